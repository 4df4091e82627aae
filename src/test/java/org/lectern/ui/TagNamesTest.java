package org.lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.library.Tag;
import org.lectern.library.TagName;
import org.lectern.library.Tagging;

class TagNamesTest {

  private static final TagNames NAMES =
      new TagNames(
          List.of(Tag.of(new TagName("Café")), Tag.of(new TagName("unused"))),
          List.of(
              on("python/typing"),
              on("Python"),
              on("python"),
              on("cafe"),
              on("typing theory"),
              on("static typing"),
              on("static typing")),
          List.of());

  private static Tagging on(String tag) {
    return new Tagging(1, 1, tag, Optional.empty());
  }

  @Test
  void keepsTheFirstSpelling() {
    assertThat(NAMES.spelt(new TagName("CAFE"))).isEqualTo(new TagName("Café"));
    assertThat(NAMES.spelt(new TagName("python"))).isEqualTo(new TagName("Python"));
    assertThat(NAMES.spelt(new TagName("New One"))).isEqualTo(new TagName("New One"));
  }

  @Test
  void spellsANewTagUnderAKnownOneAsThatOne() {
    assertThat(NAMES.spelt(new TagName("PYTHON/Async"))).isEqualTo(new TagName("Python/Async"));
  }

  @Test
  void suggestsWhatBeginsSoThenLowerLevelsThenPartsOfWords() {
    assertThat(NAMES.suggest("#Typ", List.of()))
        .containsExactly("typing theory", "python/typing", "static typing");
  }

  @Test
  void suggestsTheMostUsedFirstAndLeavesOutWhatIsThere() {
    assertThat(NAMES.suggest("", List.of("CAFE", "python/typing")))
        .containsExactly("Python", "static typing", "typing theory", "unused");
  }

  @Test
  void listsTheMostUsedFirst() {
    assertThat(NAMES.byUse())
        .extracting(TagName::text)
        .containsExactly(
            "Python", "static typing", "Café", "python/typing", "typing theory", "unused");
  }
}
