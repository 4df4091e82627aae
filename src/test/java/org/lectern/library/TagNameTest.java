package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TagNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "#python | python",
        "## To do | To do",
        "' Python / typing ' | Python/typing",
        "/a//b/ | a/b",
        "C# | C#",
        "東京/話 | 東京/話"
      })
  void readsWhatIsTyped(String typed, String name) {
    assertThat(TagName.find(typed)).contains(new TagName(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "#", "//", " / ", "\n"})
  void findsNoNameInNothing(String typed) {
    assertThat(TagName.find(typed)).isEmpty();
  }

  @Test
  void isOneLine() {
    assertThat(TagName.find("front\nend\u0000!")).contains(new TagName("front end !"));
  }

  @Test
  void hasOneKeyForAllSpellings() {
    assertThat(new TagName("Łódź/Straße").key()).isEqualTo(new TagName("lodz/STRASSE").key());
  }

  @Test
  void knowsItsLevels() {
    TagName typing = new TagName("python/typing");

    assertThat(typing.last()).isEqualTo("typing");
    assertThat(typing.findParent()).isEqualTo(Optional.of(new TagName("python")));
    assertThat(new TagName("python").findParent()).isEmpty();
  }

  @Test
  void standsWithinItselfAndThoseAboveIt() {
    TagName typing = new TagName("python/typing");

    assertThat(typing.isWithin(new TagName("Python"))).isTrue();
    assertThat(typing.isWithin(typing)).isTrue();
    assertThat(typing.isWithin(new TagName("py"))).isFalse();
    assertThat(new TagName("python").isWithin(typing)).isFalse();
  }

  @Test
  void movesWithTheTagAboveIt() {
    TagName moved =
        new TagName("Python/typing/mypy").moved(new TagName("python"), new TagName("lang/py"));

    assertThat(moved).isEqualTo(new TagName("lang/py/typing/mypy"));
  }
}
