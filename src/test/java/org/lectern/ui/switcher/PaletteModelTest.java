package org.lectern.ui.switcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PaletteModelTest {

  private final PaletteModel model =
      new PaletteModel(() ->
          Stream.of("Import files…", "Find in the text", "Filter the tree")
              .map(name -> new Choice(Choice.Sort.COMMAND, name, "", true, () -> {}))
              .toList());

  @Test
  void showsEveryCommandInTheOrderOfTheMenu() {
    assertThat(find("")).containsExactly("Import files…", "Find in the text", "Filter the tree");
  }

  @Test
  void showsWhatFitsTheBestFirst() {
    assertThat(find("fi")).containsExactly("Filter the tree", "Find in the text", "Import files…");
    assertThat(find("fint")).containsExactly("Find in the text");
  }

  private List<String> find(String typed) {
    List<String> titles = new ArrayList<>();
    model.find(typed, found -> found.forEach(choice -> titles.add(choice.title())));
    return titles;
  }
}
