package org.lectern.intake;

import org.lectern.messages.Messages;

/// Says what became of a file.
final class Sentences {

  private static final Messages WORDS = Messages.of(Sentences.class);

  private Sentences() {}

  static String of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Added added -> WORDS.get("outcome.added", added.title(), added.talks());
      case Outcome.Updated updated when updated.unattached() > 0 ->
          WORDS.get(
              "outcome.updated-lost",
              updated.title(),
              updated.unattached(),
              updated.kept() + updated.unattached());
      case Outcome.Updated updated when updated.kept() > 0 ->
          WORDS.get("outcome.updated-kept", updated.title());
      case Outcome.Updated updated -> WORDS.get("outcome.updated", updated.title());
      case Outcome.Unchanged unchanged -> WORDS.get("outcome.unchanged", unchanged.title());
      case Outcome.Rejected rejected -> WORDS.get("outcome.rejected", rejected.why());
    };
  }
}
