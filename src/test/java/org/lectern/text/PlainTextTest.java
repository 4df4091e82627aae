package org.lectern.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.text.Texts.blocks;
import static org.lectern.text.Texts.read;

import org.junit.jupiter.api.Test;
import org.lectern.model.Format;

class PlainTextTest {

  @Test
  void readsTheMarkdownInIt() {
    assertThat(blocks(read(Format.PLAIN_TEXT, "# Notes", "- one", "> a", "> b", "plain")))
        .containsExactly("h1 Notes", "- one", "> a", "> b", "plain");
  }

  @Test
  void keepsEachLineEvenWhereItLooksWrapped() {
    assertThat(
            blocks(
                read(
                    Format.PLAIN_TEXT,
                    "The first keynote told how a small group of people keeps a meetup",
                    "alive, and what to do when nobody at all wants to speak on a given",
                    "evening.")))
        .hasSize(3);
  }
}
