package org.lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Highlight.Colour;
import org.lectern.library.Meanings;

class ColourNamesTest {

  @TempDir private Path folder;

  @Test
  void aNameThatTheReaderGaveIsThereAtTheNextStart() {
    try (Shelves shelves = new Shelves(folder)) {
      ColourNames names = read(shelves);
      assertThat(names.nameOf(Colour.GREEN)).isEqualTo("To do");

      names.nameProperty(Colour.GREEN).set("Buy this");

      assertThat(read(shelves).nameOf(Colour.GREEN)).isEqualTo("Buy this");
    }
  }

  @Test
  void aNameThatWasTakenAwayIsTheUsualOne() {
    ColourNames names = new ColourNames();

    names.nameProperty(Colour.BLUE).set(" ");

    assertThat(names.nameOf(Colour.BLUE)).isEqualTo("Quote");
  }

  private static ColourNames read(Shelves shelves) {
    return ColourNames.of(
        Settings.of(shelves.workspace(), Settings.read(shelves.library(), Meanings.keys())));
  }
}
