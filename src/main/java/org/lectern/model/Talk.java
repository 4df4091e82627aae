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

  /// A finding below this is shown with a dot and its reason. Evidence that is just enough for a
  /// talk gives 0.56, and one more weak sign 0.6 or more; of the labelled notes' talks one in ten
  /// is below.
  private static final double SURE = 0.6;

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

  /// Whether a reader should look twice: the reason says at what.
  public boolean isDoubtful() {
    return confidence < SURE;
  }

  public Talk withTitle(Optional<String> other) {
    return new Talk(other, speakers, section, kind, passage, links, confidence, reason);
  }

  public Talk withSpeakers(List<String> others) {
    return new Talk(title, others, section, kind, passage, links, confidence, reason);
  }

  public Talk withSection(Optional<String> other) {
    return new Talk(title, speakers, other, kind, passage, links, confidence, reason);
  }

  public Talk withKind(TalkKind other) {
    return new Talk(title, speakers, section, other, passage, links, confidence, reason);
  }

  /// The same talk told elsewhere, with the links there.
  public Talk at(Span otherPassage, List<Link> otherLinks) {
    return new Talk(title, speakers, section, kind, otherPassage, otherLinks, confidence, reason);
  }

  /// The same talk, certain because a person said so.
  ///
  /// @param why in words
  public Talk certain(String why) {
    return new Talk(title, speakers, section, kind, passage, links, 1, why);
  }

  /// What a list calls the talk: its title, or its kind and speakers, or the kind alone.
  public String name() {
    if (title.isPresent()) {
      return title.get();
    }
    String word =
        kind.word().substring(0, 1).toUpperCase(java.util.Locale.ROOT) + kind.word().substring(1);
    return speakers.isEmpty() ? word : word + " – " + String.join(", ", speakers);
  }
}
