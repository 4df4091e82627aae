package org.lectern.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.model.Talk;

class LevelTalksTest {

  @Test
  void findsQuotedLinesWithANameBehindFrom() {
    String report =
        """
        # PyGala 2014

        And here are my drawings of the talks!

        'Pruning for Everybody' from Anna Berger

        ![](1.jpg)

        'Moss and its Friends' from Petra Lindqvist

        ![](2.jpg)

        'How to Talk to Hedges' from Bob Peters

        ![](3.jpg)

        'A Short History of Spades' from Hannah Roe

        ![](4.jpg)

        'Growing Old with Trees' from Peter Lund

        ![](5.jpg)
        """;

    assertThat(Notes.talks(report))
        .containsExactly(
            "- > talk: Pruning for Everybody / Anna Berger",
            "- > talk: Moss and its Friends / Petra Lindqvist",
            "- > talk: How to Talk to Hedges / Bob Peters",
            "- > talk: A Short History of Spades / Hannah Roe",
            "- > talk: Growing Old with Trees / Peter Lund");
  }

  @Test
  void readsTitlesWithoutSpeakersBelowAHeadingOfTalks() {
    String report =
        """
        # PyGala 2014 report

        I was at PyGala 2014 with three friends.

        ## Favourite talks

        ### [Pruning for Everybody](https://video.example/1)

        A talk on shears. The speaker was fun, and the slides are online.

        ### [Moss and its Friends](https://video.example/2)

        This talk had live moss in it, and the audience was asked to water it.

        ### [How to Talk to Hedges](https://video.example/3)

        The talk was short, and the hedge did not answer.
        """;

    assertThat(Notes.talks(report))
        .containsExactly(
            "Favourite talks > talk: Pruning for Everybody / -",
            "Favourite talks > talk: Moss and its Friends / -",
            "Favourite talks > talk: How to Talk to Hedges / -");
  }

  @Test
  void givesAReasonInWordsAndAProbability() {
    String report =
        """
        # PyGala 2014

        Some talks I liked:

        * [Pruning for Everybody](https://video.example/1) by Anna Berger
        * [Moss and its Friends](https://video.example/2) by Petra Lindqvist
        * [How to Talk to Hedges](https://video.example/3) by Bob Peters
        """;
    List<Talk> talks = Notes.outline(report).talks();

    assertThat(talks)
        .hasSize(3)
        .allSatisfy(talk -> {
          assertThat(talk.reason()).startsWith("a list item with ");
          assertThat(talk.confidence()).isBetween(0.5, 0.97);
        });
  }

  @Test
  void leavesAFileOfVeryManyItemsToTheWordsAlone() {
    String items =
        IntStream.range(0, 4000).mapToObj(i -> "* item " + i).collect(Collectors.joining("\n"));

    assertThat(Notes.talks("# PyGala 2014\n\n" + items)).isEmpty();
  }
}
