package org.lectern.text;

import java.util.Objects;

/// What the bytes of a file turned out to be.
public sealed interface Decoded {

  /// Text.
  ///
  /// @param text without a byte-order mark, otherwise unaltered: line ends as they are
  /// @param charset the name of the encoding it was read in
  /// @param doubtful whether the encoding was guessed, or some bytes fitted none and are U+FFFD
  record Text(String text, String charset, boolean doubtful) implements Decoded {
    public Text {
      Objects.requireNonNull(text);
      Objects.requireNonNull(charset);
    }
  }

  /// No text.
  record NotText(Foreign what) implements Decoded {
    public NotText {
      Objects.requireNonNull(what);
    }
  }
}
