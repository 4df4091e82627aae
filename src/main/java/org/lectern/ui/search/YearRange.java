package org.lectern.ui.search;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.library.ReportEntry;
import org.lectern.model.Span;
import org.lectern.query.Chip;
import org.lectern.query.Operator;
import org.lectern.query.Query;
import org.lectern.ui.Contents;

/// Years from a first to a last one, both included.
record YearRange(int first, int last) {

  private static final Pattern TYPED = Pattern.compile("(?i)year:(\\d{4})?(?:(\\.\\.)(\\d{4})?)?");

  /// All years of the library; empty where there is no choice of years.
  static Optional<YearRange> of(Contents contents) {
    List<Integer> years =
        contents.reports().stream()
            .map(ReportEntry::report)
            .flatMap(report -> report.shelf().edition().year().stream())
            .sorted()
            .toList();
    return Optional.of(years)
        .filter(all -> !all.isEmpty() && all.getFirst() < all.getLast())
        .map(all -> new YearRange(all.getFirst(), all.getLast()));
  }

  /// The years that a query asks for, within these; all of these where it names none.
  YearRange askedBy(Query query) {
    return findChip(query)
        .map(chip -> TYPED.matcher(chip.place().in(query.text())))
        .filter(Matcher::matches)
        .map(this::within)
        .orElse(this);
  }

  private YearRange within(Matcher typed) {
    int from = typed.group(1) == null ? first : Integer.parseInt(typed.group(1));
    int to =
        typed.group(3) != null
            ? Integer.parseInt(typed.group(3))
            : typed.group(2) == null ? from : last;
    int low = Math.clamp(Math.min(from, to), first, last);
    int high = Math.clamp(Math.max(from, to), first, last);
    return new YearRange(low, high);
  }

  /// The query with these years in place of those it asked for; without any where these are `all`.
  String in(Query query, YearRange all) {
    String text = query.text();
    String years = equals(all) ? "" : Operator.YEAR.word() + ":" + this;
    Optional<Span> place = findChip(query).map(Chip::place);
    String before = text.substring(0, place.map(Span::start).orElse(text.length())).strip();
    String after = place.map(span -> text.substring(span.end()).strip()).orElse("");
    String joined = String.join(" ", List.of(before, years, after)).strip();
    String words = joined.replaceAll(" {2,}", " ");
    return words.isEmpty() ? "" : words + " ";
  }

  /// The last one: others beside it, as of "year:2012 OR year:2014", stay as they are.
  private static Optional<Chip> findChip(Query query) {
    return query.chips().stream()
        .filter(chip -> TYPED.matcher(chip.place().in(query.text())).matches())
        .reduce((one, other) -> other);
  }

  /// As the query has it: "2014", "2014..2016".
  @Override
  public String toString() {
    return first == last ? String.valueOf(first) : first + ".." + last;
  }
}
