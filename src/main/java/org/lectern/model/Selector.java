package org.lectern.model;

import java.util.List;
import java.util.Objects;

/// Says which part of a text is meant, so that it can be found again when the text has changed: the
/// W3C Web Annotation model's text position and text quote in one.
///
/// @param exact the words themselves
/// @param prefix up to 64 characters before them within the block
/// @param suffix up to 64 characters behind them within the block
/// @param start where they begin, in the plain text of `version`
/// @param version identifies the plain text that `start` counts in
/// @param section the headings that the words stand under, the outermost first; may be empty
public record Selector(
    String exact, String prefix, String suffix, int start, String version, List<String> section) {

  public Selector {
    Objects.requireNonNull(exact);
    Objects.requireNonNull(prefix);
    Objects.requireNonNull(suffix);
    Objects.requireNonNull(version);
    section = List.copyOf(section);
    if (start < 0) {
      throw new IllegalArgumentException("start " + start);
    }
  }

  /// One whose section is not known.
  public Selector(String exact, String prefix, String suffix, int start, String version) {
    this(exact, prefix, suffix, start, version, List.of());
  }

  public Selector with(List<String> otherSection) {
    return new Selector(exact, prefix, suffix, start, version, otherSection);
  }

  public Span span() {
    return new Span(start, start + exact.length());
  }
}
