package org.lectern.anchor.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.model.Block;
import org.lectern.model.Document;
import org.lectern.model.Span;

/// The sorts of highlights, by how long they are.
enum Length {
  SHORT("3-20"),
  MIDDLE("20-160"),
  LONG("160-600"),
  PARAGRAPH("paragraph"),
  REPEATED("repeated");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final String label;

  Length(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /// Some highlights of this sort, without blanks at their ends; fewer, or none, in a text that has
  /// no more.
  List<Span> some(int count, Document document, Random random) {
    List<Span> phrases = this == REPEATED ? repeated(document.plainText()) : List.of();
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      one(document, phrases, random)
          .map(span -> stripped(span, document.plainText()))
          .filter(span -> span.length() >= 3)
          .ifPresent(spans::add);
    }
    return spans;
  }

  private Optional<Span> one(Document document, List<Span> phrases, Random random) {
    String text = document.plainText();
    return switch (this) {
      case SHORT -> anywhere(text, random.nextInt(3, 21), random);
      case MIDDLE -> anywhere(text, random.nextInt(20, 161), random);
      case LONG -> anywhere(text, random.nextInt(160, 601), random);
      case PARAGRAPH -> any(document.blocks().stream().map(Block::span).toList(), random);
      case REPEATED -> any(phrases, random);
    };
  }

  private static Optional<Span> any(List<Span> spans, Random random) {
    return spans.isEmpty()
        ? Optional.empty()
        : Optional.of(spans.get(random.nextInt(spans.size())));
  }

  /// Every other one from the beginning of a word on, as people mark; the rest anywhere.
  private static Optional<Span> anywhere(String text, int length, Random random) {
    if (text.length() <= length) {
      return Optional.empty();
    }
    int start = random.nextInt(text.length() - length);
    int end = start + length;
    if (random.nextBoolean()) {
      Matcher word = WORD.matcher(text);
      start = word.find(start) && word.start() + 3 < end ? word.start() : start;
    }
    return Optional.of(new Span(start, end));
  }

  /// Phrases of one to six words that the text has more than once.
  private static List<Span> repeated(String text) {
    List<Span> words =
        WORD.matcher(text).results().map(found -> new Span(found.start(), found.end())).toList();
    Map<String, List<Span>> places = new HashMap<>();
    for (int count = 1; count <= 6; count++) {
      for (int i = 0; i + count <= words.size(); i++) {
        Span phrase = new Span(words.get(i).start(), words.get(i + count - 1).end());
        places.computeIfAbsent(phrase.in(text), key -> new ArrayList<>()).add(phrase);
      }
    }
    return places.values().stream()
        .filter(found -> found.size() > 1)
        .flatMap(List::stream)
        .sorted()
        .toList();
  }

  private static Span stripped(Span span, String text) {
    String words = span.in(text);
    int leading = words.length() - words.stripLeading().length();
    int length = words.strip().length();
    return new Span(span.start() + leading, span.start() + leading + length);
  }
}
