package org.lectern.anchor.simulation;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.model.Span;

/// Changes markup signs, and the words of headings.
final class Signs {

  private static final Pattern BULLET = Pattern.compile("(?m)^[ ]*([-*+])[ ]");
  private static final Pattern STRONG = Pattern.compile("\\*\\*(?=\\S)[^*\\n]+\\*\\*");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,5}(?=[ ])");

  private static final int ONE_WORD_IN = 30;

  private final Edits.Desk desk;
  private final Draft draft;
  private final Random random;

  Signs(Edits.Desk desk) {
    this.desk = desk;
    this.draft = desk.draft();
    this.random = desk.random();
  }

  /// Other bullets, deeper headings, words set in bold or code or made links, bold taken away.
  void markup(double share) {
    if (random.nextBoolean()) {
      bullets(random.nextBoolean() ? "-" : "*");
    }
    if (random.nextBoolean()) {
      deeperHeadings();
    }
    if (random.nextBoolean()) {
      plainer();
    }
    List<Span> words = desk.notes().words();
    for (int i = (int) (share * words.size() / ONE_WORD_IN); i > 0; i--) {
      Span word = desk.any(words);
      int start = draft.placeOf(word.start());
      if (start >= 0 && draft.placeOf(word.end() - 1) == start + word.length() - 1) {
        wrap(start, start + word.length());
      }
    }
  }

  private void wrap(int start, int end) {
    String[][] signs = {{"**", "**"}, {"*", "*"}, {"`", "`"}, {"[", "](https://example.org/a)"}};
    String[] chosen = signs[random.nextInt(signs.length)];
    draft.insert(end, chosen[1]);
    draft.insert(start, chosen[0]);
  }

  private void bullets(String bullet) {
    Matcher matcher = BULLET.matcher(draft.text());
    while (matcher.find()) {
      draft.replace(matcher.start(1), matcher.end(1), bullet);
    }
  }

  private void deeperHeadings() {
    Matcher matcher = HEADING.matcher(draft.text());
    matcher.results().toList().reversed().forEach(found -> draft.insert(found.start(), "#"));
  }

  private void plainer() {
    Matcher matcher = STRONG.matcher(draft.text());
    matcher
        .results()
        .toList()
        .reversed()
        .forEach(found -> {
          draft.delete(found.end() - 2, found.end());
          draft.delete(found.start(), found.start() + 2);
        });
  }

  /// Half of the words of headings become others.
  void renameHeadings() {
    List<Span> words = desk.notes().words();
    for (Span word : desk.notes().headingWords()) {
      int start = draft.placeOf(word.start());
      if (random.nextBoolean() && start >= 0) {
        int end = draft.placeOf(word.end() - 1) + 1;
        if (end - start == word.length()) {
          draft.replace(start, end, desk.stock().word(desk.notes(), words, random));
        }
      }
    }
  }
}
