package org.lectern.text;

import java.util.List;
import java.util.Optional;

/// The first bytes by which files that are no text give themselves away.
final class FileSigns {

  private record Sign(String what, int... bytes) {}

  private static final List<Sign> SIGNS =
      List.of(
          new Sign("a PNG picture", 0x89, 'P', 'N', 'G'),
          new Sign("a JPEG picture", 0xFF, 0xD8, 0xFF),
          new Sign("a GIF picture", 'G', 'I', 'F', '8'),
          new Sign("a gzip archive", 0x1F, 0x8B),
          new Sign("a zip archive", 'P', 'K', 3, 4),
          new Sign("a zip archive", 'P', 'K', 5, 6),
          new Sign("a PDF document", '%', 'P', 'D', 'F', '-'),
          new Sign("a 7z archive", '7', 'z', 0xBC, 0xAF),
          new Sign("an xz archive", 0xFD, '7', 'z', 'X', 'Z'),
          new Sign("a bzip2 archive", 'B', 'Z', 'h', '9'),
          new Sign("an SQLite database", 'S', 'Q', 'L', 'i', 't', 'e', ' ', 'f', 'o', 'r', 'm'),
          new Sign("a program", 0x7F, 'E', 'L', 'F'),
          new Sign("an old Office document", 0xD0, 0xCF, 0x11, 0xE0),
          new Sign("an RTF document", '{', '\\', 'r', 't', 'f'));

  private FileSigns() {}

  /// What a file that begins with these bytes is; empty where it may be text.
  static Optional<String> find(byte[] bytes) {
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
