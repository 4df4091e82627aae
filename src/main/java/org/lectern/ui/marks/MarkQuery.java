package org.lectern.ui.marks;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.lectern.query.Clause;
import org.lectern.query.Field;
import org.lectern.query.Query;

/// Asks a query of highlights: its words of their passages, comments and tags, its operators also
/// of the talks they stand in.
record MarkQuery(Query query, MarkWords words, MarkPlaces places) implements Predicate<MarkRow> {

  @Override
  public boolean test(MarkRow row) {
    return query.clause().map(clause -> meets(row, clause, Set.of())).orElse(true);
  }

  private boolean meets(MarkRow row, Clause clause, Set<Field> within) {
    return switch (clause) {
      case Clause.All(List<Clause> parts) ->
          parts.stream().allMatch(part -> meets(row, part, within));
      case Clause.Any(List<Clause> parts) ->
          parts.stream().anyMatch(part -> meets(row, part, within));
      case Clause.Not(Clause part) -> !meets(row, part, within);
      case Clause.Within(Set<Field> fields, Clause part) -> meets(row, part, fields);
      case Clause.Words asked when asked.field().isEmpty() -> words.has(row, asked.term(), within);
      case Clause.Tagged tag -> places.bear(row, tag);
      case Clause.Having(Clause.Feature feature) -> has(row, clause, feature);
      case Clause.Words asked -> places.meet(row, asked);
      case Clause.Years years -> places.meet(row, years);
      case Clause.OfKind kind -> places.meet(row, kind);
    };
  }

  private boolean has(MarkRow row, Clause clause, Clause.Feature feature) {
    return switch (feature) {
      case HIGHLIGHT -> true;
      case COMMENT -> !row.highlight().note().comment().isBlank();
      case UNATTACHED -> !row.attached();
      case VIDEO, UNREAD -> places.meet(row, clause);
    };
  }
}
