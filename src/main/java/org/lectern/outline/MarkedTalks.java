package org.lectern.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.model.Document;
import org.lectern.model.TalkKind;

/// Finds lightning talks that are set apart by signs alone: a `>` or `---` before each.
final class MarkedTalks {

  private static final int LONGEST = 160;

  // A line that begins with ">", or one of nothing but "---", "***", "-"; three empty lines
  private static final Pattern SIGN =
      Pattern.compile("(?m)^[ \\t]*(?:>|[-*+=]+[ \\t]*$)|\\n(?:[ \\t]*\\n){3}");

  private MarkedTalks() {}

  static List<Finding> of(Document document, List<Line> lines, List<Head> heads) {
    List<Finding> found = new ArrayList<>();
    for (Head head : heads) {
      if (head.role() == Role.CONTAINER
          && Vocabulary.LIGHTNING.has(Labels.withoutNumber(head.text()))) {
        List<Finding> below = below(document, lines, head);
        if (below.size() > 1) {
          found.addAll(below);
        }
      }
    }
    return found;
  }

  private static List<Finding> below(Document document, List<Line> lines, Head head) {
    List<Finding> found = new ArrayList<>();
    for (int i = head.line() + 1; i < head.end(); i++) {
      Line line = lines.get(i);
      boolean text =
          (line.is(Line.Sort.PROSE) || line.is(Line.Sort.QUOTE)) && !line.text().isBlank();
      if (text && line.text().length() <= LONGEST && isMarked(document, lines.get(i - 1), line)) {
        String title = line.text().strip().replaceAll("[\\s.,;:\\\\]+$", "");
        Evidence evidence =
            new Evidence().add(Feature.IN_TALK_LIST).add(Feature.LIKE_SIBLINGS, 0.3);
        TitleLine telling = TitleSplitter.split(title, "", Habit.NONE);
        TitleLine lightning =
            new TitleLine(
                telling.speakers().isEmpty() ? Optional.of(title) : telling.title(),
                telling.speakers(),
                Optional.of(TalkKind.LIGHTNING),
                List.of(),
                Set.of());
        found.add(
            new Finding(
                i,
                line.span().start(),
                Finding.BELOW_HEADINGS,
                lightning,
                evidence,
                "a short passage"));
      }
    }
    return found;
  }

  private static boolean isMarked(Document document, Line before, Line line) {
    int from = document.sourceMap().toSource(before.span().end());
    int to = document.sourceMap().toSource(line.span().start());
    return from < to
        && to - from < 100
        && to <= document.source().length()
        && SIGN.matcher(document.source().substring(from, to)).find();
  }
}
