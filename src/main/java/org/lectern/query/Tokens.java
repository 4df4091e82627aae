package org.lectern.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.lectern.model.Span;

/// A text as search sees it. The index and the query are cut by this one class, so that they cannot
/// differ.
///
/// @param words in the order of the text: runs of letters, digits, marks and underscores, folded;
///   of writing without blanks each pair of neighbouring letters
/// @param extras what is found by itself only, never in a phrase: code as typed (`c++`, `>=`), and
///   the last letter of each run without blanks, which begins no pair
public record Tokens(List<Token> words, List<Token> extras) {

  /// The number of this way of cutting and folding; it grows when the same text is cut differently,
  /// and an index made by another one is stale.
  public static final int NUMBER = 1;

  /// The longest word, in UTF-16 units of the text; a longer run of letters is several words. No
  /// human word is as long, but a file may be one word of five million letters.
  private static final int LONGEST = 64;

  /// Stands between things that are no phrase. No token is like it.
  private static final String GAP = " . ";

  public Tokens {
    words = List.copyOf(words);
    extras = List.copyOf(extras);
  }

  /// A piece of a text: as folded, and where it stands. What is folded has no blank in it.
  public record Token(String folded, Span span) {}

  /// Cuts a text.
  public static Tokens of(String text) {
    return of(text, first -> true);
  }

  /// Cuts a text, and leaves out the words that do not begin with a letter one looks for: most of
  /// them, which then need not be cut out and folded.
  ///
  /// @param wanted asked for the first letter of a word, unless that is outside of ASCII; a small
  ///   letter
  static Tokens of(String text, IntPredicate wanted) {
    List<Token> words = new ArrayList<>();
    List<Token> extras = new ArrayList<>(Signs.in(text));
    int start = -1;
    boolean gram = false;
    for (int i = 0; i <= text.length(); ) {
      int point = i < text.length() ? text.codePointAt(i) : -1;
      boolean part = point >= 0 && Folding.isPartOfWord(point);
      if (start >= 0 && (!part || Folding.isGram(point) != gram)) {
        if (i - start > LONGEST || mayBe(text.charAt(start), wanted)) {
          addRun(words, extras, text, new Span(start, i), gram);
        }
        start = -1;
      }
      if (part && start < 0) {
        start = i;
        gram = Folding.isGram(point);
      }
      i += point < 0 ? 1 : Character.charCount(point);
    }
    return new Tokens(words, extras);
  }

  private static boolean mayBe(char first, IntPredicate wanted) {
    return first >= 128 || wanted.test(first >= 'A' && first <= 'Z' ? first + ('a' - 'A') : first);
  }

  /// The folded words of a text.
  public static List<String> words(String text) {
    return folded(of(text).words());
  }

  static List<String> folded(List<Token> tokens) {
    List<String> folded = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      folded.add(token.folded());
    }
    return folded;
  }

  /// Texts as the index takes them: tokens with blanks between; no phrase reaches from one text
  /// into the next.
  public static String indexed(List<String> texts) {
    List<String> parts = new ArrayList<>();
    for (String text : texts) {
      Tokens tokens = of(text);
      for (List<Token> sort : List.of(tokens.words(), tokens.extras())) {
        if (!sort.isEmpty()) {
          parts.add(String.join(" ", folded(sort)));
        }
      }
    }
    return String.join(GAP, parts);
  }

  private static void addRun(
      List<Token> words, List<Token> extras, String text, Span run, boolean gram) {
    if (gram) {
      addGrams(words, extras, text, run);
    } else {
      addWords(words, text, run);
    }
  }

  private static void addGrams(List<Token> words, List<Token> extras, String text, Span run) {
    int at = run.start();
    int next = text.offsetByCodePoints(at, 1);
    if (next >= run.end()) {
      add(words, text, run);
      return;
    }
    while (next < run.end()) {
      int end = text.offsetByCodePoints(next, 1);
      add(words, text, new Span(at, end));
      at = next;
      next = end;
    }
    add(extras, text, new Span(at, next));
  }

  private static void addWords(List<Token> words, String text, Span run) {
    int start = run.start();
    while (start < run.end()) {
      int end = Math.min(start + LONGEST, run.end());
      if (end < run.end() && Character.isLowSurrogate(text.charAt(end))) {
        end--;
      }
      add(words, text, new Span(start, end));
      start = end;
    }
  }

  private static String partsOfWords(String folded) {
    StringBuilder letters = new StringBuilder(folded.length());
    int point;
    for (int i = 0; i < folded.length(); i += Character.charCount(point)) {
      point = folded.codePointAt(i);
      if (Folding.isPartOfWord(point)) {
        letters.appendCodePoint(point);
      }
    }
    return letters.toString();
  }

  /// Some letters decompose to more than letters: U+FDFA, one sign, is four Arabic words.
  private static void add(List<Token> tokens, String text, Span span) {
    String typed = span.in(text);
    String folded = Folding.fold(typed);
    if (!Folding.isAscii(typed)) {
      folded = partsOfWords(folded);
    }
    if (!folded.isEmpty()) {
      tokens.add(new Token(folded, span));
    }
  }
}
