package org.lectern.ui.reader.area;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// The clipboard that all programs share.
public final class SystemClipboard {

  private SystemClipboard() {}

  /// Puts words on it, as plain text.
  public static void put(String words) {
    ClipboardContent content = new ClipboardContent();
    content.putString(words);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
