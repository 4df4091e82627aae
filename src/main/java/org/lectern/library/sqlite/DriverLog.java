package org.lectern.library.sqlite;

/// Where the driver's log goes: nowhere. What matters in it, that SQLite could not be loaded, the
/// driver also throws.
///
/// It logs to SLF4J, which left alone opens each jar of the class path in search of what it may
/// pass the messages on to, as the JDK's own logging does again: a tenth of the time of a short
/// command.
final class DriverLog {

  private DriverLog() {}

  /// Says so before the driver is first used. A system property that somebody has set stays.
  static void silence() {
    set("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
    // Else it tells on standard error that it was told.
    set("slf4j.internal.verbosity", "WARN");
  }

  private static void set(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }
}
