package org.lectern.library.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The scripts that make a library of today out of an older one.
///
/// The file's `user_version` says how many of them it has seen. All that are missing run in one
/// transaction, after a copy of the file was made beside it and found sound.
///
/// @param scripts SQL, in the order in which they came to be; one that was released never changes
record Migrations(List<String> scripts) {

  private static final String FOLDER = Migrations.class.getPackageName().replace('.', '/') + "/";

  private static final List<String> NAMES =
      List.of(
          "001-reports.sql", //
          "002-corrections.sql",
          "003-marks.sql",
          "004-search.sql",
          "005-tags.sql",
          "006-saved-searches.sql");

  Migrations {
    scripts = List.copyOf(scripts);
  }

  /// Those that this Lectern comes with.
  static Migrations shipped() {
    List<String> scripts = new ArrayList<>();
    for (String name : NAMES) {
      scripts.add(script(name));
    }
    return new Migrations(scripts);
  }

  private static String script(String name) {
    // Through the class itself, each module of the runtime would be asked for it first.
    try (InputStream in = Migrations.class.getModule().getResourceAsStream(FOLDER + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Throws where the file is no library, or one of a newer Lectern.
  void refuseUnknown(Sql sql, Path file) {
    sql.reading(() -> {
      refuseNewer(sql, file);
      if (version(sql) == 0 && sql.number("SELECT count(*) FROM sqlite_schema") > 0) {
        throw Failures.foreign(file);
      }
      return null;
    });
  }

  /// Throws where the library is one of a newer Lectern, which may have come while one looked away.
  void refuseNewer(Sql sql, Path file) throws SQLException {
    long version = version(sql);
    if (version < 0 || version > scripts.size()) {
      throw Failures.newer(file);
    }
  }

  /// Runs the scripts that the library has not seen.
  void run(Sql sql, Path file) throws SQLException {
    if (version(sql) == scripts.size()) {
      return;
    }
    sql.writing(() -> {
      // Another process may have been faster.
      int version = (int) version(sql);
      if (version > 0 && version < scripts.size()) {
        keepCopy(file, version + 1);
      }
      for (int i = version; i < scripts.size(); i++) {
        sql.execute(scripts.get(i));
      }
      sql.execute("PRAGMA user_version = " + Math.max(version, scripts.size()));
      return null;
    });
  }

  private static long version(Sql sql) throws SQLException {
    return sql.number("PRAGMA user_version");
  }

  /// Copies the library through a second connection, while the first one keeps writers out.
  private static void keepCopy(Path file, int next) throws SQLException {
    try {
      Path copy = Files.createTempFile(file.getParent(), "lectern-copy-", ".db");
      try {
        try (Sql old = new Sql(file, LibraryFile.connect(file))) {
          old.run("VACUUM INTO ?", copy.toString());
        }
        verify(copy, next - 1);
        try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
          channel.force(true);
        }
        Files.move(copy, copyBefore(file, next), StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(copy);
      }
    } catch (IOException e) {
      throw Failures.sentence(file.getParent(), e);
    }
  }

  /// Where the copy is kept that was made before the script of this number ran first.
  static Path copyBefore(Path file, int next) {
    return file.resolveSibling("lectern-before-" + next + ".db");
  }

  private static void verify(Path copy, int version) throws SQLException {
    try (Sql sql = new Sql(copy, LibraryFile.connect(copy))) {
      List<String> faults = sql.list("PRAGMA integrity_check", Row::text);
      if (!faults.equals(List.of("ok")) || version(sql) != version) {
        throw new SQLException("the copy before the update is not sound: " + faults);
      }
    }
  }
}
