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
import org.lectern.model.Inline;
import org.lectern.model.Nesting;
import org.lectern.model.Shape;
import org.lectern.model.Span;
import org.lectern.text.emoji.Emoji;
import org.lectern.text.emoji.Pictures;
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

  /// How far the words of a block stand from the column's left edge.
  double indent(Nesting nesting) {
    return em(LIST_STEP) * Math.min(nesting.lists(), 8)
        + em(QUOTE_STEP) * Math.min(nesting.quotes(), 6);
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

  /// The width of a cell's words.
  double cellWidth(String words, boolean header, Shape shape) {
    FontWeight weight = header ? FontWeight.BOLD : FontWeight.NORMAL;
    double size = fontSize(shape);
    double width = 0;
    int from = 0;
    for (Span emoji : Emoji.in(words)) {
      width += width(words.substring(from, emoji.start()), Font.font(family, weight, size));
      width += width(Pictures.of(emoji.in(words)), Font.font(EmojiFont.family(), size));
      from = emoji.end();
    }
    return width + width(words.substring(from), Font.font(family, weight, size));
  }

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

  /// The font of words of these styles, to be bound to: a font that was only set would be changed
  /// by any style that is inherited.
  ObjectExpression<Font> font(Shape shape, Set<Inline.Style> styles) {
    double size = fontSize(shape);
    if (shape instanceof Shape.Code) {
      return font(Fonts.CODE, styles, size);
    }
    if (styles.contains(Inline.Style.CODE)) {
      return font(Fonts.CODE, withWeight(shape, styles), size * CODE);
    }
    return font(family, withWeight(shape, styles), size);
  }

  /// The font of emoji among words of these styles.
  ObjectExpression<Font> emojiFont(Shape shape, Set<Inline.Style> styles) {
    return font(EmojiFont.family(), withWeight(shape, styles), fontSize(shape));
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
