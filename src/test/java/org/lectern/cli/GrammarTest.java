package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GrammarTest {

  private static List<String> known(String... arguments) {
    return List.copyOf(Grammar.of(arguments).getSubcommands().keySet());
  }

  @Test
  void holdsOnlyTheNamedCommand() {
    assertThat(known("list", "--json")).containsExactly("list");
  }

  @Test
  void findsTheCommandBehindTheFolder() {
    assertThat(known("--library", "import", "search", "x")).containsExactly("search");
    assertThat(known("--library=here", "check")).containsExactly("check");
  }

  @Test
  void holdsAllCommandsForHelp() {
    assertThat(known("--help"))
        .containsExactlyInAnyOrder(
            "import", "inspect", "render", "search", "list", "reanchor", "export", "check");
  }

  @Test
  void holdsAllCommandsWhereNoneIsNamed() {
    assertThat(known()).hasSize(8);
    assertThat(known("--library")).hasSize(8);
    assertThat(known("improt")).hasSize(8);
  }

  @Test
  void makesTheListsThatArgumentsAreKeptIn() throws ReflectiveOperationException {
    assertThat((Object) Grammar.make(List.class)).isEqualTo(List.of());
  }
}
