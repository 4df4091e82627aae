package org.lectern.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Makes ids of words, where others would be random.
final class Identity {

  /// As random ids, it is below 2^53.
  private static final int SPARED = 11;

  private Identity() {}

  /// The same for the same words; positive, below 2^53.
  static long of(String words) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(words.getBytes(StandardCharsets.UTF_8));
      return Math.max(1, ByteBuffer.wrap(hash).getLong() >>> SPARED);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("each Java platform has SHA-256", e);
    }
  }

  /// Whether a number is an id at all.
  static boolean isId(long number) {
    return number > 0 && number < 1L << (Long.SIZE - SPARED);
  }
}
