package org.lectern.library;

import org.lectern.messages.Messages;
import org.lectern.model.Edition;
import org.lectern.model.Talk;
import org.lectern.model.TalkKind;

/// What things of the library are called on the screen and on paper, in the reader's language.
public final class Names {

  private static final Messages WORDS = Messages.of(Names.class);

  private Names() {}

  /// A kind of talk as it stands within a sentence: "keynote".
  public static String of(TalkKind kind) {
    return switch (kind) {
      case TALK -> WORDS.get("kind.talk");
      case KEYNOTE -> WORDS.get("kind.keynote");
      case LIGHTNING -> WORDS.get("kind.lightning");
      case PANEL -> WORDS.get("kind.panel");
      case WORKSHOP -> WORDS.get("kind.workshop");
      case TUTORIAL -> WORDS.get("kind.tutorial");
      case SPRINT -> WORDS.get("kind.sprint");
      case OTHER -> WORDS.get("kind.other");
    };
  }

  /// A talk: its title, or its kind and speakers ("Keynote – Guido van Rossum"), or the kind alone.
  public static String of(Talk talk) {
    return talk.title()
        .orElseGet(() -> {
          String kind = of(talk.kind());
          String begun =
              kind.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + kind.substring(1);
          return talk.speakers().isEmpty()
              ? begun
              : begun + " – " + String.join(", ", talk.speakers());
        });
  }

  /// An edition: "EuroPython 2014"; "Other notes" for what belongs to no series.
  public static String of(Edition edition) {
    return edition.series().isEmpty() ? WORDS.get("edition.none") : edition.title();
  }
}
