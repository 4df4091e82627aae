package org.lectern.ui.reader.area;

import java.util.function.Supplier;
import javafx.scene.layout.Region;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledSegment;

/// A paragraph that is one node of ours and yet has a text, so that it is selected and copied.
final class WordsParagraph extends RichParagraph {

  private final Supplier<Region> node;
  private final String text;
  private final StyleAttributeMap attributes;

  WordsParagraph(Supplier<Region> node, String text, StyleAttributeMap attributes) {
    this.node = node;
    this.text = text;
    this.attributes = attributes;
  }

  @Override
  public Supplier<Region> getParagraphRegion() {
    return node;
  }

  @Override
  public String getPlainText() {
    return text;
  }

  @Override
  public StyleAttributeMap getParagraphAttributes() {
    return attributes;
  }

  @Override
  public int getSegmentCount() {
    return 1;
  }

  @Override
  public StyledSegment getSegment(int index) {
    return StyledSegment.of(text);
  }
}
