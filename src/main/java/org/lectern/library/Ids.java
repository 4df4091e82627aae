package org.lectern.library;

import java.security.SecureRandom;

/// Makes the ids of reports, highlights, taggings and saved searches.
///
/// Ids are random and not counted up, so that several processes, and a redo, never collide.
public final class Ids {

  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {}

  /// A new id: positive, below 2^53, so that JSON readers keep it whole.
  public static long next() {
    return 1 + (RANDOM.nextLong() >>> 11);
  }
}
