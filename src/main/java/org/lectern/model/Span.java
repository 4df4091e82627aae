package org.lectern.model;

/// A half-open range of UTF-16 offsets, `start` included, `end` not; it may be empty.
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + " to " + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /// Whether the two share at least one character.
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  public Span shiftedBy(int distance) {
    return new Span(start + distance, end + distance);
  }

  /// The words of `text` that this span covers.
  public String in(String text) {
    return text.substring(start, end);
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
