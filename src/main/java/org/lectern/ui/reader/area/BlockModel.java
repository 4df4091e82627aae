package org.lectern.ui.reader.area;

import jfx.incubator.scene.control.richtext.StyleResolver;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledTextModelViewOnlyBase;
import org.lectern.model.Block;

/// A document as the paragraphs of a `RichTextArea`, each as long as its words.
final class BlockModel extends StyledTextModelViewOnlyBase {

  private final Sheet sheet;
  private final Paragraphs paragraphs;

  BlockModel(Sheet sheet) {
    this.sheet = sheet;
    this.paragraphs = sheet.paragraphs();
  }

  /// The area needs a paragraph for its caret, also where there is no text.
  @Override
  public int size() {
    return Math.max(1, paragraphs.blocks().size());
  }

  @Override
  public String getPlainText(int index) {
    return paragraphs.blocks().isEmpty() ? "" : paragraphs.textOf(paragraphs.blocks().get(index));
  }

  @Override
  public RichParagraph getParagraph(int index) {
    if (paragraphs.blocks().isEmpty()) {
      return RichParagraph.builder().addSegment("").build();
    }
    Block block = paragraphs.blocks().get(index);
    StyleAttributeMap attributes = Attributes.of(new Attributes.Paragraph(index));
    return new WordsParagraph(
        () -> sheet.tables().wraps(index) ? new CellRow(sheet, block) : new WordFlow(sheet, block),
        getPlainText(index),
        attributes);
  }

  @Override
  public StyleAttributeMap getStyleAttributeMap(StyleResolver resolver, TextPos position) {
    return StyleAttributeMap.EMPTY;
  }
}
