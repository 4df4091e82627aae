package org.lectern.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {

  private static final String SHORT_TALKS =
      """
      counting leaves
      ---------------
      * it takes a while
      * and then they fall

      moss by telephone
      -----------------
      * call it, it answers
      """;

  @Test
  void takesTheHeadingsOfAFileOfLightningTalksForThem() {
    assertThat(Notes.talks(Notes.outline(SHORT_TALKS, at("02b-lightning-talks.md"))))
        .containsExactly(
            "- > lightning: counting leaves / -", "- > lightning: moss by telephone / -");
  }

  @Test
  void takesTheHeadingsOfAnyOtherFileForParts() {
    assertThat(Notes.talks(Notes.outline(SHORT_TALKS, at("how-to-give-talks.md"))))
        .containsExactly("- > talk: counting leaves / -");
  }

  @Test
  void takesABareLineBelowTagsForNoTitle() {
    String notes =
        """
        #moss #stones

        To be had by telephone

        Moss needs water, shade and years of patience, and it takes no orders from anybody at all.
        """;

    assertThat(Notes.talks(Notes.outline(notes, at("moss.md")))).containsExactly("- > talk: - / -");
  }

  @Test
  void findsNamesInSmallLettersInTheNotesOfAnAfternoon() {
    String notes =
        """
        # how to grow moss (anna berger / @aberger)
        * water
        # unusual stones (peter lindqvist)
        * grey ones
        # learn to love the spade (hannah roe / http://roe.example)
        * it does not bite
        # 'moss everywhere' panel
        * nobody disagreed
        # misc / note-to-self
        * buy a spade
        """;

    assertThat(Notes.talks(Notes.outline(notes, at("02-afternoon.md"))))
        .containsExactly(
            "- > talk: how to grow moss / Anna Berger",
            "- > talk: unusual stones / Peter Lindqvist",
            "- > talk: learn to love the spade / Hannah Roe",
            "- > panel: 'moss everywhere' panel / -");
  }

  private static Location at(String name) {
    return Location.ofFile("/notes/2014/pygala-2014/" + name);
  }
}
