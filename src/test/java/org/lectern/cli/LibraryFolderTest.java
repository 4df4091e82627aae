package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LibraryFolderTest {

  private static final Path HOME = Path.of("/home/jane").toAbsolutePath();
  private static final Path DATA = Path.of("/data").toAbsolutePath();

  @Test
  void followsXdgOnLinux() {
    assertThat(LibraryFolder.of("Linux", HOME, Map.of("XDG_DATA_HOME", DATA.toString())))
        .isEqualTo(DATA.resolve("lectern"));
  }

  @Test
  void liesInTheHomeFolderWhereXdgIsNotSetOrRelative() {
    Path expected = HOME.resolve(".local/share/lectern");
    assertThat(LibraryFolder.of("Linux", HOME, Map.of())).isEqualTo(expected);
    assertThat(LibraryFolder.of("Linux", HOME, Map.of("XDG_DATA_HOME", ""))).isEqualTo(expected);
    assertThat(LibraryFolder.of("Linux", HOME, Map.of("XDG_DATA_HOME", "data")))
        .isEqualTo(expected);
  }

  @Test
  void liesInApplicationSupportOnMacOs() {
    assertThat(LibraryFolder.of("Mac OS X", HOME, Map.of()))
        .isEqualTo(HOME.resolve("Library/Application Support/Lectern"));
  }

  @Test
  void liesInRoamingApplicationDataOnWindows() {
    assertThat(LibraryFolder.of("Windows 11", HOME, Map.of("APPDATA", DATA.toString())))
        .isEqualTo(DATA.resolve("Lectern"));
  }
}
