package org.lectern.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.model.Document;
import org.lectern.model.Format;
import org.lectern.model.Outline;
import org.lectern.text.DocumentReader;

class HostileNotesTest {

  private static final List<String> PIECES =
      List.of(
          "# ",
          "## ",
          "- ",
          "  * ",
          "1. ",
          "> ",
          "**",
          "*",
          "_",
          "`",
          "```\n",
          "---\n",
          "\n",
          "\n\n",
          " - ",
          " – ",
          ": ",
          ", ",
          " by ",
          " (",
          ")",
          "\"",
          "“",
          "”",
          "[",
          "](http://x)",
          "Petra Lindqvist",
          "Bob Berger",
          "Keynote",
          "Day 2",
          "Lightning talks",
          "Talk 3",
          "gave a talk",
          "the talk",
          "2014",
          "EuroPython",
          "11:30",
          "speaker: ",
          "@author ",
          "\u0000",
          "\uD83C",
          "é",
          "山田太郎",
          "|",
          "\t",
          "Q&A");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Pruning Roses - Petra Lindqvist\n",
        "## Day 1\n",
        "- Petra Lindqvist: roses\n",
        "Lightning talks\n\n>\n",
        "Petra Lindqvist gave a talk \"Roses\" at EuroPython 2014. ",
        "**Roses** by Petra Lindqvist. Words.\n\n",
        "A b c\n\n",
        "Petra ",
        "\"",
        "junjunjun ",
        "1, ",
        "###### ",
      })
  void takesAnythingManyTimes(String piece) {
    String notes = piece.repeat(100_000 / piece.length());

    Outline outline = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Notes.outline(notes));

    assertThat(outline).isNotNull();
  }

  @Test
  void takesTwentyThousandHeadings() {
    StringBuilder notes = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      notes.append("#".repeat(1 + i % 6)).append(" Rose ").append(i).append('\n');
    }

    Outline outline =
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Notes.outline(notes.toString()));

    assertThat(outline.edition().series()).isEmpty();
  }

  @Test
  void takesAnEmptyFile() {
    assertThat(Notes.outline("").talks()).isEmpty();
  }

  @Test
  void neverThrowsOnRandomNotes() {
    Random random = new Random(14);
    for (int round = 0; round < 400; round++) {
      StringBuilder notes = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        notes.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      for (Format format : Format.values()) {
        Document document = DocumentReader.read(format, notes.toString());
        Location location =
            Location.ofFile("/a/" + PIECES.get(random.nextInt(PIECES.size())) + "/b.md");

        assertThat(Outliner.outline(document, location)).as(notes.toString()).isNotNull();
      }
    }
  }
}
