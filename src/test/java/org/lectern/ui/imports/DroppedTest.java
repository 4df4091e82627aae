package org.lectern.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DroppedTest {

  @TempDir private Path folder;

  @Test
  void aFolderIsWelcome() {
    assertThat(dropped(folder).isWelcome()).isTrue();
    assertThat(dropped(folder).promise()).isEqualTo("Drop to import the notes in 1 folder");
  }

  @Test
  void oneReadableFileMakesTheWholeDropWelcome() {
    Dropped mixed = dropped(Path.of("a.md"), Path.of("b.TXT"), Path.of("c.png"), folder);
    assertThat(mixed.isWelcome()).isTrue();
    assertThat(mixed.promise())
        .isEqualTo("Drop to import 2 files and the notes in 1 folder · 1 other left out");
  }

  @Test
  void aDropWithoutNotesIsNotWelcome() {
    Dropped pictures = dropped(Path.of("a.png"), Path.of("b.zip"));
    assertThat(pictures.isWelcome()).isFalse();
    assertThat(pictures.promise()).startsWith("Lectern reads .md");
  }

  @Test
  void filesOfHighlightsAreWelcome() throws IOException {
    Path highlights =
        Files.writeString(folder.resolve("some.json"), "{\"type\": \"AnnotationCollection\"}");
    Path other = Files.writeString(folder.resolve("other.json"), "{\"type\": \"Feature\"}");

    assertThat(dropped(highlights).isWelcome()).isTrue();
    assertThat(dropped(Path.of("any.jsonld")).isWelcome()).isTrue();
    assertThat(dropped(other).isWelcome()).isFalse();
  }

  private static Dropped dropped(Path... paths) {
    return new Dropped(List.of(paths));
  }
}
