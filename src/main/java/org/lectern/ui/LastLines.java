package org.lectern.ui;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lectern.model.Span;
import org.lectern.model.Talk;

/// Notices which talks were read to their ends: those whose last line was on the screen for a
/// while.
///
/// A line counts once until it has left the screen: a talk that is called unread by hand while one
/// looks at it stays unread.
public final class LastLines {

  /// How long a last line has to be seen.
  static final Duration LONG_ENOUGH = Duration.ofSeconds(2);

  private final ReadMarks marks;
  private final Later later;
  private final Map<Optional<Integer>, Runnable> seen = new HashMap<>();
  private Optional<Reading> reading = Optional.empty();

  public LastLines(ReadMarks marks, Later later) {
    this.marks = marks;
    this.later = later;
  }

  /// Another part of the text is on the screen.
  ///
  /// @param open what is read; empty for a page that is no report's
  /// @param span of the plain text, from the first line that is seen to the last
  public void see(Optional<Reading> open, Span span) {
    if (!isSameText(open)) {
      leave(Set.copyOf(seen.keySet()));
    }
    reading = open;
    Set<Optional<Integer>> ending =
        open.stream().flatMap(it -> endingIn(it, span)).collect(Collectors.toSet());
    leave(seen.keySet().stream().filter(it -> !ending.contains(it)).collect(Collectors.toSet()));
    for (Optional<Integer> talk : ending) {
      seen.computeIfAbsent(talk, this::await);
    }
  }

  /// What has been read already is not waited for: it may be called unread meanwhile.
  private Runnable await(Optional<Integer> talk) {
    long report = reading.orElseThrow().report();
    return marks.isRead(new ReadMarks.Bearer(report, talk))
        ? () -> {}
        : later.after(LONG_ENOUGH, () -> finish(talk));
  }

  private boolean isSameText(Optional<Reading> open) {
    return open.map(Reading::report).equals(reading.map(Reading::report))
        && open.map(Reading::version).equals(reading.map(Reading::version))
        && open.map(it -> it.kept().talks()).equals(reading.map(it -> it.kept().talks()));
  }

  private void leave(Set<Optional<Integer>> talks) {
    talks.forEach(talk -> seen.remove(talk).run());
  }

  private void finish(Optional<Integer> talk) {
    reading.ifPresent(open -> marks.finished(open, talk));
  }

  private static Stream<Optional<Integer>> endingIn(Reading reading, Span span) {
    String text = reading.document().plainText();
    List<Talk> talks = reading.kept().talks();
    if (talks.isEmpty()) {
      return endsIn(text, new Span(0, text.length()), span)
          ? Stream.of(Optional.empty())
          : Stream.empty();
    }
    return IntStream.range(0, talks.size())
        .filter(i -> endsIn(text, talks.get(i).passage(), span))
        .mapToObj(Optional::of);
  }

  /// Empty lines at the end of a passage need not be seen.
  private static boolean endsIn(String text, Span passage, Span span) {
    int last = Math.min(passage.end(), text.length()) - 1;
    while (last > passage.start() && Character.isWhitespace(text.charAt(last))) {
      last--;
    }
    return span.contains(last);
  }
}
