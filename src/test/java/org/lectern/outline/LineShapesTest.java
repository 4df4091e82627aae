package org.lectern.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Talks at lines that stand as headings and are none.
class LineShapesTest {

  @Test
  void readsBoldTitlesWithNamesBehind() {
    String notes =
        """
        Notes from StrangeLoop 2015

        **Idealized Commit Logs** - Shaun Norris
        Great talk about logs.
        - one
        - two

        **Propositions as Types** - Philip Wadler
        Very entertaining.

        **Unison** - Paul Chiusano
        Mind blowing.
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "- > talk: Idealized Commit Logs / Shaun Norris",
            "- > talk: Propositions as Types / Philip Wadler",
            "- > talk: Unison / Paul Chiusano");
  }

  @Test
  void readsPlainLinesWithNamesBelow() {
    String notes =
        """
        Moss in Winter
        Anna Roe, Botanical Gardens

        moss grows in the dark
        needs water

        Roses in Rain
        Bob Berger, Rose Inc

        roses need sun
        and some rain

        Trees for free
        Carla Diaz

        plant them
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "- > talk: Moss in Winter / Anna Roe",
            "- > talk: Roses in Rain / Bob Berger",
            "- > talk: Trees for free / Carla Diaz");
  }

  @Test
  void readsBoldLinesByDay() {
    String notes =
        """
        # QCon London 2018

        ## Monday 5th March

        **Keynote: Stop lying to yourself - Laura Bell**

        * security

        **Scaling Slack - Mike Demmer**

        * pulsar

        ## Tuesday 6th March

        **Observability for devs - Charity Majors**

        * logs
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "Monday 5th March > keynote: Stop lying to yourself / Laura Bell",
            "Monday 5th March > talk: Scaling Slack / Mike Demmer",
            "Tuesday 6th March > talk: Observability for devs / Charity Majors");
  }

  @Test
  void readsTalksPartedByRules() {
    String notes =
        """
        **Functional Design Patterns**
        Scott Wlaschin - @ScottWlaschin

        monads

        ---

        **Property testing**
        John Hughes - @rjmh

        quickcheck

        ---

        **Erlang in anger**
        Fred Hebert - @mononcqc

        crash
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "- > talk: Functional Design Patterns / Scott Wlaschin",
            "- > talk: Property testing / John Hughes",
            "- > talk: Erlang in anger / Fred Hebert");
  }
}
