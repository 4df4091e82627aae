package org.lectern.outline;

import java.util.Optional;
import org.lectern.model.TalkKind;

/// What sort of sessions a section holds.
final class KindOf {

  private KindOf() {}

  /// The kind where it says more than that it is a talk.
  static Optional<TalkKind> special(Optional<TalkKind> kind) {
    return kind.isPresent() && kind.get() == TalkKind.TALK ? Optional.empty() : kind;
  }

  /// The kind that all talks below this heading have: lightning below "Lightning talks".
  static Optional<TalkKind> section(String heading) {
    String folded = Words.fold(Labels.withoutNumber(heading));
    if (Words.count(folded) > 5) {
      return Optional.empty();
    } else if (Vocabulary.LIGHTNING.has(folded)) {
      return Optional.of(TalkKind.LIGHTNING);
    } else if (Vocabulary.KEYNOTE.has(folded) || folded.endsWith("keynotes")) {
      return Optional.of(TalkKind.KEYNOTE);
    } else if (folded.contains("tutorial") || folded.contains("tutorien")) {
      return Optional.of(TalkKind.TUTORIAL);
    } else if (folded.contains("workshop")
        || folded.contains("ateliers")
        || folded.contains("talleres")) {
      return Optional.of(TalkKind.WORKSHOP);
    } else if (folded.contains("unconference")
        || folded.contains("open space")
        || folded.contains("birds of a feather")) {
      return Optional.of(TalkKind.OTHER);
    } else if (folded.equals("panels")) {
      return Optional.of(TalkKind.PANEL);
    }
    return Optional.empty();
  }

  /// The kind that a title tells by itself: "CPython panel discussion".
  static Optional<TalkKind> title(String title) {
    String folded = Words.fold(title);
    if (folded.contains("panel discussion")
        || folded.startsWith("panel ")
        || folded.endsWith(" panel")) {
      return Optional.of(TalkKind.PANEL);
    } else if (folded.endsWith(" keynote") || folded.startsWith("keynote ")) {
      return Optional.of(TalkKind.KEYNOTE);
    } else if (folded.endsWith(" workshop")) {
      return Optional.of(TalkKind.WORKSHOP);
    }
    return Optional.empty();
  }
}
