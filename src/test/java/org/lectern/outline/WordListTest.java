package org.lectern.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WordListTest {

  private static final List<String> RESOURCES =
      List.of(
          "given-names.txt",
          "given-names-of-the-world.txt",
          "family-names.txt",
          "ordinary-words.txt",
          "plain-words.txt",
          "towns.txt");

  @Test
  void eachResourceIsInOrderWithOneSignBetweenTwoWords() throws IOException {
    for (String resource : RESOURCES) {
      List<String> words = List.of(body(resource).split("[ \n]", -1));
      assertThat(words.subList(0, words.size() - 1)).as(resource).doesNotContain("");
      assertThat(words.subList(0, words.size() - 1))
          .as(resource)
          .isEqualTo(List.copyOf(new TreeSet<>(words.subList(0, words.size() - 1))));
      assertThat(words.getLast()).as(resource).isEmpty();
    }
  }

  @Test
  void holdsEachWordOfItsResource() throws IOException {
    for (String resource : RESOURCES) {
      WordList list = WordList.of(resource);
      assertThat(body(resource).split("[ \n]"))
          .hasSizeGreaterThan(resource.equals("towns.txt") ? 200 : 1000)
          .allMatch(list::contains);
    }
  }

  private static String body(String resource) throws IOException {
    try (InputStream in = Resource.open(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^#.*\n", "");
    }
  }

  @Test
  void holdsNoPartOfAWordAndNoComment() {
    WordList list = WordList.of("given-names.txt");
    assertThat(list.contains("petra")).isTrue();
    assertThat(
            List.of("", " ", "petraa", "etra", "petrapetra", "#", "diacritics:", "aaron abby")
                .stream()
                .filter(list::contains))
        .isEmpty();
  }
}
