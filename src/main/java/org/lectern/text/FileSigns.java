package org.lectern.text;

import java.util.List;
import java.util.Optional;

/// The first bytes by which files that are no text give themselves away.
final class FileSigns {

  private record Sign(Foreign what, int... bytes) {}

  private static final List<Sign> SIGNS =
      List.of(
          new Sign(Foreign.PNG, 0x89, 'P', 'N', 'G'),
          new Sign(Foreign.JPEG, 0xFF, 0xD8, 0xFF),
          new Sign(Foreign.GIF, 'G', 'I', 'F', '8'),
          new Sign(Foreign.GZIP, 0x1F, 0x8B),
          new Sign(Foreign.ZIP, 'P', 'K', 3, 4),
          new Sign(Foreign.ZIP, 'P', 'K', 5, 6),
          new Sign(Foreign.PDF, '%', 'P', 'D', 'F', '-'),
          new Sign(Foreign.SEVEN_ZIP, '7', 'z', 0xBC, 0xAF),
          new Sign(Foreign.XZ, 0xFD, '7', 'z', 'X', 'Z'),
          new Sign(Foreign.BZIP2, 'B', 'Z', 'h', '9'),
          new Sign(Foreign.SQLITE, 'S', 'Q', 'L', 'i', 't', 'e', ' ', 'f', 'o', 'r', 'm'),
          new Sign(Foreign.PROGRAM, 0x7F, 'E', 'L', 'F'),
          new Sign(Foreign.OFFICE, 0xD0, 0xCF, 0x11, 0xE0),
          new Sign(Foreign.RTF, '{', '\\', 'r', 't', 'f'));

  private FileSigns() {}

  /// What a file that begins with these bytes is; empty where it may be text.
  static Optional<Foreign> find(byte[] bytes) {
    for (Sign sign : SIGNS) {
      if (begins(bytes, sign.bytes())) {
        return Optional.of(sign.what());
      }
    }
    return Optional.empty();
  }

  private static boolean begins(byte[] bytes, int[] sign) {
    if (bytes.length < sign.length) {
      return false;
    }
    for (int i = 0; i < sign.length; i++) {
      if ((bytes[i] & 0xFF) != sign[i]) {
        return false;
      }
    }
    return true;
  }
}
