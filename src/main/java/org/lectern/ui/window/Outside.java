package org.lectern.ui.window;

import java.util.Locale;
import java.util.Optional;

/// Tells what may leave Lectern.
final class Outside {

  private Outside() {}

  /// The address to give to the browser or the mail program; empty for all that is neither web nor
  /// mail, such as files and scripts.
  static Optional<String> findAddress(String written) {
    String address = written.strip();
    String lower = address.toLowerCase(Locale.ROOT);
    if (lower.startsWith("http://")
        || lower.startsWith("https://")
        || lower.startsWith("mailto:")) {
      return Optional.of(address);
    }
    return lower.startsWith("www.") ? Optional.of("https://" + address) : Optional.empty();
  }
}
