package org.lectern.outline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lectern.model.Document;
import org.lectern.model.Outline;
import org.lectern.model.Talk;
import org.lectern.model.TalkKind;

/// What is compared of a talk, be it labelled by a person or found by the outline.
///
/// @param start of its passage, a UTF-16 offset into the text of the file
record TalkFacts(
    Optional<String> title,
    List<String> speakers,
    Optional<String> section,
    TalkKind kind,
    int start) {

  TalkFacts {
    Objects.requireNonNull(title);
    Objects.requireNonNull(section);
    Objects.requireNonNull(kind);
    speakers = List.copyOf(speakers);
  }

  /// Of all talks of an outline, in the order of the text.
  static List<TalkFacts> of(Document document, Outline outline) {
    return outline.talks().stream().map(talk -> of(document, talk)).toList();
  }

  private static TalkFacts of(Document document, Talk talk) {
    int start = document.sourceMap().toSource(talk.passage().start());
    return new TalkFacts(talk.title(), talk.speakers(), talk.section(), talk.kind(), start);
  }
}
