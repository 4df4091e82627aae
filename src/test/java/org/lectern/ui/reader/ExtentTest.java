package org.lectern.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.model.Document;
import org.lectern.model.Format;
import org.lectern.model.Span;
import org.lectern.text.DocumentReader;

class ExtentTest {

  private static final String TEXT = "One two, three. Four";

  private static String covered(Optional<Span> span, Document document) {
    return span.map(it -> it.in(document.plainText())).orElse("");
  }

  private static Extent of(String words) {
    int start = TEXT.indexOf(words);
    return new Extent(TEXT, new Span(start, start + words.length()));
  }

  @Test
  void takesInAParagraphOrAllLinesOfCodeThatStandTogether() {
    Document document =
        DocumentReader.read(
            Format.MARKDOWN, "First words.\n\n- an item\n- another\n\n```\none\ntwo\n```\n\nLast.");

    assertThat(covered(Extent.paragraph(document, 3), document)).isEqualTo("First words.");
    int item = document.plainText().indexOf("another");
    assertThat(covered(Extent.paragraph(document, item), document)).isEqualTo("another");
    int two = document.plainText().indexOf("two");
    assertThat(covered(Extent.paragraph(document, two), document)).isEqualTo("one\ntwo");
  }

  @Test
  void takesInNothingWhereThereAreNoWords() {
    Document empty = DocumentReader.read(Format.MARKDOWN, "");

    assertThat(Extent.paragraph(empty, 0)).isEmpty();
    assertThat(Extent.talk(java.util.List.of(), empty, 0)).isEmpty();
  }

  @Test
  void takesInTheWholeTextWhereThereIsNoTalk() {
    Document document = DocumentReader.read(Format.MARKDOWN, "First.\n\nLast.");

    assertThat(covered(Extent.talk(java.util.List.of(), document, 0), document))
        .isEqualTo(document.plainText());
  }

  @Test
  void movesItsEndsByWords() {
    assertThat(of("two").endForward()).isEqualTo(of("two, three").span());
    assertThat(of("two, three").endBack()).isEqualTo(of("two").span());
    assertThat(of("two").startBack()).isEqualTo(of("One two").span());
    assertThat(of("two, three").startForward()).isEqualTo(of("three").span());
  }

  @Test
  void keepsOneWordAndStaysInTheText() {
    assertThat(of("two").endBack()).isEqualTo(of("two").span());
    assertThat(of("two").startForward()).isEqualTo(of("two").span());
    assertThat(of("One").startBack()).isEqualTo(of("One").span());
    assertThat(of("Four").endForward()).isEqualTo(of("Four").span());
  }

  @Test
  void turnsRoundWhereItsEndsCross() {
    assertThat(of("two").withEnd(false, 0)).contains(new Span(0, 4));
    assertThat(of("two").withEnd(true, 14)).contains(new Span(7, 14));
    assertThat(of("two").withEnd(true, 7)).isEmpty();
  }
}
