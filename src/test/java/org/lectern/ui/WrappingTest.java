package org.lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class WrappingTest {

  @Test
  void keepsWordsThatJavaFxCannotBreakInOneLine() {
    Label label = new Label();
    Wrapping.wrap(label);

    assertThat(
            Stream.of("Hello", "שלום", "日本", "Hello مرحبا", "नमस्ते", "de\u0301ja\u0300 vu", "")
                .filter(text -> {
                  label.setText(text);
                  return label.isWrapText();
                }))
        .containsExactly("Hello", "日本", "");
  }
}
