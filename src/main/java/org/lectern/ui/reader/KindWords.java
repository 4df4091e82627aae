package org.lectern.ui.reader;

import org.lectern.messages.Messages;
import org.lectern.model.TalkKind;

/// What the kinds of talks are called in the middle of a line: "keynote".
final class KindWords {

  private static final Messages WORDS = Messages.of(KindWords.class);

  private KindWords() {}

  static String of(TalkKind kind) {
    return WORDS.get(
        switch (kind) {
          case TALK -> "kind.talk";
          case KEYNOTE -> "kind.keynote";
          case LIGHTNING -> "kind.lightning";
          case PANEL -> "kind.panel";
          case WORKSHOP -> "kind.workshop";
          case TUTORIAL -> "kind.tutorial";
          case SPRINT -> "kind.sprint";
          case OTHER -> "kind.other";
        });
  }
}
