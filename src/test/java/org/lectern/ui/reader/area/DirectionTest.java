package org.lectern.ui.reader.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.text.TextAlignment;
import org.junit.jupiter.api.Test;
import org.lectern.model.Document;

class DirectionTest {

  @Test
  void isToldByTheFirstLetter() {
    assertThat(
            Stream.of("שלום Hello", "Hello שלום", "12: مرحبا", "日本", "Hello", "")
                .filter(Direction::isRightToLeft))
        .containsExactly("שלום Hello", "12: مرحبا");
  }

  @Test
  void setsTheWordsAtTheRightOfTheirColumn() {
    Document document = Texts.paragraphs("Hello", "שלום");
    Sheet sheet = new Sheet();
    sheet.show(document, Images.NONE, List.of());

    assertThat(document.blocks())
        .extracting(block -> new WordFlow(sheet, block).getTextAlignment())
        .containsExactly(TextAlignment.LEFT, TextAlignment.RIGHT);
  }
}
