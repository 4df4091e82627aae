package org.lectern.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleSplitterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "Pruning Roses - Petra Lindqvist; Pruning Roses; Petra Lindqvist",
        "Pruning Roses – Petra Lindqvist; Pruning Roses; Petra Lindqvist",
        "Pruning Roses -- Petra Lindqvist @ U Verona; Pruning Roses; Petra Lindqvist",
        "Pruning Roses | Petra Lindqvist; Pruning Roses; Petra Lindqvist",
        "Petra Lindqvist — Pruning Roses; Pruning Roses; Petra Lindqvist",
        "Petra Lindqvist: Pruning Roses; Pruning Roses; Petra Lindqvist",
        "Pruning Roses: Petra Lindqvist; Pruning Roses; Petra Lindqvist",
        "Pruning Roses (Petra Lindqvist, Maple Ltd); Pruning Roses; Petra Lindqvist",
        "Pruning Roses by Petra Lindqvist; Pruning Roses; Petra Lindqvist",
        "Rosen schneiden von Petra Lindqvist; Rosen schneiden; Petra Lindqvist",
        "Tailler les roses par Petra Lindqvist; Tailler les roses; Petra Lindqvist",
        "Pruning Roses w/ Petra Lindqvist; Pruning Roses; Petra Lindqvist",
        "~\"Pruning Roses\" by Petra Lindqvist~; Pruning Roses; Petra Lindqvist",
        "1. Pruning Roses, Petra Lindqvist; Pruning Roses; Petra Lindqvist",
        "Talk 3 - Pruning Roses - Petra Lindqvist; Pruning Roses; Petra Lindqvist",
        "11:35 - Pruning Roses - Petra Lindqvist; Pruning Roses; Petra Lindqvist",
        "Keynote: Pruning Roses - Petra Lindqvist; Pruning Roses; Petra Lindqvist",
        "Petra Lindqvist - Pruning Roses - Keynote; Pruning Roses; Petra Lindqvist",
        "The Magic of RosesPetra Lindqvist (ProfileVideo); The Magic of Roses; Petra Lindqvist",
        "Petra Lindqvist on pruning roses; pruning roses; Petra Lindqvist",
        "x-tree - Petra Lindqvist - Maple; x-tree; Petra Lindqvist",
        "Roses - A Field Guide - Petra Lindqvist; Roses - A Field Guide; Petra Lindqvist",
      })
  void takesTitleAndSpeakerApart(String line, String title, String speaker) {
    TitleLine split = TitleSplitter.split(line, "", Habit.NONE);

    assertThat(split.title()).hasValue(title);
    assertThat(split.speakers()).containsExactly(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "Roses - a native flower for gardens; Roses - a native flower for gardens",
        "5 Laws of Gardening; 5 Laws of Gardening",
        "Better Gardens: Lessons Learned; Better Gardens: Lessons Learned",
        "Testing @ Maple; Testing @ Maple",
        "Gardening by Example; Gardening by Example",
        "Message Queues, Distributed Systems; Message Queues, Distributed Systems",
        "2. What's new in Gardens; What's new in Gardens",
      })
  void leavesATitleWithoutSpeakerWhole(String line, String title) {
    TitleLine split = TitleSplitter.split(line, "", Habit.NONE);

    assertThat(split.title()).hasValue(title);
    assertThat(split.speakers()).isEmpty();
  }

  @Test
  void findsASpeakerThatRunsIntoTheTitleBehindABlank() {
    TitleLine split =
        TitleSplitter.split(
            "Planting your garden with RoseKit Tom Berger (Profile, Video)",
            "Tom showed the tool.",
            Habit.NONE);

    assertThat(split.title()).hasValue("Planting your garden with RoseKit");
    assertThat(split.speakers()).containsExactly("Tom Berger");
    assertThat(split.links()).containsExactly("Profile", "Video");
  }

  @Test
  void takesASingleNameWhereTheWriterDoesSoElsewhere() {
    Habit habit =
        Habit.of(
            List.of(
                TitleSplitter.split("Trees - Petra Lindqvist", "", Habit.NONE),
                TitleSplitter.split("Moss - Bob Berger", "", Habit.NONE)));

    TitleLine split = TitleSplitter.split("Ferns - Hannah! :-D", "", habit);

    assertThat(split.title()).hasValue("Ferns");
    assertThat(split.speakers()).containsExactly("Hannah");
  }

  @Test
  void readsAKindWithANameAsAnUntitledTalk() {
    TitleLine split = TitleSplitter.split("D. JD Long Keynote", "", Habit.NONE);

    assertThat(split.title()).isEmpty();
    assertThat(split.speakers()).containsExactly("JD Long");
  }

  @Test
  void takesAPositionForNoTitle() {
    TitleLine split = TitleSplitter.split("Petra Lindqvist - Exec Dir - Maple", "", Habit.NONE);

    assertThat(split.title()).isEmpty();
    assertThat(split.speakers()).containsExactly("Petra Lindqvist");
  }
}
