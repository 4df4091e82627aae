package org.lectern.exchange;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.lectern.library.Anchor;
import org.lectern.library.ReportEntry;
import org.lectern.model.Span;
import org.lectern.model.Talk;

/// A talk of a report, or the text between two talks.
///
/// @param talk its index; empty between talks
/// @param span of the report's plain text; the last one ends at [Integer#MAX_VALUE]
public record Passage(ReportEntry entry, Optional<Integer> talk, Span span) {

  /// The passage that holds an offset.
  public static Passage at(ReportEntry entry, int offset) {
    List<Talk> talks = entry.talks();
    OptionalInt index =
        IntStream.range(0, talks.size())
            .filter(talk -> talks.get(talk).passage().contains(offset))
            .findFirst();
    if (index.isPresent()) {
      return ofTalk(entry, index.getAsInt());
    }
    int from = 0;
    int to = Integer.MAX_VALUE;
    for (Talk talk : talks) {
      Span passage = talk.passage();
      from = passage.end() <= offset ? Math.max(from, passage.end()) : from;
      to = passage.start() > offset ? Math.min(to, passage.start()) : to;
    }
    return new Passage(entry, Optional.empty(), new Span(from, to));
  }

  /// The passage of an anchor; what is unattached counts to the beginning of its report, as in
  /// search.
  public static Passage at(ReportEntry entry, Anchor anchor) {
    return at(entry, anchor.attached() ? anchor.span().start() : 0);
  }

  static Passage ofTalk(ReportEntry entry, int talk) {
    return new Passage(entry, Optional.of(talk), entry.talks().get(talk).passage());
  }

  /// The talk, where it is one.
  public Optional<Talk> findTalk() {
    return talk.map(entry.talks()::get);
  }
}
