package org.lectern.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The deciding words of headings and labels, from `vocabulary.txt`.
enum Vocabulary {
  /// Headings inside of a talk: "Key takeaways".
  PART,
  /// Headings of what is no talk: "Lunch".
  NOTHING,
  /// Headings of lists in which titles and names stand that are no talks: "Reading list".
  LIST,
  /// Headings that hold talks: "Lightning talks".
  CONTAINER,
  KEYNOTE,
  LIGHTNING,
  /// What a link is called: "Slides".
  LINK_LABEL,
  /// What stands before the speaker's name: "Presenter".
  SPEAKER_LABEL;

  private static final Map<Vocabulary, Entries> ALL = read();

  /// Whether the text is, case, diacritics and punctuation aside, one of these entries.
  boolean has(String text) {
    // No entry is that long, and a line may be a megabyte.
    return text.length() <= 200 && ALL.get(this).match(Words.fold(text));
  }

  private static Map<Vocabulary, Entries> read() {
    Map<Vocabulary, Entries> all = new EnumMap<>(Vocabulary.class);
    Entries current = new Entries();
    for (String line : Words.resource("vocabulary.txt")) {
      if (line.startsWith("[")) {
        current = new Entries();
        String name = line.substring(1, line.length() - 1).replace(' ', '_');
        all.put(valueOf(name.toUpperCase(Locale.ROOT)), current);
      } else {
        current.add(line);
      }
    }
    return all;
  }

  /// Whole entries, beginnings (`q a*`) and ends (`*session`).
  private record Entries(Set<String> whole, Set<String> beginnings, List<String> ends) {

    Entries() {
      this(new HashSet<>(), new HashSet<>(), new ArrayList<>());
    }

    void add(String entry) {
      if (entry.startsWith("*")) {
        ends.add(entry.substring(1));
      } else if (entry.endsWith("*")) {
        beginnings.add(entry.substring(0, entry.length() - 1));
      } else {
        whole.add(entry);
      }
    }

    /// A beginning counts up to the end of a word or of its plural: `demo*` is no "democracy".
    boolean match(String folded) {
      if (whole.contains(folded)) {
        return true;
      }
      for (String end : ends) {
        if (folded.endsWith(end)) {
          return true;
        }
      }
      for (int end = 1; end <= folded.length(); end++) {
        boolean atEnd = end == folded.length() || folded.charAt(end) == ' ';
        if (atEnd
            && (beginnings.contains(folded.substring(0, end))
                || folded.charAt(end - 1) == 's'
                    && beginnings.contains(folded.substring(0, end - 1)))) {
          return true;
        }
      }
      return false;
    }
  }
}
