package org.lectern.library.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.util.OSInfo;

class NativeLibraryTest {

  @TempDir Path folder;

  @Test
  void isFoundBesideTheJarForThisPlatform() throws IOException {
    Path unpacked =
        folder.resolve("org/sqlite/native").resolve(OSInfo.getNativeLibFolderPathForCurrentOS());
    Files.createDirectories(unpacked);

    assertThat(NativeLibrary.findBeside(folder.resolve("driver.jar"))).contains(unpacked);
  }

  @Test
  void isNotFoundWhereNobodyUnpackedIt() throws IOException {
    Files.createDirectories(folder.resolve("org/sqlite/native/Other/machine"));

    assertThat(NativeLibrary.findBeside(folder.resolve("driver.jar"))).isEmpty();
  }
}
