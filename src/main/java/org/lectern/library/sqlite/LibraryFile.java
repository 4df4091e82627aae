package org.lectern.library.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.sqlite.JDBC;

/// The file that a library is: how it is opened, and how it becomes one.
///
/// @param path of the file
/// @param migrations that make an older file one of today
record LibraryFile(Path path, Migrations migrations) {

  /// How long one waits for another process that writes, in milliseconds.
  private static final int PATIENCE = 10_000;

  /// Opens the file, makes it where there is none, and brings it up to date.
  Sql open() {
    prepareFolder();
    try {
      Sql sql = new Sql(path, connect(path));
      try {
        // Before anything is written, so that a file that is no library stays as it is.
        migrations.refuseUnknown(sql, path);
        turnLogOn(sql);
        migrations.run(sql, path);
        sql.execute(Tiers.SCHEMA);
        return sql;
      } catch (SQLException | RuntimeException e) {
        sql.close();
        throw e;
      }
    } catch (SQLException e) {
      throw Failures.sentence(path, e);
    }
  }

  /// Turns the write-ahead log on; where it is on, which is almost always, that does nothing.
  ///
  /// It needs the file for a moment for itself, and SQLite does not wait for that by itself: of
  /// processes that make a library together some would fail.
  private static void turnLogOn(Sql sql) throws SQLException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE);
    while (true) {
      try {
        sql.execute("PRAGMA journal_mode = WAL");
        return;
      } catch (SQLException e) {
        if (!Failures.isBusy(e) || System.nanoTime() > end) {
          throw e;
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
      }
    }
  }

  private void prepareFolder() {
    Path folder = path.getParent();
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw Failures.sentence(folder, e);
    }
    if (!Files.isWritable(folder)) {
      throw Failures.notWritable(folder);
    }
    if (Files.exists(path) && !Files.isWritable(path)) {
      throw Failures.notWritable(path);
    }
  }

  static Connection connect(Path path) throws SQLException {
    DriverLog.silence();
    NativeLibrary.offer();
    Properties properties = new Properties();
    properties.setProperty("busy_timeout", Integer.toString(PATIENCE));
    properties.setProperty("foreign_keys", "true");
    properties.setProperty("synchronous", "FULL");
    return JDBC.createConnection(JDBC.PREFIX + name(path), properties);
  }

  /// The driver takes what follows a `?` for its options: a folder `What?` needs a URI.
  private static String name(Path path) {
    String name = path.toString();
    return name.indexOf('?') < 0 ? name : path.toUri().toString();
  }
}
