package org.lectern.library.sqlite;

import java.util.BitSet;
import java.util.List;
import org.lectern.query.Clause;
import org.lectern.query.Term;

/// Where words of a query stand.
///
/// @param terms those that will do for the words
/// @param text the passages in whose text they stand
/// @param tiers those where they stand in something better, the best first: see [Tier]
/// @param all of these together
record Leaf(Clause.Words words, List<Term> terms, BitSet text, List<BitSet> tiers, BitSet all) {}
