package org.lectern.ui.reader.area;

import java.util.ArrayList;
import java.util.List;
import jfx.incubator.scene.control.richtext.StyleResolver;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledTextModelViewOnlyBase;
import org.lectern.model.Block;
import org.lectern.model.Document;
import org.lectern.model.Inline;
import org.lectern.model.Shape;

/// A document as the paragraphs of a `RichTextArea`: one a block, as long as the block.
final class BlockModel extends StyledTextModelViewOnlyBase {

  private final Document document;

  BlockModel(Document document) {
    this.document = document;
  }

  /// The area needs a paragraph for its caret, also where there is no text.
  @Override
  public int size() {
    return Math.max(1, document.blocks().size());
  }

  @Override
  public String getPlainText(int index) {
    return document.blocks().isEmpty() ? "" : document.textOf(document.blocks().get(index));
  }

  @Override
  public RichParagraph getParagraph(int index) {
    RichParagraph.Builder builder = RichParagraph.builder();
    if (document.blocks().isEmpty()) {
      return builder.addSegment("").build();
    }
    Block block = document.blocks().get(index);
    for (Pieces.Piece piece : Pieces.of(block)) {
      builder.addSegment(
          piece.span().in(document.plainText()), Attributes.of(look(block.shape(), piece)));
    }
    if (block.span().isEmpty()) {
      builder.addSegment("");
    }
    return builder.setParagraphAttributes(Attributes.of(new Attributes.Paragraph(index))).build();
  }

  @Override
  public StyleAttributeMap getStyleAttributeMap(StyleResolver resolver, TextPos position) {
    return StyleAttributeMap.EMPTY;
  }

  private static Attributes.Run look(Shape shape, Pieces.Piece piece) {
    List<String> classes = new ArrayList<>();
    classes.add("reader-text");
    for (Inline.Style style : piece.styles()) {
      classes.add("reader-" + style.name().toLowerCase(java.util.Locale.ROOT));
    }
    boolean code = piece.styles().contains(Inline.Style.CODE) && !(shape instanceof Shape.Code);
    return new Attributes.Run(List.copyOf(classes), code);
  }
}
