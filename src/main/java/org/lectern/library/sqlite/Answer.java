package org.lectern.library.sqlite;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// What a search finds, as sets.
///
/// @param groups disjoint sets of passages, the better before the others
/// @param reports what has the words only between its passages
/// @param meant the query that was answered instead, where the one typed finds nothing
record Answer(List<Group> groups, Optional<Between> reports, Optional<String> meant) {

  /// Passages, and where the words stand in them.
  ///
  /// @param either whether the query has an OR
  record Group(BitSet passages, List<Leaf> leaves, boolean either) {}

  /// Reports that have all words, but not in one passage.
  ///
  /// @param passages the first of each that has one of the words, in the order in which to show
  ///   them
  record Between(List<Integer> passages, List<Leaf> leaves) {}

  int total() {
    int total = 0;
    for (Group group : groups) {
      total += group.passages().cardinality();
    }
    return total;
  }

  BitSet all() {
    BitSet all = new BitSet();
    for (Group group : groups) {
      all.or(group.passages());
    }
    return all;
  }
}
