package org.lectern.model;

import java.util.Locale;

/// What sort of session a talk is.
public enum TalkKind {
  TALK,
  KEYNOTE,
  LIGHTNING,
  PANEL,
  WORKSHOP,
  TUTORIAL,
  SPRINT,
  OTHER;

  /// The word used on the command line and in the library: `keynote`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The kind of this word; [#OTHER] for a word that a newer Lectern wrote.
  public static TalkKind ofWord(String word) {
    for (TalkKind kind : values()) {
      if (kind.word().equals(word)) {
        return kind;
      }
    }
    return OTHER;
  }
}
