package org.lectern.ui;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.library.Highlight;
import org.lectern.library.TagName;

/// Tags that come to something, and tags that go from it; whatever other tags it has meanwhile.
///
/// @param on as they were typed
/// @param off in whatever spelling
public record Retagging(List<String> on, List<String> off) {

  public Retagging {
    on = List.copyOf(on);
    off = List.copyOf(off);
  }

  public static Retagging on(String tag) {
    return new Retagging(List.of(tag), List.of());
  }

  public static Retagging off(String tag) {
    return new Retagging(List.of(), List.of(tag));
  }

  /// What is said of a highlight, with these tags changed.
  public Highlight.Note of(Highlight.Note note) {
    Set<String> gone = off.stream().map(TagName::key).collect(Collectors.toSet());
    Stream<String> left = note.tags().stream().filter(tag -> !gone.contains(TagName.key(tag)));
    return note.with(Stream.concat(left, on.stream()).toList());
  }
}
