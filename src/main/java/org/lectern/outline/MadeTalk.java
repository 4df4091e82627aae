package org.lectern.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.lectern.model.Document;
import org.lectern.model.Inline;
import org.lectern.model.Link;
import org.lectern.model.Outline;
import org.lectern.model.Span;
import org.lectern.model.Talk;
import org.lectern.model.TalkKind;

/// Reads a talk at a place where a person says that one begins.
final class MadeTalk {

  /// A heading is read with so much of what follows: a speaker is often named again there.
  private static final int BELOW = 2500;

  private static final int MOST_LINKS = 200;

  private final Document document;
  private final List<Line> lines;
  private final int[] parents;
  private final Optional<String> reportTitle;

  MadeTalk(Document document, List<Line> lines, Outline found) {
    this.document = document;
    this.lines = lines;
    this.parents = parents(lines);
    this.reportTitle = found.title();
  }

  /// The talk that begins at `start`, told to `end`; its links are left out, see [#withLinks].
  ///
  /// @param line the index of the line that holds `start`
  /// @param holder the talk that was told here before, whose section the new one has
  /// @param isTalk whether a talk begins at an offset: its heading is no section
  Talk read(int line, Span passage, Optional<Talk> holder, IntPredicate isTalk) {
    TitleLine telling = telling(lines.get(line), passage);
    Optional<String> section = holder.map(Talk::section).orElseGet(() -> section(line, isTalk));
    TalkKind kind =
        telling
            .kind()
            .or(() -> section.flatMap(KindOf::section))
            .or(() -> telling.title().flatMap(KindOf::title))
            .orElse(TalkKind.TALK);
    return new Talk(
        telling.title(),
        telling.speakers().stream().distinct().toList(),
        section,
        kind,
        passage,
        List.of(),
        1,
        "you made it a talk");
  }

  private TitleLine telling(Line line, Span passage) {
    String text = document.plainText();
    String words = text.substring(passage.start(), Math.min(line.span().end(), passage.end()));
    int below = Math.min(passage.end(), line.span().end() + BELOW);
    if (Form.of(document, line).brief()) {
      return TitleSplitter.split(
          words.strip(), text.substring(Math.min(line.span().end(), below), below), Habit.NONE);
    }
    String sentence = Sentences.of(words).isEmpty() ? "" : Sentences.of(words).getFirst().in(words);
    TalkSentence read = TalkSentence.of(sentence, List.of());
    return new TitleLine(read.title(), read.speakers(), read.kind(), List.of(), Set.of());
  }

  /// Where a talk ends that begins outside of others: before the next heading of its level or
  /// above, the next item beside it, or the next line that is written as it is.
  ///
  /// @param limit where the next talk begins
  int end(int line, int limit) {
    Line first = lines.get(line);
    Form form = Form.of(document, first);
    for (int i = line + 1; i < lines.size() && lines.get(i).span().start() < limit; i++) {
      Line next = lines.get(i);
      boolean above =
          next.is(Line.Sort.HEADING)
              && (!first.is(Line.Sort.HEADING) || next.depth() <= first.depth());
      boolean beside =
          first.is(Line.Sort.ITEM) && next.is(Line.Sort.ITEM) && next.depth() <= first.depth();
      boolean behindList = first.is(Line.Sort.ITEM) && next.depth() < first.depth();
      boolean alike =
          (form.bold() || first.is(Line.Sort.ROW)) && Form.of(document, next).equals(form);
      if (above || beside || behindList || alike) {
        return next.span().start();
      }
    }
    return limit;
  }

  /// The nearest heading above that is of a higher level, is no talk, and not the report's title.
  private Optional<String> section(int line, IntPredicate isTalk) {
    for (int i = parents[line]; i >= 0; i = parents[i]) {
      String words = lines.get(i).text().replaceAll("[\\s:]+$", "");
      if (!isTalk.test(lines.get(i).span().start())
          && !reportTitle.equals(Optional.of(words))
          && !words.isBlank()) {
        return Optional.of(words);
      }
    }
    return Optional.empty();
  }

  /// For each line the index of the heading under which it stands; -1 for none.
  private static int[] parents(List<Line> lines) {
    int[] parents = new int[lines.size()];
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      int parent = last;
      if (line.is(Line.Sort.HEADING)) {
        while (parent >= 0 && lines.get(parent).depth() >= line.depth()) {
          parent = parents[parent];
        }
        last = i;
      }
      parents[i] = parent;
    }
    return parents;
  }

  /// The passage without the blanks at its end.
  Span trimmed(int start, int end) {
    int last = Math.max(start, end);
    while (last > start && Words.isBlank(document.plainText().charAt(last - 1))) {
      last--;
    }
    return new Span(start, last);
  }

  /// A talk with the links of its passage, each address once, and the labels without an address
  /// that it had.
  Talk withLinks(Talk talk) {
    Span passage = talk.passage();
    Set<String> targets = new HashSet<>();
    List<Link> links = new ArrayList<>();
    for (int i = lineAt(passage.start());
        i >= 0 && i < lines.size() && lines.get(i).span().start() < passage.end();
        i++) {
      for (Inline inline : lines.get(i).inlines()) {
        boolean link = inline.style() == Inline.Style.LINK && passage.contains(inline.span());
        if (link && links.size() < MOST_LINKS && targets.add(inline.target())) {
          links.add(new Link(inline.span().in(document.plainText()), inline.target()));
        }
      }
    }
    talk.links().stream().filter(link -> link.target().isEmpty()).forEach(links::add);
    return talk.at(passage, links.stream().distinct().toList());
  }

  /// The index of the line that holds an offset; -1 where there are no lines.
  int lineAt(int offset) {
    int low = 0;
    int high = lines.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (lines.get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return high < 0 ? -1 : low;
  }
}
