package org.lectern.ui.reader.area;

import java.util.List;
import javafx.scene.text.TextFlow;
import jfx.incubator.scene.control.richtext.StyleHandlerRegistry;
import jfx.incubator.scene.control.richtext.model.StyleAttribute;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;

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

  private Attributes() {}

  /// How a run of text looks.
  record Run(List<String> styleClasses, boolean monospaced) {}

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
          context.getNode().getStyleClass().addAll(run.styleClasses());
          if (run.monospaced()) {
            context.addStyle("-fx-font-family:'" + Metrics.Fonts.CODE + "';");
            context.addStyle("-fx-font-size:" + Metrics.CODE + "em;");
          }
        });
    builder.<Paper, Paragraph>setParHandler(
        PARAGRAPH,
        (paper, context, paragraph) ->
            BlockCell.dress((TextFlow) context.getNode(), paper.sheet(), paragraph.block())
                .forEach(context::addStyle));
    return builder.build();
  }
}
