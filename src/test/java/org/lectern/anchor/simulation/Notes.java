package org.lectern.anchor.simulation;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.model.Block;
import org.lectern.model.Document;
import org.lectern.model.Format;
import org.lectern.model.Shape;
import org.lectern.model.SourceMap;
import org.lectern.model.Span;
import org.lectern.text.DocumentReader;

/// A report and its parts, as spans of its source.
record Notes(String name, Document document) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’]*");

  static Notes of(String name, Format format, String source) {
    return new Notes(name, DocumentReader.read(format, source));
  }

  String source() {
    return document.source();
  }

  String plainText() {
    return document.plainText();
  }

  List<Span> words() {
    return wordsOf(new Span(0, plainText().length()));
  }

  List<Span> sentences() {
    List<Span> sentences = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block.shape() instanceof Shape.Paragraph) {
        sentences.addAll(sentencesOf(block));
      }
    }
    return sentences;
  }

  private List<Span> sentencesOf(Block block) {
    List<Span> sentences = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
    breaks.setText(document.textOf(block));
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      int start = block.span().start();
      if (WORD.matcher(plainText().substring(start + from, start + to)).find()) {
        sourceOf(new Span(start + from, start + to)).ifPresent(sentences::add);
      }
      from = to;
    }
    return sentences;
  }

  List<Span> headingWords() {
    List<Span> words = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block.shape() instanceof Shape.Heading) {
        words.addAll(wordsOf(block.span()));
      }
    }
    return words;
  }

  private List<Span> wordsOf(Span plain) {
    List<Span> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(plainText()).region(plain.start(), plain.end());
    for (MatchResult match : matcher.results().toList()) {
      sourceOf(new Span(match.start(), match.end())).ifPresent(words::add);
    }
    return words;
  }

  /// Blocks with the whole lines of the source that they stand in; of HTML, which need not have a
  /// line for each block, the blocks alone.
  List<Span> paragraphs() {
    List<Span> paragraphs = new ArrayList<>();
    for (Block block : document.blocks()) {
      Span span = document.format() == Format.HTML ? block.source() : linesOf(block.source());
      boolean next = paragraphs.isEmpty() || paragraphs.getLast().end() <= span.start();
      if (next && !block.span().isEmpty() && !span.isEmpty()) {
        paragraphs.add(span);
      }
    }
    return paragraphs;
  }

  /// Paragraphs of prose whose lines a person may break elsewhere.
  List<Span> prose() {
    return document.blocks().stream()
        .filter(block -> block.shape() instanceof Shape.Paragraph)
        .map(Block::source)
        .toList();
  }

  private Span linesOf(Span part) {
    int start = source().lastIndexOf('\n', part.start() - 1) + 1;
    int end = source().indexOf('\n', Math.max(part.start(), part.end() - 1));
    return new Span(start, end < 0 ? source().length() : end + 1);
  }

  /// Where the words stand in the source, which may have markup between them.
  private java.util.Optional<Span> sourceOf(Span plain) {
    SourceMap map = document.sourceMap();
    int start = map.toSource(plain.start());
    int end = map.toSource(plain.end() - 1) + 1;
    boolean same =
        end > start
            && end <= source().length()
            && source().charAt(start) == plainText().charAt(plain.start())
            && source().charAt(end - 1) == plainText().charAt(plain.end() - 1);
    return same ? java.util.Optional.of(new Span(start, end)) : java.util.Optional.empty();
  }
}
