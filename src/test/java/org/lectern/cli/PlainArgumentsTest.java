package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlainArgumentsTest {

  private static Optional<PlainArguments> read(String... arguments) {
    return PlainArguments.find(arguments);
  }

  private static Optional<PlainArguments> command(
      String name, List<String> words, Set<String> flags) {
    return Optional.of(new PlainArguments(Optional.empty(), name, words, flags));
  }

  @Test
  void areACommandWithWordsAndFlags() {
    assertThat(read("import", "one.md", "--json", "two.md"))
        .isEqualTo(command("import", List.of("one.md", "two.md"), Set.of("--json")));
  }

  @Test
  void beginWithTheFolderOfTheLibrary() {
    assertThat(read("--library", "here", "list"))
        .isEqualTo(
            Optional.of(
                new PlainArguments(Optional.of(Path.of("here")), "list", List.of(), Set.of())));
  }

  @Test
  void areNotThereWhereNoCommandIs() {
    assertThat(read()).isEmpty();
    assertThat(read("--library", "here")).isEmpty();
    assertThat(read("--help")).isEmpty();
  }

  @Test
  void areNotPlainWhereAWordMayMeanSomethingElse() {
    assertThat(read("import", "@files")).isEmpty();
    assertThat(read("import", "")).isEmpty();
    assertThat(read("search", "-not")).isEmpty();
    assertThat(read("--library", "@folder", "list")).isEmpty();
  }

  @Test
  void areNotPlainWhereAFlagStandsTwice() {
    assertThat(read("list", "--json", "--json")).isEmpty();
  }

  @Test
  void fitACommandThatTakesSoManyWordsAndTheseFlags() {
    PlainArguments arguments = read("inspect", "one.md", "--json").orElseThrow();
    assertThat(arguments.fit(1, 1, Set.of("--json", "--dry-run"))).isTrue();
    assertThat(arguments.fit(2, 3, Set.of("--json"))).isFalse();
    assertThat(arguments.fit(0, 0, Set.of("--json"))).isFalse();
    assertThat(arguments.fit(1, 1, Set.of("--dry-run"))).isFalse();
  }

  @Test
  void doNotFitWhereAnOptionIsNoFlagOfTheCommand() {
    Set<String> json = Set.of("--json");
    assertThat(read("list", "--json=true").orElseThrow().fit(0, 0, json)).isFalse();
    assertThat(read("list", "--").orElseThrow().fit(0, 0, json)).isFalse();
    assertThat(read("list", "--library", "here").orElseThrow().fit(0, 0, json)).isFalse();
  }
}
