package org.lectern.text;

/// Counts that tell a text from other bytes, and one encoding from another.
final class ByteCounts {
  private ByteCounts() {}

  /// Control characters but for tab, line ends, form feed and escape.
  static int controls(byte[] bytes) {
    int count = 0;
    for (byte b : bytes) {
      if (b >= 0 && isControl((char) b)) {
        count++;
      }
    }
    return count;
  }

  static int controls(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isControl(text.charAt(i))) {
        count++;
      }
    }
    return count;
  }

  private static boolean isControl(char c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\u001b';
  }

  /// The zero bytes at even (`from` 0) or odd (1) places.
  static int zeros(byte[] bytes, int from) {
    int count = 0;
    for (int i = from; i < bytes.length; i += 2) {
      if (bytes[i] == 0) {
        count++;
      }
    }
    return count;
  }

  /// Whether more of the bytes above 127 stand in well-formed UTF-8 sequences than not.
  static boolean isMostlyUtf8(byte[] bytes) {
    int good = 0;
    int bad = 0;
    int i = 0;
    while (i < bytes.length) {
      int length = sequenceLength(bytes[i] & 0xFF);
      if (length == 1) {
        i++;
      } else if (length > 1 && continues(bytes, i + 1, length - 1)) {
        good += length;
        i += length;
      } else {
        bad++;
        i++;
      }
    }
    return good > bad;
  }

  private static int sequenceLength(int first) {
    if (first < 0x80) {
      return 1;
    }
    if (first >= 0xC2 && first < 0xE0) {
      return 2;
    }
    if (first >= 0xE0 && first < 0xF0) {
      return 3;
    }
    return first >= 0xF0 && first < 0xF5 ? 4 : 0;
  }

  private static boolean continues(byte[] bytes, int from, int count) {
    if (from + count > bytes.length) {
      return false;
    }
    for (int i = from; i < from + count; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }
}
