package org.lectern.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.library.Change;
import org.lectern.messages.Messages;

/// What a file of annotations changes in a library.
///
/// @param change all of it as one
/// @param leftOut the files that the library has no report of, with how many annotations each has
public record Merged(Change.All change, Counts counts, Map<String, Integer> leftOut) {

  private static final Messages WORDS = Messages.of(Merged.class);

  /// @param highlights that are new
  /// @param tags on talks and reports that are new
  /// @param renewed highlights that were here in an older state, or unattached
  /// @param unchanged highlights and tags that were here already
  /// @param unattached how many of the new ones have no place in the text
  public record Counts(int highlights, int tags, int renewed, int unchanged, int unattached) {}

  public Merged {
    leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
  }

  public boolean changesNothing() {
    return change.changes().isEmpty();
  }

  /// What became of it, for a person: "3 highlights and 1 tag brought in, 2 were here already."
  public String sentence() {
    List<String> parts = new ArrayList<>();
    if (counts.highlights > 0 || counts.tags > 0) {
      parts.add(WORDS.get("merged.brought", brought()));
    }
    if (counts.renewed > 0) {
      parts.add(WORDS.get("merged.renewed", counts.renewed));
    }
    if (counts.unchanged > 0) {
      parts.add(WORDS.get("merged.unchanged", counts.unchanged));
    }
    if (counts.unattached > 0) {
      parts.add(WORDS.get("merged.unattached", counts.unattached));
    }
    String done = parts.isEmpty() ? WORDS.get("merged.nothing") : String.join(", ", parts);
    return leftOut.isEmpty() ? done + "." : done + ". " + missing();
  }

  private String brought() {
    List<String> things = new ArrayList<>();
    if (counts.highlights > 0) {
      things.add(WORDS.get("merged.highlights", counts.highlights));
    }
    if (counts.tags > 0) {
      things.add(WORDS.get("merged.tags", counts.tags));
    }
    return String.join(" " + WORDS.get("merged.and") + " ", things);
  }

  /// The reports that are missing are named as far as a sentence holds them.
  private String missing() {
    int total = leftOut.values().stream().mapToInt(Integer::intValue).sum();
    List<String> names = leftOut.keySet().stream().limit(3).toList();
    int more = leftOut.size() - names.size();
    String files =
        String.join(", ", names) + (more > 0 ? " " + WORDS.get("merged.more", more) : "");
    return WORDS.get("merged.left-out", total, files, leftOut.size());
  }
}
