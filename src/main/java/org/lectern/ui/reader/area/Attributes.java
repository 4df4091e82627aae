package org.lectern.ui.reader.area;

import jfx.incubator.scene.control.richtext.StyleHandlerRegistry;
import jfx.incubator.scene.control.richtext.model.StyleAttribute;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;

/// The style attribute by which a paragraph of a `RichTextArea` becomes ours: it names the block
/// that is shown.
///
/// The area's own attributes are not used: by style class it would measure each run, and its
/// bullets, indents and highlights are drawn in wrong places (design, section 9).
final class Attributes {

  private static final StyleAttribute<Paragraph> PARAGRAPH =
      new StyleAttribute<>("lectern-paragraph", Paragraph.class, true);

  private Attributes() {}

  /// Which block a paragraph shows.
  record Paragraph(int block) {}

  static StyleAttributeMap of(Paragraph paragraph) {
    return StyleAttributeMap.of(PARAGRAPH, paragraph);
  }

  /// The registry of an area that knows it.
  static StyleHandlerRegistry registry(StyleHandlerRegistry parent) {
    StyleHandlerRegistry.Builder builder = StyleHandlerRegistry.builder(parent);
    builder.<Paper, Paragraph>setParHandler(
        PARAGRAPH,
        (paper, context, paragraph) ->
            BlockCell.dress((Words) context.getNode(), paper.sheet(), paragraph.block()));
    return builder.build();
  }
}
