package org.lectern.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lectern.model.Talk;

/// What can be corrected at a place of a report.
///
/// @param talks of the report
/// @param text its plain text
/// @param offset where one points
public record Correctable(List<Talk> talks, String text, int offset) {

  public Correctable {
    talks = List.copyOf(talks);
    offset = Math.clamp(offset, 0, text.length());
  }

  /// Where a talk can be made to begin: with the line; empty where one begins with it, or there are
  /// no words in it.
  public Optional<Integer> findMakeTalk() {
    int start = offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
    int end = text.indexOf('\n', start);
    boolean words = !text.substring(start, end < 0 ? text.length() : end).isBlank();
    return words && !beginsAt(start) ? Optional.of(start) : Optional.empty();
  }

  /// Where the talk begins that holds the place.
  public Optional<Integer> findTalk() {
    return findIndex().map(index -> talks.get(index).passage().start());
  }

  /// Where the talk begins that holds the place, if there is one above it.
  public Optional<Integer> findMergeUp() {
    return findIndex().filter(index -> index > 0).flatMap(index -> findTalk());
  }

  /// The word at which a talk can be split; empty at its beginning, and outside of talks.
  public Optional<Integer> findSplit() {
    int start = wordStart();
    return findIndex()
        .map(talks::get)
        .filter(talk -> talk.passage().start() < start && start < talk.passage().end())
        .map(talk -> start);
  }

  /// Behind the last character of a talk one still is in it.
  private Optional<Integer> findIndex() {
    return IntStream.range(0, talks.size())
        .filter(index -> talks.get(index).passage().start() <= offset)
        .filter(index -> offset <= talks.get(index).passage().end())
        .boxed()
        .reduce((first, second) -> second);
  }

  private boolean beginsAt(int start) {
    return talks.stream().anyMatch(talk -> talk.passage().start() == start);
  }

  private int wordStart() {
    int start = offset;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start;
  }
}
