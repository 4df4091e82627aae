package org.lectern.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// One session as a report tells it.
///
/// @param title without numbering, speaker or link labels; empty where the report names none
/// @param speakers names of people; none where the report names none
/// @param section the day, track or topic heading it stands under, as written
/// @param passage the span of plain text that tells the talk, its heading included
/// @param links the links of its heading first, then those of its passage
/// @param confidence 0 to 1
/// @param reason for the finding, in words a person understands
public record Talk(
    Optional<String> title,
    List<String> speakers,
    Optional<String> section,
    TalkKind kind,
    Span passage,
    List<Link> links,
    double confidence,
    String reason) {

  public Talk {
    Objects.requireNonNull(title);
    Objects.requireNonNull(section);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(passage);
    Objects.requireNonNull(reason);
    speakers = List.copyOf(speakers);
    links = List.copyOf(links);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
  }

  /// What a list calls the talk: its title, or its kind and speakers, or the kind alone.
  public String name() {
    return title.orElseGet(() -> {
      String word =
          kind.word().substring(0, 1).toUpperCase(java.util.Locale.ROOT) + kind.word().substring(1);
      return speakers.isEmpty() ? word : word + " – " + String.join(", ", speakers);
    });
  }
}
