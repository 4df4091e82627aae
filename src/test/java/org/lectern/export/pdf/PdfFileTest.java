package org.lectern.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.export.Booklet;
import org.lectern.model.Document;
import org.lectern.model.Format;
import org.lectern.text.DocumentReader;

class PdfFileTest {

  @TempDir private Path folder;

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(System.getProperty("lectern.samples")))) {
      return files
          .filter(file -> Format.findByFileName(file.toString()).isPresent())
          .sorted()
          .toList();
    }
  }

  private PDDocument pdf(Document document) throws IOException {
    return pdf(document, Progress.NONE);
  }

  private PDDocument pdf(Document document, Progress progress) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfFile.write(Booklet.ofFile(document, "A title", folder.resolve("notes.md")), out, progress);
    return Loader.loadPDF(out.toByteArray());
  }

  private static Document markdown(String text) {
    return DocumentReader.read(Format.MARKDOWN, text);
  }

  /// The words of the pages without the line at their foot.
  private static String words(PDDocument pdf) throws IOException {
    int pages = pdf.getNumberOfPages();
    StringBuilder words = new StringBuilder();
    for (int page = 1; page <= pages; page++) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      String foot = "A title\\s*" + page + " / " + pages + "\\s";
      words.append(stripper.getText(pdf).replaceAll(foot, " ")).append('\n');
    }
    return words.toString();
  }

  private String words(String markdown) throws IOException {
    try (PDDocument pdf = pdf(markdown(markdown))) {
      return words(pdf).replaceAll("\\s+", " ").strip();
    }
  }

  /// Without blanks, for a line may end anywhere.
  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Cf}\\p{Cc}]", "");
  }

  /// What of `wanted` is missing in `found`, which may say more; "" for nothing.
  private static String missing(String wanted, String found) {
    int at = 0;
    for (int i = 0; i < found.length() && at < wanted.length(); i++) {
      at += found.charAt(i) == wanted.charAt(at) ? 1 : 0;
    }
    return wanted.substring(at);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void saysEveryWordInItsOrder(Path sample) throws IOException {
    Format format = Format.findByFileName(sample.toString()).orElseThrow();
    Document document = DocumentReader.read(format, Files.readString(sample));
    try (PDDocument pdf = pdf(document)) {
      assertThat(missing(letters(document.plainText()), letters(words(pdf)))).isEmpty();
    }
  }

  @Test
  void readsLinksAndEmphasisInTheirPlaces() throws IOException {
    assertThat(words("See the *good* [docs](https://example.org) again.\n\n- one `two` three\n"))
        .isEqualTo("A title See the good docs again. • one two three");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Łukasz Čapek İstanbul ﬁn",
        "Ελληνικά",
        "Конференция Ђорђе",
        "∀x∈ℝ: √2 ≠ π → ∞",
        "🎉 🚀 ☕"
      })
  void hasTheLettersOf(String words) throws IOException {
    assertThat(letters(words("# " + words + "\n\n`" + words + "`\n\n**" + words + "**\n")))
        .endsWith(letters(words).repeat(3));
  }

  @Test
  void hebrewIsSetFromRightToLeft() throws IOException {
    try (PDDocument pdf = pdf(markdown("שלום (world) עולם\n"))) {
      List<String> drawn = new ArrayList<>();
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(org.apache.pdfbox.text.TextPosition text) {
              if (text.getFontSizeInPt() > 9.5 && text.getFontSizeInPt() < 10.5) {
                drawn.add(Math.round(text.getXDirAdj()) + text.getUnicode());
              }
            }
          };
      stripper.getText(pdf);
      String leftToRight =
          drawn.stream()
              .sorted(
                  java.util.Comparator.comparingInt(
                      letter -> Integer.parseInt(letter.replaceAll("\\D", ""))))
              .map(letter -> letter.replaceAll("\\d", ""))
              .collect(java.util.stream.Collectors.joining());
      assertThat(leftToRight.strip()).isEqualTo("םלוע (world) םולש");
    }
  }

  @Test
  void whatNoFontHasIsSeenAsThat() throws IOException {
    assertThat(words("one \ue000 two \udbff\udffd three \u0378 four\n"))
        .endsWith("one � two � three � four");
  }

  @Test
  void skinTonesAndJoinersLeaveNoTraces() throws IOException {
    assertThat(words("thumb 👍🏽 woman 👩‍💻 key 3️⃣ heart ❤️.\n"))
        .endsWith("thumb 👍 woman 👩💻 key 3 heart ❤.");
  }

  @Test
  void breaksWhatIsWiderThanThePage() throws IOException {
    String word = "abcdefghij".repeat(40);
    String table = "| " + "x | ".repeat(5) + "\n|" + "---|".repeat(5) + "\n| " + word + " | y |\n";
    String wide = "|" + " cell |".repeat(40) + "\n|" + "---|".repeat(40) + "\n";
    try (PDDocument pdf =
        pdf(markdown(word + "\n\n```\n" + word + "\n```\n\n" + table + "\n" + wide))) {
      float width = pdf.getPage(0).getMediaBox().getWidth();
      List<Float> ends = new ArrayList<>();
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(org.apache.pdfbox.text.TextPosition text) {
              ends.add(text.getXDirAdj() + text.getWidthDirAdj());
            }
          };
      stripper.getText(pdf);
      assertThat(ends).hasSizeGreaterThan(3 * word.length()).allMatch(end -> end < width - 50);
    }
  }

  @Test
  void headingsAreBookmarks() throws IOException {
    try (PDDocument pdf = pdf(markdown("# One\n\ntext\n\n## Two\n"))) {
      List<String> names = new ArrayList<>();
      for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
        names.add(item.getTitle());
      }
      assertThat(names).containsExactly("One", "Two");
    }
  }

  private static int pictures(PDDocument pdf) throws IOException {
    int pictures = 0;
    for (COSName name : pdf.getPage(0).getResources().getXObjectNames()) {
      pictures += pdf.getPage(0).getResources().isImageXObject(name) ? 1 : 0;
    }
    return pictures;
  }

  @Test
  void putsPicturesIn() throws IOException {
    BufferedImage picture = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(3, 3, Color.RED.getRGB());
    ImageIO.write(picture, "png", folder.resolve("board.png").toFile());

    try (PDDocument pdf = pdf(markdown("![The board](board.png)\n"))) {
      assertThat(pictures(pdf)).isEqualTo(1);
      assertThat(words(pdf)).contains("The board");
    }
  }

  @Test
  void aPictureThatIsNoneIsItsWords() throws IOException {
    Files.writeString(folder.resolve("board.png"), "no picture");

    assertThat(words("![The board](board.png)\n\nAnd on.\n")).endsWith("The board And on.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:1/a.png",
        "https://example.org/a.css",
        "ftp://example.org/a",
        "jar:file:/a.jar!/b",
        "data:image/png;base64,AAAA",
        "file://server/share/a.png",
        "file:////server/share/a.png",
        "//server/a.png",
        "a.png"
      })
  void asksNobody(String address) {
    assertThat(Sealed.isPictureFile(address)).isFalse();
  }

  @Test
  @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void opensNoConnectionWhateverThePageAsksFor() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String address = "http://127.0.0.1:" + server.getLocalPort() + "/a";
      PdfRendererBuilder printer = new PdfRendererBuilder();
      Sealed.seal(printer);
      printer.withHtmlContent(
          "<html><head><link rel=\"stylesheet\" href=\"A.css\"/><style>@import 'A.css';"
                  .replace("A", address)
              + "@font-face { font-family: x; src: url(A.ttf) } body { font-family: x;"
                  .replace("A", address)
              + "background-image: url(A.png) }</style></head>".replace("A", address)
              + "<body>x<img src=\"A.png\"/></body></html>".replace("A", address),
          address);
      printer.toStream(OutputStream.nullOutputStream());
      printer.run();
      server.setSoTimeout(1);
      assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void readsPicturesOfThisMachine() {
    assertThat(Sealed.isPictureFile(folder.resolve("a.png").toUri().toString())).isTrue();
  }

  @Test
  void endsWhenItIsNotWantedAnyMore() {
    Progress impatient =
        new Progress() {
          @Override
          public void reached(double share) {}

          @Override
          public boolean isCancelled() {
            return true;
          }
        };
    assertThatThrownBy(() -> pdf(markdown("one\n"), impatient))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void tellsHowFarItIs() throws IOException {
    List<Double> shares = new ArrayList<>();
    Progress watching =
        new Progress() {
          @Override
          public void reached(double share) {
            shares.add(share);
          }

          @Override
          public boolean isCancelled() {
            return false;
          }
        };
    pdf(markdown("some words\n\n".repeat(500)), watching).close();

    assertThat(shares).isSorted().allMatch(share -> share >= 0 && share <= 1);
    assertThat(shares.getLast()).isGreaterThan(0.2);
  }
}
