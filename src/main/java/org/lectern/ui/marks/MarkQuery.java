package org.lectern.ui.marks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.lectern.library.TagName;
import org.lectern.model.Link;
import org.lectern.model.Talk;
import org.lectern.query.Clause;
import org.lectern.query.Field;
import org.lectern.query.Query;

/// Asks a query of highlights: its words of their passages, comments and tags, its operators also
/// of the talks they stand in.
///
/// Whether a talk was read the window does not know: `is:unread` is met by none.
record MarkQuery(Query query, MarkWords words) implements Predicate<MarkRow> {

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
      case Clause.Words asked -> has(row, asked, within);
      case Clause.Years(OptionalInt first, OptionalInt last) ->
          row.edition()
              .year()
              .filter(year -> first.orElse(1) <= year && year <= last.orElse(Integer.MAX_VALUE))
              .isPresent();
      case Clause.OfKind(var kind) ->
          row.findTalk().filter(talk -> talk.kind() == kind).isPresent();
      case Clause.Tagged(String tag, boolean prefix) -> isTagged(row, tag, prefix);
      case Clause.Having(Clause.Feature feature) -> has(row, feature);
    };
  }

  private boolean has(MarkRow row, Clause.Words asked, Set<Field> within) {
    if (asked.field().isPresent() || within.isEmpty()) {
      return words.has(row, asked.term(), asked.field());
    }
    return within.stream().anyMatch(field -> words.has(row, asked.term(), Optional.of(field)));
  }

  private static boolean isTagged(MarkRow row, String tag, boolean prefix) {
    return row.highlight().note().tags().stream()
        .map(TagName::key)
        .anyMatch(
            key -> key.equals(tag) || key.startsWith(tag + "/") || prefix && key.startsWith(tag));
  }

  private static boolean has(MarkRow row, Clause.Feature feature) {
    return switch (feature) {
      case HIGHLIGHT -> true;
      case COMMENT -> !row.highlight().note().comment().isBlank();
      case UNATTACHED -> !row.attached();
      case VIDEO ->
          row.findTalk().map(Talk::links).stream()
              .flatMap(List::stream)
              .anyMatch(MarkQuery::isVideo);
      case UNREAD -> false;
    };
  }

  private static boolean isVideo(Link link) {
    String words = (link.label() + " " + link.target()).toLowerCase(Locale.ROOT);
    return words.contains("video") || words.contains("recording") || words.contains("youtu");
  }
}
