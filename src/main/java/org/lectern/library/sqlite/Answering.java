package org.lectern.library.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.lectern.library.Scope;
import org.lectern.library.Search;
import org.lectern.query.Clause;
import org.lectern.query.Query;

/// Answers a search: with the words as typed and their forms; where that is little, with words that
/// have them inside; where that is nothing, with the words that were probably meant.
record Answering(Sql sql, Leaves leaves, Catalog catalog) {

  /// So many results are enough: nobody who sees them misses inner parts of words.
  private static final int ENOUGH = 20;

  Answer of(Search search) throws SQLException {
    Answer answer = asTyped(search);
    if (answer.total() > 0 || answer.reports().isPresent()) {
      return answer;
    }
    Optional<String> meant = new Correction(sql, leaves::occurrences).of(search.query());
    if (meant.isEmpty()) {
      return answer;
    }
    Search other =
        new Search(Query.parse(meant.get()), search.scope(), search.forms(), search.limit());
    Answer instead = asTyped(other);
    return instead.total() == 0 && instead.reports().isEmpty()
        ? answer
        : new Answer(instead.groups(), instead.reports(), meant);
  }

  /// The best alone, where these can be told without all the others: see [InTitles].
  Optional<Answer> best(Search search) throws SQLException {
    Wordings wordings = new Wordings(new Vocabulary(sql), search.forms());
    Evaluation evaluation = new Evaluation(leaves, catalog, wordings, search.query());
    return new InTitles(leaves, catalog)
        .of(search, wordings::typed, evaluation, Math.max(ENOUGH, search.limit()))
        .map(group -> new Answer(List.of(group), Optional.empty(), Optional.empty()));
  }

  /// The passages that meet a clause by itself, as they do within a query.
  BitSet meeting(Clause clause) throws SQLException {
    Query query = new Query("", Optional.of(clause), List.of(), List.of());
    Wordings wordings = new Wordings(new Vocabulary(sql), true);
    return new Evaluation(leaves, catalog, wordings, query).of(clause);
  }

  private Answer asTyped(Search search) throws SQLException {
    Clause clause = search.query().clause().orElseThrow();
    boolean either = hasEither(clause);
    Wordings wordings = new Wordings(new Vocabulary(sql), search.forms());
    Evaluation typed = new Evaluation(leaves, catalog, wordings, search.query());
    BitSet found = within(search.scope(), typed, typed.of(clause));
    List<Answer.Group> groups = new ArrayList<>();
    groups.add(new Answer.Group(found, typed.leaves(), either));
    Evaluation last = typed;
    if (found.cardinality() < ENOUGH && wordings.hasInner(typed.leaves())) {
      Evaluation inner = typed.withInner();
      BitSet more = within(search.scope(), inner, inner.of(clause));
      more.andNot(found);
      groups.add(new Answer.Group(more, inner.leaves(), either));
      last = inner;
    }
    Answer answer = new Answer(groups, Optional.empty(), Optional.empty());
    return answer.total() < ENOUGH
        ? new Answer(groups, new Betweens(catalog).of(search, last, answer.all()), Optional.empty())
        : answer;
  }

  static BitSet within(Scope scope, Evaluation evaluation, BitSet found) {
    if (!scope.equals(Scope.EVERYWHERE)) {
      found.and(evaluation.in(scope));
    }
    return found;
  }

  private static boolean hasEither(Clause clause) {
    return switch (clause) {
      case Clause.Any any -> true;
      case Clause.All(List<Clause> parts) -> parts.stream().anyMatch(Answering::hasEither);
      case Clause.Within within -> hasEither(within.part());
      default -> false;
    };
  }
}
