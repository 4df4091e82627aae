package org.lectern.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The sentences of one file, each read once: its prose is read for the sake of the headings first,
/// and then for that of the talks.
final class ToldSentences {

  private record Key(String sentence, List<String> marked) {}

  private final Map<Key, TalkSentence> read = new HashMap<>();

  /// As [TalkSentence#of].
  TalkSentence of(String sentence, List<String> marked) {
    return read.computeIfAbsent(
        new Key(sentence, marked), key -> TalkSentence.of(sentence, marked));
  }
}
