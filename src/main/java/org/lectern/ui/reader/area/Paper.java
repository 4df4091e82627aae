package org.lectern.ui.reader.area;

import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.StyleHandlerRegistry;
import jfx.incubator.scene.control.richtext.skin.RichTextAreaSkin;

/// A `RichTextArea` whose paragraphs dress themselves from a [Sheet].
final class Paper extends RichTextArea {

  private static final StyleHandlerRegistry REGISTRY = Attributes.registry(styleHandlerRegistry);

  private final Sheet sheet;

  Paper(Sheet sheet) {
    this.sheet = sheet;
    setEditable(false);
    setWrapText(true);
    // Made now: a place that is chosen before the first layout would be lost on a later skin.
    setSkin(new RichTextAreaSkin(this));
  }

  Sheet sheet() {
    return sheet;
  }

  @Override
  public StyleHandlerRegistry getStyleHandlerRegistry() {
    return REGISTRY;
  }

  /// Builds all paragraphs anew: heights are stale after a change of font, zoom or theme.
  void refresh() {
    ((RichTextAreaSkin) getSkin()).refreshLayout();
  }
}
