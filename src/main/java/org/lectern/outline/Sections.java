package org.lectern.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.model.Span;

/// Which day, track or topic heading a line stands under.
///
/// A day holds also what follows it on its own level, up to the next day: notes often write `## Day
/// 1` and then `## Title`.
final class Sections {

  // "=====", "* * *" between bare lines
  private static final Expression SEPARATOR = Expression.of("[=*_~#\\s-]{4,}");

  private final List<Line> lines;
  private final List<Head> heads;

  Sections(List<Line> lines, List<Head> heads) {
    this.lines = lines;
    this.heads = heads;
  }

  /// For each heading whether a day holds it.
  boolean[] underDay() {
    boolean[] under = new boolean[heads.size()];
    for (Head day : heads) {
      if (day.role() == Role.DAY) {
        Span reach = reachOfDay(day);
        for (int i = indexAfter(day.line());
            i < heads.size() && heads.get(i).line() < reach.end();
            i++) {
          if (under[i]) {
            break;
          }
          under[i] = heads.get(i).role() != Role.DAY && heads.get(i).level() >= day.level();
        }
      }
    }
    return under;
  }

  /// The lines that a day holds: up to the next day of its level, a higher heading, or, where days
  /// are bare lines, a separator.
  private Span reachOfDay(Head day) {
    int end = lines.size();
    for (int i = indexAfter(day.line()); i < heads.size(); i++) {
      Head head = heads.get(i);
      if (head.level() < day.level() || head.level() == day.level() && head.role() == Role.DAY) {
        end = head.line();
        break;
      }
    }
    if (day.level() == Head.BARE) {
      for (int i = day.line() + 1; i < end; i++) {
        String text = lines.get(i).text();
        if (lines.get(i).is(Line.Sort.RULE) || text.length() < 200 && SEPARATOR.isAll(text)) {
          return new Span(day.line(), i);
        }
      }
    }
    return new Span(day.line(), end);
  }

  /// The section of each of these lines.
  ///
  /// @param findings in the order of the text
  /// @param talkLines lines of headings that are talks or speakers, and so no sections
  /// @param title the line of the file's own title, -1 where there is none
  List<Optional<String>> of(List<Finding> findings, Set<Integer> talkLines, int title) {
    List<Head> open = new ArrayList<>();
    List<Optional<String>> sections = new ArrayList<>();
    int next = 0;
    for (Finding finding : findings) {
      for (; next < heads.size() && heads.get(next).line() <= finding.line(); next++) {
        Head head = heads.get(next);
        boolean section =
            head.line() != title && head.role() != Role.NOTHING && head.role() != Role.PART;
        if (!talkLines.contains(head.line()) && !isSecondLineOfDay(head)) {
          open = stillOpen(open, head);
          if (section) {
            open.add(head);
          }
        }
      }
      sections.add(section(open, finding));
    }
    return sections;
  }

  /// A date directly below "Day 1" says more of that day and is none of its own.
  private boolean isSecondLineOfDay(Head head) {
    int index = indexAfter(head.line()) - 1;
    return index > 0
        && head.role() == Role.DAY
        && heads.get(index - 1).role() == Role.DAY
        && heads.get(index - 1).line() + 1 == head.line()
        && heads.get(index - 1).level() == head.level();
  }

  private List<Head> stillOpen(List<Head> open, Head head) {
    List<Head> still = new ArrayList<>();
    for (Head before : open) {
      if (!closes(head, before)) {
        still.add(before);
      }
    }
    return still;
  }

  /// Whether a heading ends the section of one before it: a day ends with a higher heading or a
  /// day.
  private boolean closes(Head head, Head before) {
    if (before.role() == Role.DAY && head.level() == before.level() && head.role() != Role.DAY) {
      return before.level() == Head.BARE && head.line() >= reachOfDay(before).end();
    }
    return head.level() <= before.level();
  }

  private static Optional<String> section(List<Head> open, Finding finding) {
    Head kind = null;
    for (int i = open.size() - 1; i >= 0; i--) {
      Head head = open.get(i);
      boolean holds =
          head.level() < finding.level()
              || head.role() == Role.DAY && head.level() == finding.level();
      if (!holds) {
        continue;
      }
      if (head.role() != Role.KIND) {
        return Optional.of(name(head));
      }
      kind = kind == null ? head : kind;
    }
    return kind == null ? Optional.empty() : Optional.of(name(kind));
  }

  private static String name(Head head) {
    return Words.withoutEnd(head.text(), Words.BLANKS + ":");
  }

  private int indexAfter(int line) {
    int low = 0;
    int high = heads.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (heads.get(middle).line() <= line) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
