package org.lectern.export.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.lectern.export.Booklet;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// A booklet as a PDF file.
///
/// It is made without a screen; nothing is fetched for it. Its fonts are in it, Lectern's own and,
/// for scripts that they do not have, those of the machine that it was made on.
public final class PdfFile {

  /// How the style sheet calls the fonts of this machine, a number behind it.
  private static final String EXTRA = "Extra";

  /// Where people print on Letter; everywhere else it is A4 (Unicode CLDR, `measurementData`).
  private static final Set<String> LETTER =
      Set.of("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE");

  private PdfFile() {}

  /// Makes the file.
  ///
  /// @throws java.util.concurrent.CancellationException when it is not wanted any more
  public static void write(Booklet booklet, OutputStream out, Progress progress)
      throws IOException {
    // Pictures and outlines of letters are AWT's, which must not look for a screen beside JavaFX's.
    System.setProperty("java.awt.headless", "true");
    silence();
    Printable page = Printable.of(booklet.page(styles()));
    Watched.Count count = new Watched.Count(progress, page.text().length());
    PdfRendererBuilder printer = new PdfRendererBuilder();
    Sealed.seal(printer);
    useFonts(printer, page.fonts());
    usePaper(printer);
    RightToLeft.use(printer, page.text());
    printer.useUnicodeLineBreaker(new Watched(count));
    printer.useReplacementText("\uFFFD");
    printer.withProducer("Lectern");
    printer.withW3cDocument(parsed(page.text()), "");
    printer.toStream(out);
    printer.run();
  }

  /// What goes wrong is thrown, or seen on the page; nobody reads a log. Left alone SLF4J searches
  /// all jars for somebody to pass messages on to, and tells on standard error that it found
  /// nobody.
  private static void silence() {
    XRLog.setLoggingEnabled(false);
    setIfUnset("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
    setIfUnset("slf4j.internal.verbosity", "WARN");
  }

  private static void setIfUnset(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }

  private static void useFonts(PdfRendererBuilder printer, List<File> more) {
    for (Typeface face : Typeface.values()) {
      FontStyle style = face.isItalic() ? FontStyle.ITALIC : FontStyle.NORMAL;
      printer.useFont(face::open, face.family(), face.weight(), style, true);
    }
    for (int i = 0; i < more.size(); i++) {
      printer.useFont(more.get(i), EXTRA + i, 400, FontStyle.NORMAL, true);
    }
  }

  private static void usePaper(PdfRendererBuilder printer) {
    if (LETTER.contains(Locale.getDefault().getCountry())) {
      printer.useDefaultPageSize(8.5f, 11, PageSizeUnits.INCHES);
    } else {
      printer.useDefaultPageSize(210, 297, PageSizeUnits.MM);
    }
  }

  private static String styles() throws IOException {
    try (InputStream in = PdfFile.class.getResourceAsStream("print.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Document parsed(String page) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      Document document =
          factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
      ReadingOrder.settle(document);
      return document;
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException("a page that is no XML", e);
    }
  }
}
