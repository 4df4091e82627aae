package org.lectern.library.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.lectern.library.LibraryException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Says in one sentence what went wrong with a library's file, and what to do about it.
final class Failures {

  private Failures() {}

  static LibraryException sentence(Path file, SQLException e) {
    return new LibraryException(wording(file, e), e);
  }

  static LibraryException sentence(Path folder, IOException e) {
    return new LibraryException(noRight(folder), e);
  }

  static LibraryException newer(Path file) {
    return new LibraryException(
        "The library "
            + file
            + " was made by a newer Lectern: please update this one to open it; nothing was"
            + " changed.");
  }

  static LibraryException foreign(Path file) {
    return new LibraryException(
        "The file "
            + file
            + " is a database of another program: start Lectern with another --library folder;"
            + " nothing was changed.");
  }

  static LibraryException notWritable(Path path) {
    return new LibraryException(noRight(path));
  }

  /// Whether another connection stood in the way, so that trying again may help.
  static boolean isBusy(SQLException e) {
    return primary(e) == SQLiteErrorCode.SQLITE_BUSY;
  }

  /// Whether no more than the search index is damaged, which can be made anew.
  static boolean isOfIndex(LibraryException e) {
    return e.getCause() instanceof SQLiteException lite
        && lite.getResultCode() == SQLiteErrorCode.SQLITE_CORRUPT_VTAB;
  }

  private static String wording(Path file, SQLException e) {
    return switch (primary(e)) {
      case SQLITE_FULL ->
          "The disk that holds " + file + " is full: make room on it, then try again.";
      case SQLITE_BUSY, SQLITE_LOCKED ->
          "Another program is writing to " + file + ": try again in a moment.";
      case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN, SQLITE_AUTH -> noRight(file);
      case SQLITE_CORRUPT, SQLITE_NOTADB ->
          "The file "
              + file
              + " is damaged or no library: move it away and put a copy of your library in its"
              + " place, or start Lectern with another --library folder.";
      case SQLITE_IOERR ->
          "The disk that holds " + file + " does not answer: see to the disk, then try again.";
      default ->
          "The library "
              + file
              + " could not be used: try again, and where that does not help, run lectern check ("
              + e.getMessage()
              + ").";
    };
  }

  private static String noRight(Path path) {
    return "Lectern cannot write to "
        + path
        + ": give yourself the right to write there, or start it with another --library folder.";
  }

  /// The primary code, the low byte of SQLite's extended result codes.
  private static SQLiteErrorCode primary(SQLException e) {
    int code = e instanceof SQLiteException lite ? lite.getResultCode().code : e.getErrorCode();
    return SQLiteErrorCode.getErrorCode(code & 0xff);
  }
}
