package org.lectern.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.lectern.model.Inline;

/// Finds the lines that stand as headings.
final class Headings {

  private static final int LONGEST = 250;
  private static final int LONGEST_BARE = 130;
  private static final int MOST_WORDS = 24;
  private static final int SHORTEST_RUN_IN = 4;

  // "It works. But": the end of a sentence; not "Explore v. Exploit", not "Dr. Roe"
  private static final Expression SENTENCE_END = Expression.of("\\p{L}{3,}[.!]\\s+\\p{L}");

  // " by Anna Roe", " – Anna Roe and Bo Lund", " (Anna Roe)"
  private static final Expression NAME_BEHIND =
      Expression.of("^:?\\s*(?:by|von|par|por|with|[-–—(,])\\s*[^.:!?]{3,80}");

  private static final Expression IMAGES =
      Expression.of("^(?:[^\\s/]{1,60}\\.(?:png|jpe?g|gif|svg|webp)(?:[\\s/|]+|$))+");

  private final List<Line> lines;
  private final boolean all;

  private Headings(List<Line> lines, boolean all) {
    this.lines = lines;
    this.all = all;
  }

  /// In the order of the text.
  static List<Head> of(List<Line> lines) {
    return new Headings(lines, false).read();
  }

  /// With those too that may be headings only where the rest of the file is like that: lines of
  /// links that name nobody, lines that are counted, a word between rules.
  static List<Head> allOf(List<Line> lines) {
    return new Headings(lines, true).read();
  }

  private List<Head> read() {
    Set<Integer> counted = all ? Counted.in(lines) : Set.of();
    List<Head> open = new ArrayList<>();
    int lastReal = 0;
    for (Line line : lines) {
      int level = level(line);
      if (level == Head.BARE && lastReal > 0 && Vocabulary.LIGHTNING.has(line.text())) {
        // A bare "Lightning talks" behind real headings stands on their level.
        level = lastReal;
      }
      lastReal = line.is(Line.Sort.HEADING) && level > 0 ? level : lastReal;
      boolean linked = (level == 0 || level == Head.BARE) && isLinked(line);
      level = linked ? Head.LINKED : level;
      if (all && (level == 0 || level == Head.BARE)) {
        level = counted.contains(line.index()) ? Head.COUNTED : level;
        level =
            level == Head.BARE && isRuled(line) || level == 0 && isWordBetweenRules(line)
                ? Head.RULED
                : level;
      }
      String text = level > 0 ? withoutImages(line.text().strip()) : runIn(line);
      if (!text.isEmpty()) {
        int found = level > 0 ? level : Head.RUN_IN;
        open.add(new Head(line.index(), found, lines.size(), text, Role.of(text)));
      }
    }
    if (!all && !linksAreTalks(open)) {
      open = without(Head.LINKED, open);
    }
    List<Head> others = without(Head.RUN_IN, open);
    return withEnds(open.size() - others.size() < 2 ? others : open, lines.size());
  }

  /// Whether a rule stands above it.
  private boolean isRuled(Line line) {
    Line above = line.index() > 0 ? lines.get(line.index() - 1) : null;
    // An image is of this sort too, and has words.
    return above != null && above.is(Line.Sort.RULE) && above.text().isBlank();
  }

  /// Whether it is one word below a rule with a paragraph of its own.
  private boolean isWordBetweenRules(Line line) {
    String text = line.text().strip();
    boolean alone = line.index() + 1 >= lines.size() || lines.get(line.index() + 1).afterGap();
    return line.is(Line.Sort.PROSE)
        && isRuled(line)
        && alone
        && !text.isEmpty()
        && text.length() <= LONGEST_BARE
        && Words.count(text) <= 2
        && Words.hasLetterOrDigit(text);
  }

  private static List<Head> without(int level, List<Head> heads) {
    List<Head> others = new ArrayList<>();
    for (Head head : heads) {
      if (head.level() != level) {
        others.add(head);
      }
    }
    return others;
  }

  /// "de.png Pruning": an image is read as the name of its file.
  private static String withoutImages(String text) {
    String bare = IMAGES.without(text);
    return bare.isEmpty() ? text : bare;
  }

  /// Lines of links are talks where several name a speaker, and further reading where none does.
  private static boolean linksAreTalks(List<Head> heads) {
    int linked = 0;
    int named = 0;
    for (Head head : heads) {
      if (head.level() == Head.LINKED) {
        linked++;
        named += TitleSplitter.split(head.text(), "", Habit.NONE).speakers().isEmpty() ? 0 : 1;
      }
    }
    return named >= 2 && named * 2 >= linked;
  }

  private boolean isLinked(Line line) {
    String text = line.text().strip();
    boolean alone = line.index() + 1 >= lines.size() || lines.get(line.index() + 1).afterGap();
    return line.is(Line.Sort.PROSE)
        && line.isAll(Inline.Style.LINK)
        && startsParagraph(line)
        && alone
        && Words.count(text) > 2
        && text.length() <= LONGEST
        && !text.contains("://");
  }

  private static List<Head> withEnds(List<Head> heads, int last) {
    Head[] closed = new Head[heads.size()];
    Deque<Integer> after = new ArrayDeque<>();
    for (int i = heads.size() - 1; i >= 0; i--) {
      Head head = heads.get(i);
      while (!after.isEmpty() && heads.get(after.peek()).level() > head.level()) {
        after.pop();
      }
      int end = after.isEmpty() ? last : heads.get(after.peek()).line();
      closed[i] = new Head(head.line(), head.level(), end, head.text(), head.role());
      after.push(i);
    }
    return List.of(closed);
  }

  private int level(Line line) {
    String text = line.text().strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return 0;
    }
    if (line.is(Line.Sort.HEADING)) {
      return Math.min(line.depth(), Head.DEEPEST);
    }
    if (!line.is(Line.Sort.PROSE)
        || !Character.isLetterOrDigit(text.codePointAt(0))
            && "\"“„«‘'[(¿¡".indexOf(text.charAt(0)) < 0) {
      return 0;
    }
    if (line.isAll(Inline.Style.STRONG)
        && startsParagraph(line)
        && Words.count(text) <= MOST_WORDS) {
      return Head.BOLD;
    }
    return isBare(line, text) ? Head.BARE : 0;
  }

  /// Bold words at the beginning of a paragraph, with the name behind them, that name a speaker:
  /// "**Pruning** by Anna Roe" of "**Pruning** by Anna Roe. She …"; empty where there are none.
  private String runIn(Line line) {
    if (!line.is(Line.Sort.PROSE) || !startsParagraph(line) || line.inlines().isEmpty()) {
      return "";
    }
    Inline first = line.inlines().getFirst();
    int length = first.span().end() - line.span().start();
    if (first.style() != Inline.Style.STRONG
        || first.span().start() > line.span().start() + 1
        || length < SHORTEST_RUN_IN
        || length > LONGEST) {
      return "";
    }
    String rest = line.text().substring(length);
    Matcher name = NAME_BEHIND.matcher(rest.substring(0, Math.min(rest.length(), 100)));
    String words = line.text().substring(0, length + (name.lookingAt() ? name.end() : 0)).strip();
    return TitleSplitter.split(words, "", Habit.NONE).speakers().isEmpty() ? "" : words;
  }

  private boolean isBare(Line line, String text) {
    if (text.length() > LONGEST_BARE || Words.count(text) > MOST_WORDS || !looksLikeTitle(text)) {
      return false;
    }
    Line next = line.index() + 1 < lines.size() ? lines.get(line.index() + 1) : null;
    if (next == null || next.is(Line.Sort.CODE)) {
      return false;
    }
    boolean beforeList = next.is(Line.Sort.ITEM) && !text.endsWith(":");
    People people = next.is(Line.Sort.PROSE) ? People.of(next.text()) : People.NONE;
    // "Moss in Winter", and the name on the line below it
    boolean named =
        people.isSure()
            && people.names().getFirst().contains(" ")
            && Words.count(next.text()) <= 8
            && People.of(text).score() < Names.LIKELY;
    return startsParagraph(line) && named
        || startsParagraph(line)
            && (next.afterGap() || beforeList)
            && (!next.is(Line.Sort.ITEM) || beforeList)
        || text.length() < 40 && Role.of(text) == Role.CONTAINER;
  }

  private boolean startsParagraph(Line line) {
    if (line.afterGap() || line.index() == 0) {
      return true;
    }
    Line before = lines.get(line.index() - 1);
    // Exported notes have no blank lines: a line behind the end of a sentence begins anew.
    return !before.is(Line.Sort.PROSE) || before.text().strip().endsWith(".");
  }

  /// Begins with a capital or a digit and does not end as a sentence does.
  static boolean looksLikeTitle(String text) {
    if (text.isEmpty()) {
      return false;
    }
    int first = text.codePointAt(0);
    boolean begins = !Character.isLetter(first) || !Character.isLowerCase(first);
    String bare = Words.withoutEnd(text, "\"”»’)");
    char last = bare.isEmpty() ? '.' : bare.charAt(bare.length() - 1);
    boolean ends = last != '.' && last != ',' && last != ';' && last != '\\';
    return begins
        && ends
        && !SENTENCE_END.isIn(text)
        && !text.contains("://")
        && !text.startsWith("- ");
  }
}
