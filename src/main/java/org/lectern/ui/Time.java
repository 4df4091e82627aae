package org.lectern.ui;

import java.time.Clock;

/// What the window knows of time.
///
/// @param clock tells when something was made
/// @param later lets time pass
public record Time(Clock clock, Later later) {

  /// As it passes on this machine.
  public static Time ofSystem() {
    return new Time(Clock.systemUTC(), Later.ofFx());
  }
}
