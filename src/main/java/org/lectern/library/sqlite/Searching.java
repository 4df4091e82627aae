package org.lectern.library.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.library.Facets;
import org.lectern.library.Found;
import org.lectern.library.Highlight;
import org.lectern.library.Hit;
import org.lectern.library.Search;
import org.lectern.library.Similar;
import org.lectern.query.Clause;
import org.lectern.query.Sought;
import org.lectern.query.Term;

/// Asks the index, and remembers what it needs for the next question.
final class Searching {

  /// The last question, which is asked again for its facets.
  private record Last(Search search, Answer answer) {}

  private final Sql sql;
  private final Index index;
  private Catalog catalog;
  private long version;
  private Optional<Search> asked = Optional.empty();
  private Optional<Last> last = Optional.empty();
  private Leaves leaves;

  Searching(Sql sql, Index index) {
    this.sql = sql;
    this.index = index;
    this.leaves = new Leaves(sql);
  }

  Found find(Search search) throws SQLException {
    if (search.query().isEmpty()) {
      return Found.NOTHING;
    }
    Answer answer = best(search);
    Close close = new Close(sql, catalog);
    List<Hit> hits = new ArrayList<>();
    Sought sought = Sought.NOTHING;
    for (Answer.Group group : answer.groups()) {
      int wanted = search.limit() - hits.size();
      sought = sought(group.leaves());
      if (wanted > 0 && !group.passages().isEmpty()) {
        List<Ranking.Ranked> best =
            new Ranking(catalog, new Postings(sql))
                .best(group.passages(), group.leaves(), group.either(), wanted);
        hits.addAll(close.best(best, sought, wanted));
      }
    }
    if (answer.reports().isPresent() && hits.size() < search.limit()) {
      int wanted = search.limit() - hits.size();
      hits.addAll(close.reports(answer.reports().get().passages(), sought, wanted));
    }
    return new Found(hits, sought, answer.meant());
  }

  Facets count(Search search) throws SQLException {
    return search.query().isEmpty()
        ? Facets.NONE
        : new Counting(catalogOfToday()).of(answer(search).all());
  }

  /// The highlights in the passages that meet a clause.
  Set<Long> highlightsWithin(Clause clause) throws SQLException {
    Catalog today = catalogOfToday();
    // Leaves of its own: a question of somebody else would push out what is being typed.
    BitSet met = new Answering(sql, new Leaves(sql), today).meeting(clause);
    Set<Long> within = new HashSet<>();
    for (Highlight highlight : new AnnotationRows(sql).highlights()) {
      int passage = CatalogRows.at(today, highlight.report(), highlight.anchor());
      if (passage >= 0 && met.get(passage)) {
        within.add(highlight.id());
      }
    }
    return within;
  }

  List<Similar> similar(long report, int talk, int limit) throws SQLException {
    return new Likeness(sql, catalogOfToday()).of(report, talk, limit);
  }

  /// Forgets all that was read, where the index was made anew.
  void forget() {
    catalog = null;
    forgetAnswers();
  }

  private void forgetAnswers() {
    last = Optional.empty();
    leaves = new Leaves(sql);
  }

  private static Sought sought(List<Leaf> leaves) {
    List<List<Term>> wants = new ArrayList<>();
    for (Leaf leaf : leaves) {
      wants.add(leaf.terms());
    }
    return new Sought(wants);
  }

  /// The answer, or what of it is shown.
  private Answer best(Search search) throws SQLException {
    Catalog today = catalogOfToday();
    ask(search);
    Optional<Answer> best =
        isLast(search) ? Optional.empty() : new Answering(sql, leaves, today).best(search);
    return best.isPresent() ? best.get() : answer(search);
  }

  private void ask(Search search) {
    if (!asked.equals(Optional.of(search))) {
      leaves.next();
      asked = Optional.of(search);
    }
  }

  private boolean isLast(Search search) {
    return last.isPresent() && last.get().search().equals(search);
  }

  private Answer answer(Search search) throws SQLException {
    Catalog today = catalogOfToday();
    if (!isLast(search)) {
      ask(search);
      last = Optional.of(new Last(search, new Answering(sql, leaves, today).of(search)));
    }
    return last.get().answer();
  }

  /// The catalog, read anew where others changed the library, and in part where we did.
  private Catalog catalogOfToday() throws SQLException {
    long now = sql.number("PRAGMA data_version");
    Set<Long> changed = index.takeChanged();
    if (catalog == null || now != version) {
      catalog = new CatalogRows(sql).all();
      version = now;
      forgetAnswers();
    } else if (!changed.isEmpty()) {
      for (long report : changed) {
        new CatalogRows(sql).refresh(catalog, report);
      }
      forgetAnswers();
    }
    return catalog;
  }
}
