package org.lectern.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.lectern.export.Booklet;
import org.lectern.export.ExportedFile;
import org.lectern.export.HtmlPage;
import org.lectern.export.pdf.PdfFile;
import org.lectern.export.pdf.Progress;
import org.lectern.intake.HeadStart;
import org.lectern.intake.SourceFile;
import org.lectern.model.Document;
import org.lectern.model.Shape;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// Prints the words of a file.
final class RenderCommand implements Command {

  private static final String FORMAT = "--format";
  private static final String OUTPUT = "--output";
  private static final String TEXT = "text";
  private static final Set<String> FORMATS = Set.of(TEXT, "html", "pdf");

  @Override
  public String name() {
    return "render";
  }

  @Override
  public CommandSpec spec() {
    return Words.command(name(), "Print the words of a file.")
        .addPositional(Words.argument("FILE", "a report"))
        .addOption(
            OptionSpec.builder(FORMAT)
                .paramLabel("text|html|pdf")
                .type(String.class)
                .description(
                    "text: the words and nothing else (default); html: one safe page; pdf: pages"
                        + " for the printer")
                .build())
        .addOption(
            OptionSpec.builder("-o", OUTPUT)
                .paramLabel("FILE")
                .type(String.class)
                .description("where it is written to, instead of standard output")
                .build());
  }

  @Override
  public HeadStart headStart() {
    return HeadStart.reading();
  }

  @Override
  public Optional<Work> findWork(PlainArguments arguments) {
    return arguments.fit(1, 1, Set.of())
        ? Optional.of(
            session -> render(session, arguments.words().getFirst(), TEXT, Optional.empty()))
        : Optional.empty();
  }

  @Override
  public int run(Session session, ParseResult arguments) {
    String format = arguments.matchedOptionValue(FORMAT, TEXT);
    if (!FORMATS.contains(format)) {
      throw Words.wrong(arguments, "--format is text, html or pdf, not " + format);
    }
    return render(
        session,
        arguments.matchedPositionalValue(0, ""),
        format,
        Optional.ofNullable(arguments.matchedOptionValue(OUTPUT, null)));
  }

  private static int render(Session session, String name, String format, Optional<String> output) {
    Optional<SourceFile> file = session.findFile(name);
    Optional<Document> document = file.isPresent() ? session.read(file.get()) : Optional.empty();
    if (document.isEmpty()) {
      return Session.FAILED;
    }
    Document read = document.get();
    try {
      if (output.isPresent()) {
        ExportedFile.write(Path.of(output.get()), out -> write(read, file.get(), format, out));
      } else {
        write(read, file.get(), format, session.out());
      }
      return Session.DONE;
    } catch (InvalidPathException e) {
      return session.fail(e.getInput() + ": this name cannot be read; set LC_ALL=C.UTF-8.");
    } catch (IOException e) {
      return session.fail(output.orElse("Standard output") + ": it cannot be written.");
    }
  }

  private static void write(Document document, SourceFile file, String format, OutputStream out)
      throws IOException {
    if (format.equals("pdf")) {
      Booklet booklet = Booklet.ofFile(document, title(document, file), file.path());
      BufferedOutputStream buffered = new BufferedOutputStream(out);
      PdfFile.write(booklet, buffered, Progress.NONE);
      buffered.flush();
    } else {
      String words =
          format.equals(TEXT) ? document.plainText() : HtmlPage.of(document, title(document, file));
      out.write(words.getBytes(StandardCharsets.UTF_8));
    }
  }

  /// What the file calls itself. Only its outline would tell the title that lists give it, and a
  /// page is not worth that time.
  private static String title(Document document, SourceFile file) {
    return document
        .frontMatter()
        .findFirst("title")
        .or(() ->
            document.blocks().stream()
                .filter(block -> block.shape() instanceof Shape.Heading)
                .map(document::textOf)
                .filter(heading -> !heading.isBlank())
                .findFirst())
        .orElse(file.fileName());
  }
}
