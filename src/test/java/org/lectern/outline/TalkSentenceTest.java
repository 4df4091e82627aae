package org.lectern.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TalkSentenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "~Petra Lindqvist gave a talk \"Pruning Roses.\"~; Petra Lindqvist",
        "~At her \"Pruning Roses\" talk, Petra Lindqvist discussed the work of her team.~; Petra"
            + " Lindqvist",
        "~Petra Lindqvist's keynote \"Pruning Roses\" was a collection of thoughts.~; Petra"
            + " Lindqvist",
        "~Gardener Petra Lindqvist from Maple gave a nice talk about \"Pruning Roses\".~; Petra"
            + " Lindqvist",
        "~I attended \"Pruning Roses\" by Petra Lindqvist after lunch.~; Petra Lindqvist",
        "~One of my favorites was Pruning Roses by Petra Lindqvist.~; Petra Lindqvist",
      })
  void findsTitleAndSpeaker(String sentence, String speaker) {
    TalkSentence told = TalkSentence.of(sentence, List.of());

    assertThat(told.isEnough()).isTrue();
    assertThat(told.title()).hasValue("Pruning Roses");
    assertThat(told.speakers()).containsExactly(speaker);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Petra Lindqvist talked about moss.",
        "Next up was Petra Lindqvist.",
        "Petra Lindqvist had a great talk on moss.",
        "Petra Lindqvist has some good tips in her Moss in Winter talk.",
        "I loved hearing Petra Lindqvist (Acme) talk about moss.",
        "Petra Lindqvist ran a workshop on moss.",
        "I enjoyed Petra Lindqvist's take on moss.",
        "My talk went well and moss was in it.",
        "The first keynote explained how to plant moss.",
        "There was an interesting talk on moss.",
        "The days began with a keynote by the moss society.",
        "Petra Lindqvist zeigt in diesem Vortrag, wie Moos wächst.",
      })
  void believesASentenceAboutATalkWithoutTitle(String sentence) {
    TalkSentence told = TalkSentence.of(sentence, List.of());

    assertThat(told.isEnough()).isTrue();
    assertThat(told.title()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I gave a talk about moss.",
        "It was organised by Petra Lindqvist, and talks were short.",
        "written by Petra Lindqvist on 2015-07-08, talks, gardens",
        "Last year Petra Lindqvist talked about moss in her keynote.",
        "The food was great and the talks were recorded.",
        "One or the other talk went over my head.",
        "We met Petra Lindqvist at the party.",
        "\"Never prune in May,\" said Petra Lindqvist.",
      })
  void believesNoSentenceAboutOtherThings(String sentence) {
    assertThat(TalkSentence.of(sentence, List.of()).isEnough()).isFalse();
  }
}
