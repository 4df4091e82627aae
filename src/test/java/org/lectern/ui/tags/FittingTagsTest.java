package org.lectern.ui.tags;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.library.TagName;

class FittingTagsTest {

  private static final String TEXT =
      "Zoë showed how type hints make libraries safer. A type hint in Python costs nothing, and"
          + " generators are lazy. She prefers C++ for the bus drivers of Zürich.";

  private static List<String> fitting(String... tags) {
    return new FittingTags(TEXT)
        .among(Stream.of(tags).map(TagName::new).toList(), List.of()).stream()
            .map(TagName::text)
            .toList();
  }

  @Test
  void findsATagWhoseWordsStandInTheText() {
    assertThat(fitting("Generator", "library", "zurich", "memory", "hint type", "Type Hints"))
        .containsExactly("Type Hints", "Generator", "library", "zurich");
  }

  @Test
  void ofANestedTagTheLastLevelCounts() {
    assertThat(fitting("lang/python", "python/packaging", "Python/Type Hint"))
        .containsExactly("Python/Type Hint", "lang/python");
  }

  @Test
  void theOneOfTwoThatIsNamedMoreOftenComesFirstAndElseTheMoreUsed() {
    assertThat(fitting("python", "generators", "type hints"))
        .containsExactly("type hints", "python", "generators");
  }

  @Test
  void knowsCodeAndTakesNoSingleLetterForAWord() {
    assertThat(fitting("C++", "C", "a", "C#", "bu")).containsExactly("C++");
  }

  @Test
  void suggestsNoTagThatIsThere() {
    assertThat(
            new FittingTags(TEXT)
                .among(List.of(new TagName("python"), new TagName("lazy")), List.of("Python")))
        .containsExactly(new TagName("lazy"));
  }

  @Test
  void suggestsAFew() {
    assertThat(fitting("zoe", "type", "hint", "library", "python", "generator", "lazy", "bus"))
        .containsExactly("type", "hint", "zoe", "library", "python", "generator");
  }

  @Test
  void nothingFitsAnEmptyText() {
    assertThat(new FittingTags(" ").among(List.of(new TagName("python")), List.of())).isEmpty();
  }
}
