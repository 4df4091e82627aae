package org.lectern.library;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lectern.query.Sought;

/// The answer to a [Search].
///
/// @param hits best first: the talks that have all words; then those in which a word is but a part
///   of a longer one; then reports whose talks have the words between them
/// @param sought what was found in place of the query's words, to be marked in the text
/// @param meant the query as it was probably meant, where nothing was found as typed; the hits are
///   then its own
public record Found(List<Hit> hits, Sought sought, Optional<String> meant) {

  /// Of a question that asks for nothing.
  public static final Found NOTHING = new Found(List.of(), Sought.NOTHING, Optional.empty());

  public Found {
    hits = List.copyOf(hits);
    Objects.requireNonNull(sought);
    Objects.requireNonNull(meant);
  }
}
