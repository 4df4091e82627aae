package org.lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.lectern.model.Block;
import org.lectern.model.Document;
import org.lectern.model.Format;
import org.lectern.model.Inline;
import org.lectern.model.Nesting.Marker;
import org.lectern.model.Shape;
import org.lectern.model.SourceMap;

/// What the tests of this package say about documents.
final class Texts {
  private Texts() {}

  static Document markdown(String... lines) {
    return checked(DocumentReader.read(Format.MARKDOWN, String.join("\n", lines)));
  }

  static Document read(Format format, String... lines) {
    return checked(DocumentReader.read(format, String.join("\n", lines)));
  }

  /// The document, of which each traced character was found again in the source.
  static Document checked(Document document) {
    int end = 0;
    for (SourceMap.Run run : document.sourceMap().runs()) {
      assertThat(run.plain()).isGreaterThanOrEqualTo(end);
      end = run.plain() + run.length();
      for (int i = 0; i < run.length(); i++) {
        char shown = document.plainText().charAt(run.plain() + i);
        char written = document.source().charAt(document.sourceMap().toSource(run.plain() + i));
        if (shown != ' ' && shown != '\uFFFD') {
          assertThat(written).as("%s of %s", run, document).isEqualTo(shown);
        }
      }
    }
    for (Block block : document.blocks()) {
      assertThat(document.textOf(block)).doesNotContain("\n");
      assertThat(block.source().end()).isLessThanOrEqualTo(document.source().length());
    }
    return document;
  }

  /// One line a block: its shape and nesting in short, and its text.
  static List<String> blocks(Document document) {
    return document.blocks().stream().map(block -> describe(document, block)).toList();
  }

  private static String describe(Document document, Block block) {
    String lists = "  ".repeat(Math.max(0, block.nesting().lists() - 1));
    String inList =
        block.nesting().lists() > 0 && block.nesting().marker() instanceof Marker.None ? "_ " : "";
    return lists
        + "> ".repeat(block.nesting().quotes())
        + marker(block.nesting().marker())
        + inList
        + shape(block.shape())
        + document.textOf(block);
  }

  private static String marker(Marker marker) {
    return switch (marker) {
      case Marker.None none -> "";
      case Marker.Bullet bullet -> "- ";
      case Marker.Number number -> number.written() + " ";
      case Marker.Task task -> task.done() ? "[x] " : "[ ] ";
    };
  }

  private static String shape(Shape shape) {
    return switch (shape) {
      case Shape.Heading heading -> "h" + heading.level() + " ";
      case Shape.Paragraph paragraph -> "";
      case Shape.Code code ->
          "code" + (code.language().isEmpty() ? "" : ":" + code.language()) + " ";
      case Shape.TableRow row -> row.header() ? "head " : "row ";
      case Shape.Image image -> "image(" + image.target() + ") ";
      case Shape.Rule rule -> "rule";
    };
  }

  /// The styled parts: style, words and, for a link, its address.
  static List<String> inlines(Document document) {
    return document.blocks().stream()
        .flatMap(block -> block.inlines().stream())
        .map(inline -> describe(document, inline))
        .toList();
  }

  private static String describe(Document document, Inline inline) {
    String words = inline.style() + " " + inline.span().in(document.plainText());
    return inline.target().isEmpty() ? words : words + " -> " + inline.target();
  }
}
