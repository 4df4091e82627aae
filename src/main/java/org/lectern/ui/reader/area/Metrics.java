package org.lectern.ui.reader.area;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.ObjectExpression;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.lectern.model.Block;
import org.lectern.model.Inline;
import org.lectern.model.Nesting;
import org.lectern.model.Shape;
import org.lectern.ui.EmojiFont;

/// The sizes of a [Typography] in pixels, as the fonts of this machine give them.
final class Metrics {

  /// A letter of English prose is on average as wide as those of this sentence.
  private static final String PROSE = "The talk compared four ways to measure the width of a line.";

  private static final double[] HEADINGS = {1.8, 1.42, 1.2, 1.08, 1, 1};
  private static final double HEADING_LINE = 1.25;
  private static final double CODE_LINE = 1.4;
  static final double CODE = 0.88;

  /// How far a list stands from the one that holds it, and a quote, as multiples of the font size.
  static final double LIST_STEP = 1.55;

  static final double QUOTE_STEP = 1.25;

  /// How far a number stands from the words of its item, as a multiple of the font size.
  static final double MARKER_DISTANCE = 0.5;

  /// `100.` may stand out of its step a little, so that it stands under `99.`.
  private static final int SHORT_MARKER = 4;

  private static final Shape PLAIN = new Shape.Paragraph();

  private final Typography typography;
  private final String family;
  private final double letter;
  private final Map<Face, ObjectExpression<Font>> fonts = new HashMap<>();
  private final Map<Font, Double> heights = new HashMap<>();

  /// What a font is looked up by.
  private record Face(String family, boolean bold, boolean italic, double size) {}

  Metrics(Typography typography) {
    this.typography = typography;
    this.family = Fonts.findFamily(typography.family()).orElse(Fonts.PROSE);
    this.letter = width(PROSE, Font.font(family, typography.fontSize())) / PROSE.length();
  }

  /// The font family of prose.
  String family() {
    return family;
  }

  double fontSize() {
    return typography.fontSize();
  }

  /// A length given as a multiple of the prose's font size, in whole pixels.
  double em(double multiple) {
    return Math.round(multiple * typography.fontSize());
  }

  /// The width of the column of prose.
  double column() {
    return Math.ceil(typography.measure() * letter);
  }

  /// How far the words of a block stand from the column's edge.
  double indent(Nesting nesting) {
    double steps =
        em(LIST_STEP) * Math.min(nesting.lists(), 8)
            + em(QUOTE_STEP) * Math.min(nesting.quotes(), 6);
    // A long one, as a footnote's name, would stand out of the column: `[note]`.
    return nesting.marker() instanceof Nesting.Marker.Number(String written)
            && written.length() > SHORT_MARKER
        ? Math.max(steps, em(MARKER_DISTANCE) + Math.ceil(wordWidth(written, PLAIN)))
        : steps;
  }

  /// The font size of a block in pixels.
  double fontSize(Shape shape) {
    double factor =
        switch (shape) {
          case Shape.Heading heading -> HEADINGS[Math.clamp(heading.level(), 1, 6) - 1];
          case Shape.Code _ -> CODE;
          case Shape.TableRow _ -> 0.95;
          case Shape.Image _ -> 0.88;
          case Shape.Paragraph _, Shape.Rule _ -> 1;
        };
    return Math.round(factor * typography.fontSize() * 2) / 2.0;
  }

  /// What is added between two lines of a block, so that they stand as far apart as wished.
  double lineSpacing(Shape shape) {
    double multiple =
        switch (shape) {
          case Shape.Heading _ -> HEADING_LINE;
          case Shape.Code _, Shape.TableRow _ -> Math.min(CODE_LINE, typography.lineHeight());
          default -> typography.lineHeight();
        };
    double size = fontSize(shape);
    Font font = font(shape instanceof Shape.Code ? Fonts.CODE : family, Set.of(), size).get();
    return Math.max(0, Math.round(multiple * size - height(font)));
  }

  /// The width of a block whose words stand in one line.
  double width(Block block, String text) {
    double width = 0;
    for (Pieces.Piece piece : Pieces.of(block, text)) {
      width += width(piece.drawn(block, text), font(block.shape(), piece).get());
    }
    return width;
  }

  /// The width of a word in no style of its own.
  double wordWidth(String word, Shape shape) {
    return width(word, font(shape, Set.of()).get());
  }

  /// The average width of a letter of prose.
  double letter() {
    return letter;
  }

  private static double width(String words, Font font) {
    Text text = new Text(words);
    text.setFont(font);
    return text.getLayoutBounds().getWidth();
  }

  private double height(Font font) {
    return heights.computeIfAbsent(
        font,
        key -> {
          Text text = new Text("Ág");
          text.setFont(key);
          return text.getLayoutBounds().getHeight();
        });
  }

  /// The font of a piece of a block, to be bound to: a font that was only set would be changed by
  /// any style that is inherited.
  ObjectExpression<Font> font(Shape shape, Pieces.Piece piece) {
    return piece.emoji()
        ? font(EmojiFont.family(), withWeight(shape, piece.styles()), fontSize(shape))
        : font(shape, piece.styles());
  }

  private ObjectExpression<Font> font(Shape shape, Set<Inline.Style> styles) {
    double size = fontSize(shape);
    if (shape instanceof Shape.Code) {
      return font(Fonts.CODE, styles, size);
    }
    if (styles.contains(Inline.Style.CODE)) {
      return font(Fonts.CODE, withWeight(shape, styles), size * CODE);
    }
    return font(family, withWeight(shape, styles), size);
  }

  private static Set<Inline.Style> withWeight(Shape shape, Set<Inline.Style> styles) {
    boolean bold =
        shape instanceof Shape.Heading || shape instanceof Shape.TableRow row && row.header();
    if (!bold || styles.contains(Inline.Style.STRONG)) {
      return styles;
    }
    Set<Inline.Style> bolder = EnumSet.of(Inline.Style.STRONG);
    bolder.addAll(styles);
    return bolder;
  }

  private ObjectExpression<Font> font(String name, Set<Inline.Style> styles, double size) {
    boolean bold = styles.contains(Inline.Style.STRONG);
    boolean italic = styles.contains(Inline.Style.EMPHASIS);
    return fonts.computeIfAbsent(
        new Face(name, bold, italic, size),
        face ->
            new SimpleObjectProperty<>(
                Font.font(
                    name,
                    bold ? FontWeight.BOLD : FontWeight.NORMAL,
                    italic ? FontPosture.ITALIC : FontPosture.REGULAR,
                    size)));
  }

  /// The font families, chosen once from those the machine has.
  static final class Fonts {

    static final String PROSE =
        first(
            List.of(
                "Inter", "Segoe UI", "SF Pro Text", "Helvetica Neue", "Noto Sans", "Open Sans"));
    static final String CODE =
        first(
            List.of(
                "JetBrains Mono",
                "Cascadia Mono",
                "SF Mono",
                "Menlo",
                "Consolas",
                "Noto Sans Mono",
                "DejaVu Sans Mono",
                "Monospaced"));

    private Fonts() {}

    /// The family of this name as the machine calls it.
    static Optional<String> findFamily(String name) {
      return Optional.of(name)
          .filter(wanted -> !wanted.isBlank())
          .map(wanted -> Font.font(wanted).getFamily())
          .filter(name::equalsIgnoreCase);
    }

    private static String first(List<String> families) {
      return families.stream()
          .filter(family -> findFamily(family).isPresent())
          .findFirst()
          .orElse("System");
    }
  }
}
