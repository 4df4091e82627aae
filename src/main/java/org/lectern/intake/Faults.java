package org.lectern.intake;

/// Logs what Lectern did wrong with one file, while the run goes on.
final class Faults {

  private Faults() {}

  /// The logger is made when it is wanted, which is almost never: to find one, all jars of the
  /// class path are opened.
  static void log(String what, RuntimeException fault) {
    System.getLogger(Faults.class.getPackageName()).log(System.Logger.Level.ERROR, what, fault);
  }
}
