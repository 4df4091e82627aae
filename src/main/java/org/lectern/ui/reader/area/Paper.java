package org.lectern.ui.reader.area;

import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.util.Duration;
import jfx.incubator.scene.control.input.FunctionTag;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.StyleHandlerRegistry;
import jfx.incubator.scene.control.richtext.skin.RichTextAreaSkin;
import org.lectern.messages.Messages;

/// A `RichTextArea` whose paragraphs dress themselves from a [Sheet].
final class Paper extends RichTextArea {

  private static final StyleHandlerRegistry REGISTRY = Attributes.registry(styleHandlerRegistry);

  /// What changes a text. Its keys would be swallowed here, Ctrl+Z among them, which means the
  /// whole window's undo.
  private static final List<FunctionTag> EDITING =
      List.of(
          Tag.BACKSPACE,
          Tag.CUT,
          Tag.DELETE,
          Tag.DELETE_PARAGRAPH,
          Tag.DELETE_PARAGRAPH_START,
          Tag.DELETE_WORD_NEXT_END,
          Tag.DELETE_WORD_NEXT_START,
          Tag.DELETE_WORD_PREVIOUS,
          Tag.INSERT_LINE_BREAK,
          Tag.INSERT_TAB,
          Tag.PASTE,
          Tag.PASTE_PLAIN_TEXT,
          Tag.REDO,
          Tag.UNDO);

  private static final Messages WORDS = Messages.of(Paper.class);

  private final Sheet sheet;

  Paper(Sheet sheet) {
    this.sheet = sheet;
    setEditable(false);
    // A name would be read out in place of the words.
    setAccessibleRoleDescription(WORDS.get("text"));
    setWrapText(true);
    // Made now: a place that is chosen before the first layout would be lost on a later skin.
    setSkin(new RichTextAreaSkin(this));
    EDITING.forEach(getInputMap()::removeKeyBindingsFor);
    sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(Window::showingProperty)
        .subscribe(this::endWithWindow);
  }

  /// The caret blinks on, seen or not, and a skin that is disposed of does not stop it: without
  /// this, a window that is gone would be kept in memory for as long as the program runs.
  private void endWithWindow(Boolean shown, Boolean shows) {
    // Who is taken out of a scene may come into one again; then there is nothing that shows or not.
    if (Boolean.TRUE.equals(shown) && Boolean.FALSE.equals(shows)) {
      setCaretBlinkPeriod(Duration.ZERO);
      setSkin(null);
    }
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
    if (getSkin() instanceof RichTextAreaSkin skin) {
      skin.refreshLayout();
    }
  }
}
