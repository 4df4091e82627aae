package org.lectern.anchor.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.lectern.model.Span;

/// What is written into a text: words, sentences and paragraphs of other notes, words also of the
/// same.
final class Stock {

  /// One of so many comes from the same notes, whose words are the likeliest to be used again.
  private static final int FROM_THE_SAME = 5;

  private final List<String> words = new ArrayList<>();
  private final List<String> sentences = new ArrayList<>();
  private final List<String> paragraphs = new ArrayList<>();

  void add(Notes notes) {
    notes.words().forEach(span -> words.add(span.in(notes.source())));
    notes.sentences().forEach(span -> sentences.add(span.in(notes.source())));
    notes.paragraphs().forEach(span -> paragraphs.add(span.in(notes.source())));
  }

  String word(Notes here, List<Span> own, Random random) {
    if (!own.isEmpty() && random.nextInt(FROM_THE_SAME) == 0) {
      return own.get(random.nextInt(own.size())).in(here.source());
    }
    return words.get(random.nextInt(words.size()));
  }

  String sentence(Notes here, Random random) {
    return foreign(sentences, here, random).strip();
  }

  String paragraph(Notes here, Random random) {
    String paragraph = foreign(paragraphs, here, random);
    return paragraph.endsWith("\n") ? paragraph : paragraph + "\n";
  }

  /// One that the notes do not have: what is copied from elsewhere in them is theirs, wherever it
  /// stands.
  private static String foreign(List<String> all, Notes here, Random random) {
    String words = all.get(random.nextInt(all.size()));
    for (int i = 0; i < 20 && here.source().contains(words.strip()); i++) {
      words = all.get(random.nextInt(all.size()));
    }
    return words;
  }
}
