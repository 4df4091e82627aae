package org.lectern.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.outline.Location;

class SourceFileTest {

  @Test
  void namesAFileDroppedByItselfByItsName() {
    SourceFile file = SourceFile.of(Path.of("some", "..", "notes.md"));
    assertThat(file).isEqualTo(new SourceFile(Path.of("notes.md").toAbsolutePath(), "notes.md"));
  }

  @Test
  void isLocatedByItsPathWhenDroppedByItself() {
    SourceFile file = SourceFile.of(Path.of("notes.md"));
    assertThat(file.location())
        .isEqualTo(Location.ofFile(Path.of("notes.md").toAbsolutePath().toString()));
  }

  @Test
  void isLocatedByTheDroppedFolderInOne() {
    SourceFile folder = SourceFile.of(Path.of("pygala"));
    SourceFile file = folder.child(Path.of("pygala", "2014")).child(Path.of("notes.md"));
    assertThat(file.location())
        .isEqualTo(Location.ofDropped(List.of("pygala", "2014"), "notes.md"));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void readsANameInAnotherCharset(@TempDir Path home) throws IOException {
    Path file = Path.of(URI.create(home.toUri() + "caf%E9.md"));
    Files.writeString(file, "Coffee.");
    FolderWalk walk = new FolderWalk(List.of(home));
    while (!walk.isOver()) {
      walk.advance();
    }
    SourceFile found = walk.takeFound().getFirst();
    assertThat(found.fileName()).isEqualTo("café.md");
    assertThat(found.pathText()).isEqualTo(home + "/café.md");
  }
}
