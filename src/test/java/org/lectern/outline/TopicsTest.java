package org.lectern.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TopicsTest {

  @Test
  void takesTheSentencesBelowTopicsForTheTalks() {
    String report =
        """
        # Trip report: PyGala 2016

        I saw far too much to tell.

        ## Under glass

        On Monday Petra Lindqvist gave the talk "Knowing Your Orchids". She has forty of them.

        Anna Berger explained "Moss internals". It is wet inside.

        ## In the open

        In "Trees and Numbers" Hannah Roe showed how to count leaves. Bob Berger then gave "Beyond
        the Hedge: Practical Mazes", which answers the rest.

        ## Tools

        Peter Roe looked at the matter from the other side in "Spades and the Future of Digging".
        """;

    assertThat(Notes.talks(report))
        .containsExactly(
            "Under glass > talk: Knowing Your Orchids / Petra Lindqvist",
            "Under glass > talk: Moss internals / Anna Berger",
            "In the open > talk: Trees and Numbers / Hannah Roe",
            "In the open > talk: Beyond the Hedge: Practical Mazes / Bob Berger",
            "Tools > talk: Spades and the Future of Digging / Peter Roe");
  }

  @Test
  void tellsTwoTalksOfOneSentenceApart() {
    String report =
        """
        # PyGala 2016

        ## Moss, at last

        Petra Lindqvist gave the keynote "Moss Now and Then" and a talk named "Moss Hints". The second one is about hints.

        ## Mazes

        Anna Berger asked "What Is It Really Like Inside a Maze" and answered with a list.
        """;

    assertThat(Notes.talks(report))
        .containsExactly(
            "Moss, at last > keynote: Moss Now and Then / Petra Lindqvist",
            "Moss, at last > talk: Moss Hints / Petra Lindqvist",
            "Mazes > talk: What Is It Really Like Inside a Maze / Anna Berger");
  }

  @Test
  void leavesHeadingsThatNameTheirSpeakersTheTalks() {
    String report =
        """
        # PyGala 2016

        ## Knowing Your Orchids - Petra Lindqvist

        Petra Lindqvist gave the talk "Knowing Your Orchids" for the third time. Anna Berger presented "Moss Internals" last.

        ## Trees and Numbers - Hannah Roe

        Hannah Roe showed how to count leaves.
        """;

    assertThat(Notes.talks(report))
        .containsExactly(
            "- > talk: Knowing Your Orchids / Petra Lindqvist",
            "- > talk: Trees and Numbers / Hannah Roe");
  }
}
