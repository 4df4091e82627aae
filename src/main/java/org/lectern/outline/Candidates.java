package org.lectern.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.model.Span;

/// Lists all lines of a file at which a talk may begin, with their signs.
final class Candidates {

  /// More than that is no report of a person.
  private static final int MOST = 1500;

  private static final int DEEPEST_ITEM = 2;
  private static final int MOST_MENTIONS = 500;
  private final FileFacts file;
  private final List<Line> lines;
  private final List<Candidate> found = new ArrayList<>();

  private Candidates(FileFacts file) {
    this.file = file;
    this.lines = file.lines();
  }

  /// In the order of the text; none where there are too many.
  static List<Candidate> of(FileFacts file, OneTalk whole, TalkHeads chosen) {
    Candidates reading = new Candidates(file);
    List<Head> heads = Headings.allOf(file.lines());
    if (heads.size() + items(file.lines()) > MOST) {
      return List.of();
    }
    List<HeadReading> readings =
        new HeadReader(file.text(), file.lines(), heads, chosen.told()).read();
    reading.collect(readings, chosen.told());
    new Signs(file, reading.found).add(whole, chosen);
    Siblings.addShares(reading.found);
    return reading.found;
  }

  private static int items(List<Line> lines) {
    int items = 0;
    for (Line line : lines) {
      items += line.is(Line.Sort.ITEM) ? 1 : 0;
    }
    return items;
  }

  private record Open(int rank, int index) {}

  private void collect(List<HeadReading> readings, ToldSentences told) {
    Map<Integer, HeadReading> heads = new HashMap<>();
    for (HeadReading reading : readings) {
      heads.put(reading.head().line(), reading);
    }
    ItemReader reader = new ItemReader(file.text(), lines);
    int[] ends = new Ends(lines).ofItems();
    Map<Integer, Span> paragraphs = Paragraphs.of(lines);
    PeopleInProse people = new PeopleInProse(file.text(), told);
    Mentions mentions = new Mentions(file.text(), lines);
    List<Mentions.Mention> none = List.of();
    int count = 0;
    Deque<Open> open = new ArrayDeque<>();
    for (Line line : lines) {
      HeadReading head = heads.get(line.index());
      boolean item = line.is(Line.Sort.ITEM) && line.depth() <= DEEPEST_ITEM;
      if (head == null && !item) {
        if (line.depth() == 0 && !line.text().isBlank()) {
          while (!open.isEmpty() && open.peek().rank() > 100) {
            open.pop();
          }
          int parent = open.isEmpty() ? -1 : open.peek().index();
          Span paragraph = paragraphs.get(line.index());
          if (paragraph != null && count < MOST_MENTIONS) {
            for (PeopleInProse.Told one : people.in(paragraph, MOST_MENTIONS - count)) {
              count++;
              found.add(PeopleInProse.candidate(one, line, parent, signs()));
            }
          }
          for (Mentions.Mention mention : count < MOST_MENTIONS ? mentions.in(line) : none) {
            count++;
            found.add(mention.candidate(line, parent, signs()));
          }
        }
        continue;
      }
      int rank = head != null ? head.head().level() : 100 + line.depth();
      while (!open.isEmpty() && open.peek().rank() >= rank) {
        open.pop();
      }
      // "## Talk 3" and "### Talk 4": the level slipped.
      boolean numbered = head != null && head.telling().has(Feature.TALK_NUMBER);
      while (numbered
          && !open.isEmpty()
          && found.get(open.peek().index()).telling().has(Feature.TALK_NUMBER)) {
        open.pop();
      }
      int parent = open.isEmpty() ? -1 : open.peek().index();
      found.add(
          head != null ? heading(head, parent) : item(line, ends[line.index()], parent, reader));
      open.push(new Open(rank, found.size() - 1));
    }
  }

  private Candidate heading(HeadReading reading, int parent) {
    Head head = reading.head();
    String above = parent < 0 ? "-" : frame(found.get(parent));
    return new Candidate(
        Candidate.Form.HEADING,
        lines.get(head.line()).span().start(),
        head.end(),
        parent,
        "h" + head.level() + above,
        head,
        reading.telling(),
        reading.evidence(),
        signs());
  }

  private Candidate item(Line line, int end, int parent, ItemReader reader) {
    ItemReader.Item item = reader.read(line, end);
    TitleLine telling = withNameBelow(item.telling(), line, end, item.evidence());
    return new Candidate(
        Candidate.Form.ITEM,
        line.span().start(),
        end,
        parent,
        "i" + line.depth() + "/" + parent,
        new Head(line.index(), Finding.BELOW_HEADINGS, end, line.text(), role(line)),
        telling,
        item.evidence(),
        signs());
  }

  /// "Talks:" holds those below it; any other item may be one.
  private static Role role(Line line) {
    return Vocabulary.CONTAINER.has(line.text().strip()) ? Role.CONTAINER : Role.OPEN;
  }

  /// "* [Pruning](…)" and on the line below it "Anna Roe".
  private TitleLine withNameBelow(TitleLine telling, Line line, int end, Evidence evidence) {
    int next = line.index() + 1;
    if (!telling.speakers().isEmpty()
        || telling.title().isEmpty()
        || next >= end
        || !lines.get(next).is(Line.Sort.IN_ITEM)) {
      return telling;
    }
    String words = lines.get(next).text().strip();
    People people = People.of(words);
    int letters = String.join("", people.names()).length();
    if (!people.isSure() || letters * 10 < words.length() * 7) {
      return telling;
    }
    evidence.add(Feature.SPEAKER_ON_NEXT_LINE);
    return new TitleLine(
        telling.title(), people.names(), telling.kind(), telling.links(), telling.features());
  }

  private static String frame(Candidate above) {
    Role role = above.head().role();
    return role == Role.DAY || role == Role.CONTAINER
        ? "+"
        : role == Role.NOTHING || role == Role.PART ? "!" : "-";
  }

  private static double[] signs() {
    return new double[Sign.values().length];
  }
}
