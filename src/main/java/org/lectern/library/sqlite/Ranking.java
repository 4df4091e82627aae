package org.lectern.library.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.lectern.query.Term;

/// Puts passages in order: by where the words stand (see [Tier]), by their standing together, and
/// the newest first.
///
/// It counts on sets alone, so that a hundred thousand passages take no longer than a look at each.
record Ranking(Catalog catalog, Postings postings) {

  /// All words next to each other in the title: above the same words apart, below a better field.
  private static final int TITLE_PHRASE = 38;

  /// All words near each other in the text: less than what the next better field is worth.
  private static final int NEAR = 12;

  private static final int NEAR_WORDS = 10;

  /// The word being typed stands there as it is, not only as the beginning of another one: "java"
  /// is rather Java than JavaScript. More than any [#SHORT_TITLE] gives, and less than what the
  /// next better field is worth.
  private static final int WHOLE = 9;

  /// A longer word begins hardly any but its own forms: "complaint", "complaints".
  private static final int LONGEST_BEGUN = 5;

  /// From the best on.
  private static final List<Tier> TIERS = List.of(Tier.values());

  /// A short title that has a word is more about it than a long one.
  private static final int SHORT_TITLE = 9;

  /// More words than that are a sentence, which nobody remembers word by word.
  private static final int MOST_TOGETHER = 8;

  /// A passage and what it counts.
  record Ranked(int passage, int score) {}

  /// The best of `passages`, best first.
  ///
  /// @param leaves where the words stand
  /// @param either whether one of the words is enough, so that having more of them counts
  List<Ranked> best(BitSet passages, List<Leaf> leaves, boolean either, int limit)
      throws SQLException {
    int[] scores = new int[Math.max(passages.length(), 1)];
    for (Leaf leaf : leaves) {
      addTiers(scores, passages, leaf, either);
    }
    // Of "zebras OR gir" the first word would count less for being finished.
    if (!either && !leaves.isEmpty() && isBegun(last(leaves).words().term())) {
      addWhole(scores, passages, leaves, limit);
    }
    if (areTogether(leaves, terms(leaves))) {
      addTogether(scores, passages, leaves, limit);
    }
    return best(passages, scores, limit);
  }

  private void addTiers(int[] scores, BitSet passages, Leaf leaf, boolean either) {
    for (int i = passages.nextSetBit(0); i >= 0; i = passages.nextSetBit(i + 1)) {
      scores[i] += scoreOf(i, leaf);
    }
    if (either) {
      add(scores, passages, leaf.all(), Tier.TEXT);
    }
  }

  /// What it counts that the words stand there, beyond their standing in the text.
  private int scoreOf(int passage, Leaf leaf) {
    for (Tier tier : TIERS) {
      if (leaf.tiers().get(tier.ordinal()).get(passage)) {
        int more =
            tier == Tier.TITLE
                ? Math.max(0, SHORT_TITLE - catalog.factsOf(passage).titleWords())
                : 0;
        return tier.weight() - Tier.TEXT + more;
      }
    }
    return 0;
  }

  private static Leaf last(List<Leaf> leaves) {
    return Collections.max(leaves, Comparator.comparing(leaf -> leaf.words().place()));
  }

  private static boolean isBegun(Term term) {
    return term.prefix()
        && term.words().size() == 1
        && !term.isLetter()
        && term.words().getFirst().length() <= LONGEST_BEGUN;
  }

  /// Where the whole word stands counts in the best field alone in which its beginning does; in the
  /// text where there is no other word, which says more.
  private void addWhole(int[] scores, BitSet passages, List<Leaf> leaves, int limit)
      throws SQLException {
    Leaf typed = last(leaves);
    List<Term> word = List.of(Term.word(typed.words().term().words().getFirst()));
    BitSet left = (BitSet) passages.clone();
    for (Tier tier : TIERS) {
      BitSet here = (BitSet) typed.tiers().get(tier.ordinal()).clone();
      here.and(left);
      if (!here.isEmpty() && !enough(passages, scores, tier.weight(), limit)) {
        add(scores, here, postings.inFields(tier.fields(), word), WHOLE);
      }
      left.andNot(here);
    }
    if (leaves.size() == 1 && !enough(passages, scores, WHOLE, limit)) {
      add(scores, left, postings.inText(word), WHOLE);
    }
  }

  /// Whether what counts so little lifts nothing among those that are shown.
  private static boolean enough(BitSet passages, int[] scores, int points, int limit) {
    return passages.stream().filter(passage -> scores[passage] > points).limit(limit).count()
        == limit;
  }

  /// Of a single letter that begins any word nobody expects that it stands near another word.
  private static boolean areTogether(List<Leaf> leaves, List<Term> terms) {
    return leaves.size() > 1
        && leaves.size() <= MOST_TOGETHER
        && leaves.stream().allMatch(leaf -> leaf.words().field().isEmpty())
        && terms.stream().noneMatch(term -> term.isLetter() && term.prefix());
  }

  private void addTogether(int[] scores, BitSet passages, List<Leaf> leaves, int limit)
      throws SQLException {
    List<Term> terms = terms(leaves);
    if (allInOneTitle(passages, leaves)) {
      BitSet titles = postings.inFields(Tier.TITLE.fields(), Expressions.phrase(terms));
      add(scores, passages, titles, TITLE_PHRASE);
    }
    // Words near each other in the text lift nothing above a better field.
    if (!enough(passages, scores, NEAR, limit)) {
      add(scores, passages, postings.inText(Expressions.near(terms, NEAR_WORDS)), NEAR);
    }
  }

  private static List<Term> terms(List<Leaf> leaves) {
    return leaves.stream().map(leaf -> leaf.words().term()).toList();
  }

  private static boolean allInOneTitle(BitSet passages, List<Leaf> leaves) {
    BitSet titles = (BitSet) passages.clone();
    leaves.forEach(leaf -> titles.and(leaf.tiers().get(Tier.TITLE.ordinal())));
    return !titles.isEmpty();
  }

  private static void add(int[] scores, BitSet passages, BitSet found, int points) {
    BitSet both = (BitSet) found.clone();
    both.and(passages);
    for (int i = both.nextSetBit(0); i >= 0; i = both.nextSetBit(i + 1)) {
      scores[i] += points;
    }
  }

  private List<Ranked> best(BitSet passages, int[] scores, int limit) {
    Comparator<Ranked> order = order();
    PriorityQueue<Ranked> best = new PriorityQueue<>(limit + 1, order.reversed());
    for (int i = passages.nextSetBit(0); i >= 0; i = passages.nextSetBit(i + 1)) {
      if (best.size() < limit) {
        best.add(new Ranked(i, scores[i]));
      } else if (mayPass(i, scores[i], best.element())) {
        best.add(new Ranked(i, scores[i]));
        best.remove();
      }
    }
    List<Ranked> sorted = new ArrayList<>(best);
    sorted.sort(order);
    return sorted;
  }

  /// A quick look, because almost all passages are no better than the worst of the best.
  private boolean mayPass(int passage, int score, Ranked worst) {
    return score > worst.score()
        || score == worst.score() && catalog.yearOf(passage) >= catalog.yearOf(worst.passage());
  }

  /// The highest score first, of equals the newest, then as they stand in their reports.
  Comparator<Ranked> order() {
    return Comparator.comparingInt((Ranked ranked) -> -ranked.score())
        .thenComparingInt(ranked -> -catalog.yearOf(ranked.passage()))
        .thenComparingLong(ranked -> catalog.reportOf(ranked.passage()))
        .thenComparing(ranked -> catalog.factsOf(ranked.passage()).span());
  }
}
