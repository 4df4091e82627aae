package org.lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.model.Talk;

class CorrectableTest {

  private static final String TEXT = "Trees – Ann\nQueues – Bo\n\nMore words here.";
  private static final List<Talk> TALKS =
      Shelved.report(1, "Trip", Shelved.edition("PyGala", 2023), "Trees – Ann", "Queues – Bo")
          .talks();

  private static Correctable at(String words) {
    return new Correctable(TALKS, TEXT, TEXT.indexOf(words));
  }

  @Test
  void aTalkCanBeMadeOfALineWithWordsWhereNoneBegins() {
    assertThat(at("words").findMakeTalk()).contains(TEXT.indexOf("More"));
    assertThat(at("Bo").findMakeTalk()).isEmpty();
    assertThat(at("\nMore").findMakeTalk()).isEmpty();
  }

  @Test
  void aTalkIsFoundAnywhereInItsPassage() {
    assertThat(at("Ann").findTalk()).contains(0);
    assertThat(at("Bo").findTalk()).contains(TEXT.indexOf("Queues"));
    assertThat(at("words").findTalk()).isEmpty();
  }

  @Test
  void onlyATalkBelowAnotherCanBeMerged() {
    assertThat(at("Ann").findMergeUp()).isEmpty();
    assertThat(at("Bo").findMergeUp()).contains(TEXT.indexOf("Queues"));
    assertThat(at("words").findMergeUp()).isEmpty();
  }

  @Test
  void aTalkIsSplitAtTheBeginningOfAWord() {
    assertThat(at("nn").findSplit()).contains(TEXT.indexOf("Ann"));
    assertThat(at(" – Ann").findSplit()).isEmpty();
    assertThat(at("rees").findSplit()).isEmpty();
    assertThat(at("words").findSplit()).isEmpty();
  }

  @Test
  void nothingCanBeCorrectedInAnEmptyReport() {
    Correctable nowhere = new Correctable(List.of(), "", 7);

    assertThat(nowhere.findMakeTalk()).isEmpty();
    assertThat(nowhere.findTalk()).isEmpty();
    assertThat(nowhere.findMergeUp()).isEmpty();
    assertThat(nowhere.findSplit()).isEmpty();
  }
}
