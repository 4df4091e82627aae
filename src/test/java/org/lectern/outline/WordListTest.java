package org.lectern.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordListTest {

  @Test
  void holdsEachWordOfItsResources() {
    WordList list = WordList.of("given-names.txt", "family-names.txt");
    Set<String> words = new HashSet<>();
    for (String resource : List.of("given-names.txt", "family-names.txt")) {
      Words.resource(resource).forEach(line -> words.addAll(Words.between(line)));
    }
    assertThat(words).isNotEmpty().allMatch(list::contains);
  }

  @Test
  void holdsNoPartOfAWordAndNoComment() {
    WordList list = WordList.of("given-names.txt");
    assertThat(list.contains("petra")).isTrue();
    assertThat(
            List.of("", " ", "petraa", "etra", "petrapetra", "#", "diacritics:", "aaron abby").stream()
                .filter(list::contains))
        .isEmpty();
  }
}
