package org.lectern.library;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/// A plain text, and which parser made it.
///
/// @param version the first 16 hexadecimal digits of the text's SHA-256 (FIPS 180-4), in UTF-8
/// @param parser the number of the parser, which grows when files are read differently
public record TextVersion(String version, int parser, String plainText) {

  public TextVersion {
    Objects.requireNonNull(version);
    Objects.requireNonNull(plainText);
  }

  /// The version of a text that `parser` has just made.
  public static TextVersion of(int parser, String plainText) {
    return new TextVersion(versionOf(plainText), parser, plainText);
  }

  /// The version that selectors on this text bear.
  public static String versionOf(String plainText) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(plainText.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("each Java platform has SHA-256", e);
    }
  }
}
