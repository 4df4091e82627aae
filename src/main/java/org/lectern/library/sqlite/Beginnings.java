package org.lectern.library.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lectern.library.Search;
import org.lectern.query.Clause;

/// Answers a search for a word of which but the beginning is typed by the titles alone, where these
/// are enough.
///
/// Of two letters half of the library is found, and what is shown of it has them in its title. The
/// rest has to be found for the number of all alone, for which nobody waits.
record Beginnings(Leaves leaves, Catalog catalog) {

  /// A longer beginning is not in much more places than a whole word.
  private static final int SHORT = 3;

  /// All words in the title outweigh all but one there, see [Ranking]; of four words that does not
  /// hold.
  private static final int MOST_WORDS = 3;

  /// The passages that have all words in their titles; empty where those may not be the best, or
  /// are fewer than `enough`.
  ///
  /// @param evaluation finds what the query asks for besides words
  Optional<Answer.Group> of(Search search, Wording wording, Evaluation evaluation, int enough)
      throws SQLException {
    Clause clause = search.query().clause().orElseThrow();
    List<Clause> parts = clause instanceof Clause.All(List<Clause> all) ? all : List.of(clause);
    List<Clause.Words> words = words(parts);
    if (words.isEmpty()
        || words.size() > MOST_WORDS
        || words.stream().noneMatch(Beginnings::isShort)
        || !parts.stream().allMatch(Beginnings::isPlain)) {
      return Optional.empty();
    }
    BitSet passages = Answering.within(search.scope(), evaluation, (BitSet) catalog.all().clone());
    for (Clause part : parts) {
      if (!(part instanceof Clause.Words)) {
        passages.and(evaluation.of(part));
      }
    }
    List<Leaf> found = new ArrayList<>();
    // Whole words are in fewer titles, and quicker to be found.
    words.sort(Comparator.comparing(word -> word.term().prefix()));
    for (Clause.Words word : words) {
      Leaf leaf = leaf(word, wording);
      passages.and(leaf.all());
      if (passages.cardinality() < enough) {
        return Optional.empty();
      }
      found.add(leaf);
    }
    found.sort(Comparator.comparing(leaf -> leaf.words().place().start()));
    return Optional.of(new Answer.Group(passages, found, false));
  }

  private static List<Clause.Words> words(List<Clause> parts) {
    List<Clause.Words> words = new ArrayList<>();
    for (Clause part : parts) {
      if (part instanceof Clause.Words word) {
        words.add(word);
      }
    }
    return words;
  }

  private static boolean isShort(Clause.Words words) {
    return words.term().prefix()
        && words.term().words().size() == 1
        && words.term().words().getFirst().length() <= SHORT;
  }

  /// Whether it is a word that may stand anywhere, or asks for no word.
  private static boolean isPlain(Clause part) {
    return switch (part) {
      case Clause.Words words -> words.field().isEmpty();
      case Clause.Years years -> true;
      case Clause.OfKind kind -> true;
      case Clause.Tagged tagged -> true;
      case Clause.Having having -> true;
      default -> false;
    };
  }

  private Leaf leaf(Clause.Words words, Wording wording) throws SQLException {
    BitSet titles = leaves.titles(wording.of(words));
    List<BitSet> tiers = new ArrayList<>();
    for (Tier tier : Tier.values()) {
      tiers.add(tier == Tier.TITLE ? titles : new BitSet());
    }
    return new Leaf(words, wording.of(words), new BitSet(), tiers, titles);
  }
}
