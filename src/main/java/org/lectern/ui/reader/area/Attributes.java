package org.lectern.ui.reader.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import jfx.incubator.scene.control.richtext.StyleHandlerRegistry;
import jfx.incubator.scene.control.richtext.model.StyleAttribute;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import org.lectern.model.Block;
import org.lectern.model.Inline;
import org.lectern.model.Shape;

/// The two style attributes by which our looks come into a `RichTextArea`: style classes of a run
/// of text, and the block that a paragraph shows.
///
/// The area's own attributes are not used: by style class it would measure each run, and its
/// bullets, indents and highlights are drawn in wrong places (design, section 9).
final class Attributes {

  private static final StyleAttribute<Run> RUN =
      new StyleAttribute<>("lectern-run", Run.class, false);
  private static final StyleAttribute<Paragraph> PARAGRAPH =
      new StyleAttribute<>("lectern-paragraph", Paragraph.class, true);

  /// From this level on headings are as small as the text, and told by their colour.
  private static final int SMALLEST_HEADING = 6;

  private Attributes() {}

  /// How a run of text looks.
  ///
  /// @param emoji whether it is set in the font for emoji
  record Run(List<String> styleClasses, boolean monospaced, boolean emoji) {

    /// Each run bears all classes that count for it itself: selectors that look at what holds a run
    /// are tried for each run in each frame, up to the root of the window.
    static Run of(Block block, Pieces.Piece piece) {
      Shape shape = block.shape();
      List<String> classes = new ArrayList<>();
      classes.add("reader-text");
      if (isBold(shape)) {
        classes.add("reader-strong");
      }
      if (isMuted(block)) {
        classes.add("reader-muted");
      }
      for (Inline.Style style : piece.styles()) {
        classes.add("reader-" + style.name().toLowerCase(Locale.ROOT));
      }
      boolean code = piece.styles().contains(Inline.Style.CODE) && !(shape instanceof Shape.Code);
      return new Run(List.copyOf(classes), code && !piece.emoji(), piece.emoji());
    }

    private static boolean isBold(Shape shape) {
      return shape instanceof Shape.Heading || shape instanceof Shape.TableRow row && row.header();
    }

    private static boolean isMuted(Block block) {
      return block.nesting().quotes() > 0
          || block.shape() instanceof Shape.Image
          || block.shape() instanceof Shape.Heading heading && heading.level() >= SMALLEST_HEADING;
    }

    /// Gives a run its colour, and the style classes that do more than that.
    void dress(Text text, Inks inks) {
      text.fillProperty().bind(inks.of(styleClasses));
      styleClasses.stream().filter(name -> !Inks.isColour(name)).forEach(text.getStyleClass()::add);
    }

    /// Fonts, which no style sheet knows: they are chosen from those of this machine.
    List<String> inlineStyles() {
      if (emoji) {
        return List.of("-fx-font-family:'" + EmojiFont.family() + "';");
      }
      return monospaced
          ? List.of(
              "-fx-font-family:'" + Metrics.Fonts.CODE + "';",
              "-fx-font-size:" + Metrics.CODE + "em;")
          : List.of();
    }
  }

  /// Which block a paragraph shows.
  record Paragraph(int block) {}

  static StyleAttributeMap of(Run run) {
    return StyleAttributeMap.of(RUN, run);
  }

  static StyleAttributeMap of(Paragraph paragraph) {
    return StyleAttributeMap.of(PARAGRAPH, paragraph);
  }

  /// The registry of an area that knows both.
  static StyleHandlerRegistry registry(StyleHandlerRegistry parent) {
    StyleHandlerRegistry.Builder builder = StyleHandlerRegistry.builder(parent);
    builder.<Paper, Run>setSegHandler(
        RUN,
        (paper, context, run) -> {
          run.dress((Text) context.getNode(), paper.sheet().inks());
          run.inlineStyles().forEach(context::addStyle);
        });
    builder.<Paper, Paragraph>setParHandler(
        PARAGRAPH,
        (paper, context, paragraph) ->
            BlockCell.dress(words(context.getNode()), paper.sheet(), paragraph.block())
                .forEach(context::addStyle));
    return builder.build();
  }

  private static Words words(Node node) {
    return node instanceof CellRow row ? row : new Words.Flow((TextFlow) node);
  }
}
