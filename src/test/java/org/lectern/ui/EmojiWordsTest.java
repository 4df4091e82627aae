package org.lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class EmojiWordsTest {

  private static final String FLAG = "\uD83C\uDDE9\uD83C\uDDEA";

  @Test
  void areDrawnInTheirOwnFontAndReadAsTheyWereWritten() {
    Label label = new Label();

    EmojiWords.put(label, "PyCon " + FLAG);
    assertThat(label.getText()).startsWith("PyCon ").hasSize(10).doesNotContain(FLAG);
    assertThat(label.getAccessibleText()).isEqualTo("PyCon " + FLAG);
    assertThat(label.getStyleClass()).contains("with-emoji");

    EmojiWords.put(label, "PyCon 2031");
    assertThat(label.getText()).isEqualTo("PyCon 2031");
    assertThat(label.getAccessibleText()).isNull();
    assertThat(label.getStyleClass()).doesNotContain("with-emoji");
  }
}
