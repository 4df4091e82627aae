package org.lectern.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.lectern.model.Span;

class TextChangeTest {

  private static Optional<Span> map(String before, String after, String quote) {
    int start = before.indexOf(quote);
    return TextChange.between(before, after).map(new Span(start, start + quote.length()));
  }

  private static Optional<Span> at(String after, String quote) {
    int start = after.indexOf(quote);
    return Optional.of(new Span(start, start + quote.length()));
  }

  @Test
  void followsALineBehindInsertedLines() {
    String after = "Day 1\nnew\nlines\nA talk about tests\n";
    assertThat(map("Day 1\nA talk about tests\n", after, "about tests"))
        .isEqualTo(at(after, "about tests"));
  }

  @Test
  void followsASentenceInALineThatGrew() {
    String before = "Jane showed how to test. It was fun.";
    String after = "On Monday Jane showed how to test, at last. It was really great fun.";
    assertThat(map(before, after, "Jane showed how to test"))
        .isEqualTo(at(after, "Jane showed how to test"));
  }

  @Test
  void followsAWordWhoseEndWasMended() {
    String before = "All about Haskel in one long talk";
    String after = "All about Haskell in one long talk";
    assertThat(map(before, after, "about Haskel")).isEqualTo(at(after, "about Haskel"));
  }

  @Test
  void givesUpWhatWasDeleted() {
    assertThat(map("one\ntwo\nthree", "one\nthree", "two")).isEmpty();
  }

  @Test
  void givesUpWhatWasAltered() {
    assertThat(map("we saw three good talks", "we saw four good talks", "three good")).isEmpty();
  }

  @Test
  void takesTheSecondOfTwoEqualLinesForTheSecond() {
    String before = "Keynote\nfirst\nQuestions\nTalk\nsecond\nQuestions\n";
    String after = "Keynote\nfirst, longer\nQuestions\nTalk\nQuestions\n";
    int old = before.lastIndexOf("Questions");
    int fresh = after.lastIndexOf("Questions");
    assertThat(TextChange.between(before, after).map(new Span(old, old + 9)))
        .contains(new Span(fresh, fresh + 9));
  }

  @Test
  void doesNotTakeAWordOfAnotherSentenceForADeletedOne() {
    String before = "Summary\n";
    String after =
        "He gave us a summary, Summary being his word, of all that he had seen in Rome\n";
    assertThat(map(before, after, "Summary")).isEmpty();
  }

  @Test
  void mapsTheEmptySpanAtTheBeginningOfATalk() {
    assertThat(TextChange.between("a\nTalk", "a\nb\nTalk").map(new Span(2, 2)))
        .contains(new Span(4, 4));
  }

  @Test
  void findsNothingPastTheEnd() {
    assertThat(TextChange.between("short", "short").map(new Span(3, 9))).isEmpty();
  }

  @Test
  void isNearestToWhereADeletedLineStood() {
    assertThat(TextChange.between("one\ntwo\nthree", "one\nthree").nearest(5)).isEqualTo(4);
  }

  @Test
  void aMappedSpanAlwaysHasTheWordsOfTheOldOne() {
    Random random = new Random(20140721);
    for (int round = 0; round < 400; round++) {
      String before = text(random);
      String after = edited(before, random);
      TextChange change = TextChange.between(before, after);
      for (int i = 0; i < 60 && !before.isEmpty(); i++) {
        int start = random.nextInt(before.length());
        Span span =
            new Span(start, start + random.nextInt(Math.min(40, before.length() - start) + 1));
        Optional<Span> place = change.map(span);
        assertThat(place.map(found -> found.in(after)).orElse(span.in(before)))
            .isEqualTo(span.in(before));
        assertThat(change.nearest(start)).isBetween(0, after.length());
      }
    }
  }

  @Test
  void findsEveryLineThatEditsLeftAlone() {
    Random random = new Random(7);
    int standing = 0;
    int found = 0;
    for (int round = 0; round < 200; round++) {
      List<String> lines = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        lines.add("line " + round + "/" + i + " " + line(random));
      }
      List<String> kept = new ArrayList<>(lines);
      kept.removeIf(line -> random.nextInt(5) == 0);
      List<String> after = new ArrayList<>(kept);
      after.add(random.nextInt(after.size()), "quite another line");
      String old = String.join("\n", lines);
      String fresh = String.join("\n", after);
      TextChange change = TextChange.between(old, fresh);
      for (String line : kept) {
        standing++;
        int start = old.indexOf(line);
        found += change.map(new Span(start, start + line.length())).isPresent() ? 1 : 0;
      }
    }
    assertThat(found).isEqualTo(standing);
  }

  @Test
  void endsOnTextsThatHaveNothingInCommon() {
    String before = "x\n".repeat(300_000);
    String after = "y z\n".repeat(300_000);
    TextChange change =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(120), () -> TextChange.between(before, after));
    assertThat(change.map(new Span(0, 1))).isEmpty();
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(line(random)).append(i > 1 ? "\n" : "");
    }
    return text.toString();
  }

  private static String line(Random random) {
    String[] words = {
      "the", "talk", "of", "Jané", "𝄞clef", "a", "test", "東京", "great", "--", "ideas"
    };
    StringBuilder line = new StringBuilder();
    for (int i = random.nextInt(14); i > 0; i--) {
      line.append(words[random.nextInt(words.length)]).append(i > 1 ? " " : "");
    }
    return line.toString();
  }

  private static String edited(String text, Random random) {
    StringBuilder edited = new StringBuilder(text);
    for (int i = 1 + random.nextInt(6); i > 0; i--) {
      int at = random.nextInt(edited.length() + 1);
      int to = Math.min(edited.length(), at + random.nextInt(25));
      String piece = edited.substring(at, to);
      switch (random.nextInt(4)) {
        case 0 -> edited.delete(at, to);
        case 1 -> edited.insert(at, line(random));
        case 2 -> edited.replace(at, to, piece.replace(' ', '\n'));
        default -> edited.delete(at, to).insert(random.nextInt(edited.length() + 1), piece);
      }
    }
    return edited.toString();
  }
}
