package org.lectern.outline;

import java.util.ArrayList;
import java.util.List;

/// Finds talks that are lines of one paragraph, each with a title and who gave it: "Anna Roe –
/// Pruning Roses" and below it "Bo Lund – Moss".
///
/// @param text the plain text of the report
/// @param occupied lines that belong to talks already
record LineTalks(String text, List<Line> lines, boolean[] occupied) {

  private static final int LONGEST = 180;

  /// Of fewer, one may be a sentence that happens to look so.
  private static final int FEWEST = 2;

  /// In the order of the text.
  List<Finding> find() {
    List<Finding> found = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      int end = i + 1;
      if (isFree(i)) {
        while (end < lines.size() && isFree(end) && !lines.get(end).afterGap()) {
          end++;
        }
        found.addAll(ofParagraph(lines.subList(i, end)));
      }
      i = end;
    }
    return found;
  }

  private boolean isFree(int line) {
    return lines.get(line).is(Line.Sort.PROSE) && !occupied[line];
  }

  private List<Finding> ofParagraph(List<Line> paragraph) {
    List<Finding> found = new ArrayList<>();
    if (paragraph.size() < FEWEST) {
      return found;
    }
    int titled = 0;
    for (Line line : paragraph) {
      if (line.text().length() <= LONGEST) {
        TitleLine telling = TitleSplitter.split(line.text(), "", Habit.NONE);
        if (tellsBoth(telling)) {
          found.add(finding(line, telling));
          // "Anna Roe – Acme" says where she works.
          titled += Words.count(telling.title().get()) > 1 ? 1 : 0;
        }
      }
    }
    boolean all = found.size() >= FEWEST && found.size() * 5 >= paragraph.size() * 3;
    return all && titled * 2 > found.size() ? found : List.of();
  }

  private static boolean tellsBoth(TitleLine telling) {
    return telling.title().isPresent()
        && !telling.speakers().isEmpty()
        && telling.speakers().getFirst().indexOf(' ') > 0
        && Names.score(telling.speakers().getFirst()) >= Names.SURE;
  }

  private Finding finding(Line line, TitleLine telling) {
    Evidence evidence = new Evidence().add(Feature.IN_TALK_LIST);
    telling.features().forEach(evidence::add);
    return new Finding(
        line.index(),
        line.span().start(),
        Finding.BELOW_HEADINGS,
        telling,
        evidence,
        "a line of several");
  }
}
