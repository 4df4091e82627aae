package org.lectern.export;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.model.Document;
import org.lectern.model.Format;
import org.lectern.text.DocumentReader;
import org.xml.sax.InputSource;

/// A page is XML, whatever the notes say.
class WellFormedTest {

  private static final List<String> HOSTILE =
      List.of(
          "",
          "\0\0\0",
          "# a\u0001\u0008\u000b\u001f\u007f\u0085b\n",
          "half \ud800 of a pair \udc00, turned \udc00\ud800 round\n",
          "\uffff \ufffe \ufeff and \ud83f\udfff\n",
          "<![CDATA[ ]]> <?php ?> <!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]> &y;"
              + " &nbsp; &#0;\n",
          "<b><i></b></i><p><li></ul></table>--> <style>]]></style>\n",
          "[a\"b'<](http://x/\"'<>&?a=1&b=\0\ud800) ![\"<](p\"'<&.png)\n",
          "*a **b* c** `d` ~~e *f~~ g* [*h](i)*\n",
          "`".repeat(301) + "[".repeat(300) + "*a ".repeat(300) + "\n",
          "> ".repeat(60) + "- ".repeat(60) + "deep\n",
          "| a | b\n|---|---\n| \0 | <td> | \ud800 | more\n| x\n",
          "```<x \"\0\n]]> & < \ud800\n",
          "---\ntitle: \"<\0 & \ud800\"\n---\n# <\n");

  static Stream<Document> documents() throws IOException {
    try (Stream<Path> samples = Files.walk(Path.of(System.getProperty("lectern.samples")))) {
      List<Document> read =
          samples
              .filter(Files::isRegularFile)
              .flatMap(file ->
                  Format.findByFileName(file.toString())
                      .map(format -> DocumentReader.read(format, contents(file)))
                      .stream())
              .toList();
      Stream<Document> hostile =
          HOSTILE.stream()
              .flatMap(text ->
                  Stream.of(Format.values()).map(format -> DocumentReader.read(format, text)));
      return Stream.concat(read.stream(), hostile);
    }
  }

  private static String contents(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aPageIsXml(Document document) {
    assertThatCode(() -> parse(HtmlPage.of(document, "a <\0title> & \ud800")))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aPageForThePrinterIsXml(Document document) {
    Booklet booklet = Booklet.ofFile(document, "a \"<\0title> & \ud800", Path.of("notes.md"));

    assertThatCode(() -> parse(booklet.page("p > a { color: red }"))).doesNotThrowAnyException();
  }

  private static void parse(String page) throws Exception {
    DocumentBuilder parser = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
    parser.setErrorHandler(null);
    parser.parse(new InputSource(new StringReader(page)));
  }
}
