package org.lectern.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Files that are one talk: never cut at their sub-headings, whatever stands at the top.
class OneTalkShapesTest {

  private static final String PARTS =
      """

      ## Why moss?

      - it is green

      ## Step 1: Water

      - daily

      ## Q&A

      - none
      """;

  @Test
  void readsTitleDashSpeaker() {
    assertThat(lone("# Moss in Winter - Anna Roe" + PARTS))
        .containsExactly("- > talk: Moss in Winter / Anna Roe");
  }

  @Test
  void readsTitleBySpeaker() {
    assertThat(lone("# \"Moss in Winter\" by [Anna Roe, Acme](https://x.example)" + PARTS))
        .containsExactly("- > talk: Moss in Winter / Anna Roe");
  }

  @Test
  void readsTheSpeakerInTheNextHeading() {
    assertThat(lone("## Moss in Winter\n### Anna Roe\n" + PARTS.replace("## ", "#### ")))
        .containsExactly("- > talk: Moss in Winter / Anna Roe");
  }

  @Test
  void readsTheSpeakerOnAPlainLine() {
    assertThat(lone("# Moss in Winter\n\nAnna Roe, Blue Maple\n" + PARTS))
        .containsExactly("- > talk: Moss in Winter / Anna Roe");
  }

  @Test
  void readsTheSpeakerInBold() {
    assertThat(lone("# Moss in Winter\n**Anna Roe (Acme)**\n" + PARTS))
        .containsExactly("- > talk: Moss in Winter / Anna Roe");
  }

  @Test
  void readsTheSpeakerBehindALabel() {
    assertThat(lone("# Moss in Winter\n\n* Speakers: Anna Roe, Bob Berger\n" + PARTS))
        .containsExactly("- > talk: Moss in Winter / Anna Roe, Bob Berger");
  }

  @Test
  void readsGermanAndFrenchLabels() {
    assertThat(lone("# Moos im Winter\n\nReferentin: Anna Roe\n" + PARTS))
        .containsExactly("- > talk: Moos im Winter / Anna Roe");
    assertThat(lone("# La mousse en hiver\n\nIntervenante : Anna Roe\n" + PARTS))
        .containsExactly("- > talk: La mousse en hiver / Anna Roe");
  }

  @Test
  void readsTheSpeakerInAQuote() {
    assertThat(lone("# Moss in Winter\n\n> Anna Roe／Gardener, Acme\n" + PARTS))
        .containsExactly("- > talk: Moss in Winter / Anna Roe");
  }

  @Test
  void readsFieldsAtTheTop() {
    String notes = "---\ntitle: Moss in Winter\nspeaker: Anna Roe et Bob Berger\n---\n- green\n";

    assertThat(lone(notes)).containsExactly("- > talk: Moss in Winter / Anna Roe, Bob Berger");
  }

  @Test
  void readsTheSpeakerBehindALineThatTellsTheFormat() {
    assertThat(lone("# La mousse en hiver\n_Format court 20 minutes_\n\n**Anna Roe**\n" + PARTS))
        .containsExactly("- > talk: La mousse en hiver / Anna Roe");
  }

  @Test
  void readsHandlesBelowTheTitle() {
    assertThat(lone("# Moss in Winter\n\n@annaroe\n" + PARTS))
        .containsExactly("- > talk: Moss in Winter / @annaroe");
  }

  @Test
  void readsWhoModerates() {
    assertThat(noted("# Moderated by Anna Roe, Acme\n\n* people\n  * Bob, Acme\n" + PARTS))
        .containsExactly("- > talk: - / Anna Roe");
  }

  @Test
  void takesANoteBelowAFolderOfNotesForOneTalk() {
    assertThat(noted("# Moss in Winter\n\nhttps://x.example/speaker/annaroe\n" + PARTS))
        .containsExactly("- > talk: Moss in Winter / -");
  }

  @Test
  void takesTheSecondHeadingWhereTheFirstRepeatsTheName() {
    Location id = new Location(List.of("conference-notes"), false, "20140321_Moss-4.md");
    String notes = "20140321_Moss-4\n---------------\n\n# 1 - Moss in Winter\n" + PARTS;

    assertThat(Notes.talks(Notes.outline(notes, id)))
        .containsExactly("- > talk: Moss in Winter / -");
  }

  private static List<String> lone(String notes) {
    return Notes.talks(notes);
  }

  private static List<String> noted(String notes) {
    Location below = new Location(List.of("conference-notes", "gardens"), false, "moss.md");
    return Notes.talks(Notes.outline(notes, below));
  }
}
