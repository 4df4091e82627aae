package org.lectern.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.model.Inline;
import org.lectern.model.TalkKind;

/// Finds talks that are list items: in a list that says it is one of talks, and among notes where
/// items end in a name all over the file.
final class ItemTalks {

  /// So many items of one shape in a file are no accident.
  private static final int ALIKE = 3;

  /// Share of the items in a list of talks that must look like one.
  private static final double MOST = 0.6;

  static final int LONGEST = 260;
  private static final Set<Feature> SHAPES =
      EnumSet.of(
          Feature.SPEAKER_AFTER_BY,
          Feature.SPEAKER_AFTER_DASH,
          Feature.SPEAKER_AFTER_COLON,
          Feature.SPEAKER_IN_BRACKETS);

  // "Title: remark"
  private static final Pattern TITLE_THEN_REMARK = Pattern.compile("^(.{3,120}):\\s+(\\S.*)$");

  /// How a list is meant.
  private enum Sort {
    NOTES,
    TALKS,
    /// Each item is one, however short: lightning talks.
    SHORT_TALKS,
    /// Items that begin with a name are: below "Keynote".
    NAMES
  }

  private final ItemReader reader;
  private final List<Line> lines;
  private final boolean[] occupied;
  private final Head[] above;
  private final boolean underEdition;
  private final Map<Feature, Integer> alike = new EnumMap<>(Feature.class);
  private final List<Finding> found = new ArrayList<>();

  /// @param occupied lines that belong to talks already
  /// @param above for each line the heading it stands under, or null
  /// @param underEdition whether the file begins with the name of a conference and not of a talk
  ItemTalks(String text, List<Line> lines, boolean[] occupied, Head[] above, boolean underEdition) {
    this.reader = new ItemReader(text, lines);
    this.lines = lines;
    this.occupied = occupied;
    this.above = above;
    this.underEdition = underEdition;
  }

  List<Finding> find() {
    List<List<ItemReader.Item>> lists = lists();
    for (List<ItemReader.Item> list : lists) {
      for (ItemReader.Item item : list) {
        item.telling().features().stream()
            .filter(SHAPES::contains)
            .forEach(shape -> alike.merge(shape, 1, Integer::sum));
      }
    }
    if (underEdition) {
      markToldBelow(lists);
    }
    lists.forEach(this::choose);
    return found;
  }

  /// "* **Pruning**" and its notes as a list below it, again and again: each is a talk.
  private void markToldBelow(List<List<ItemReader.Item>> lists) {
    List<ItemReader.Item> told =
        lists.stream()
            .flatMap(List::stream)
            .filter(item -> item.line().depth() == 1 && item.end() > item.line().index() + 1)
            .toList();
    long bold = told.stream().filter(item -> item.line().isAll(Inline.Style.STRONG)).count();
    if (bold >= ALIKE && bold >= MOST * told.size()) {
      told.forEach(item -> item.evidence().add(Feature.TOLD_BELOW));
    }
  }

  /// The lists outside of talks, each with the items of its outermost level.
  private List<List<ItemReader.Item>> lists() {
    List<List<ItemReader.Item>> lists = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      if (!lines.get(i).is(Line.Sort.ITEM) || occupied[i]) {
        i++;
        continue;
      }
      int end = i;
      int top = lines.get(i).depth();
      while (end < lines.size() && isInList(lines.get(end)) && !occupied[end]) {
        top = lines.get(end).is(Line.Sort.ITEM) ? Math.min(top, lines.get(end).depth()) : top;
        end++;
      }
      lists.add(items(i, end, top));
      i = end;
    }
    return lists;
  }

  private static boolean isInList(Line line) {
    return line.is(Line.Sort.ITEM)
        || line.is(Line.Sort.IN_ITEM)
        || line.depth() > 0 && !line.is(Line.Sort.HEADING);
  }

  private List<ItemReader.Item> items(int from, int to, int top) {
    List<ItemReader.Item> items = new ArrayList<>();
    int start = -1;
    for (int i = from; i <= to; i++) {
      boolean begins = i < to && lines.get(i).is(Line.Sort.ITEM) && lines.get(i).depth() == top;
      if ((begins || i == to) && start >= 0) {
        items.add(reader.read(lines.get(start), i));
      }
      start = begins ? i : start;
    }
    return items;
  }

  private void choose(List<ItemReader.Item> list) {
    Head head = above[list.getFirst().line().index()];
    if (head != null && (head.role() == Role.NOTHING || head.role() == Role.PART)) {
      return;
    }
    Sort sort = sort(list.getFirst().line(), head);
    long shaped = list.stream().filter(item -> isShaped(item, sort)).count();
    boolean listOfTalks = sort != Sort.NOTES && list.size() > 1 && shaped >= MOST * list.size();
    for (ItemReader.Item item : list) {
      if (listOfTalks) {
        item.evidence().add(Feature.IN_TALK_LIST);
      }
      if (item.evidence().isEnough()
          && (listOfTalks
              || item.evidence().has(Feature.TOLD_BELOW)
              || isAlike(item)
              || sort == Sort.TALKS && item.evidence().namesSpeaker())) {
        add(item, sort, head);
      }
    }
  }

  /// Whether items all over the file name their speakers as this one does.
  private boolean isAlike(ItemReader.Item item) {
    boolean beside = item.telling().has(Feature.SPEAKER_BESIDE_KIND);
    return SHAPES.stream()
        .anyMatch(shape ->
            (beside || item.telling().has(shape))
                && (alike.getOrDefault(shape, 0) >= ALIKE
                    || alike.values().stream().mapToInt(Integer::intValue).sum() > ALIKE + 1));
  }

  private Sort sort(Line first, Head head) {
    String name = head == null ? "" : Words.fold(Labels.withoutNumber(head.text()));
    if (Vocabulary.LIGHTNING.has(name)
        || name.contains("unconference")
        || name.contains("open space")) {
      return Sort.SHORT_TALKS;
    } else if (Vocabulary.KEYNOTE.has(name)) {
      return Sort.NAMES;
    } else if (head != null && head.role() == Role.CONTAINER || isAnnounced(first)) {
      return Sort.TALKS;
    }
    return Sort.NOTES;
  }

  /// Whether the lines before say that talks follow: "Other talks I liked:".
  private boolean isAnnounced(Line first) {
    int before = first.index() - 1;
    StringBuilder words = new StringBuilder();
    for (; before >= 0 && lines.get(before).is(Line.Sort.PROSE) && words.length() < 500; before--) {
      words.insert(0, lines.get(before).text() + " ");
      if (lines.get(before).afterGap()) {
        break;
      }
    }
    String said = words.toString().strip();
    return said.endsWith(":") && ProseTalks.namesTalks(said);
  }

  private static boolean isShaped(ItemReader.Item item, Sort sort) {
    if (item.evidence().has(Feature.NO_TALK_WORD)) {
      return false;
    }
    boolean named = item.evidence().namesSpeaker();
    return switch (sort) {
      case SHORT_TALKS ->
          item.line().text().length() <= LONGEST
              && !Character.isLowerCase(item.line().text().strip().codePointAt(0));
      case NAMES -> item.evidence().has(Feature.SPEAKER_BEGINS_ITEM);
      default ->
          named
              || item.evidence().has(Feature.LINKED_TITLE)
              || item.evidence().has(Feature.QUOTED_TITLE)
              || TITLE_THEN_REMARK.matcher(item.line().text().strip()).matches()
                  && Character.isUpperCase(item.line().text().strip().codePointAt(0));
    };
  }

  private void add(ItemReader.Item item, Sort sort, Head head) {
    TitleLine telling = item.telling();
    Optional<String> title = telling.title();
    Matcher remark = TITLE_THEN_REMARK.matcher(title.orElse(""));
    boolean cut =
        sort == Sort.TALKS
            && telling.speakers().isEmpty()
            && !item.evidence().has(Feature.LINKED_TITLE);
    if (cut && remark.matches()) {
      title = Optional.of(remark.group(1));
    }
    if (sort == Sort.SHORT_TALKS && telling.speakers().isEmpty()) {
      title =
          Optional.of(item.line().text().strip().replaceAll("[:.]+$", ""))
              .filter(words -> words.length() <= LONGEST);
    }
    if (sort == Sort.NAMES && !item.evidence().has(Feature.SPEAKER_BEGINS_ITEM)) {
      return;
    }
    if (title.isEmpty() && !telling.speakers().isEmpty()) {
      title = behindName(item, sort);
    }
    found.add(
        new Finding(
            item.line().index(),
            item.line().span().start(),
            Finding.BELOW_HEADINGS,
            Finding.telling(
                title, telling.speakers(), telling.kind().or(() -> kind(head)), telling),
            item.evidence(),
            "a list item"));
  }

  // "Anna Roe (Acme): Fun with roses"
  private static final Pattern BEHIND_NAME =
      Pattern.compile("^[^:–—]{4,60}?(?::|\\s[-–—])\\s+(\\S.{2,120}[^.,;:])$");

  /// The title behind a name, where what is told of it stands below.
  private static Optional<String> behindName(ItemReader.Item item, Sort sort) {
    String words = item.line().text().strip();
    Matcher behind = BEHIND_NAME.matcher(words);
    boolean title =
        behind.matches()
            && words.startsWith(item.telling().speakers().getFirst())
            && (sort == Sort.SHORT_TALKS || item.end() > item.line().index() + 1)
            && Words.count(behind.group(1)) <= 18;
    return title ? Optional.of(behind.group(1)) : Optional.empty();
  }

  private static Optional<TalkKind> kind(Head head) {
    return head == null ? Optional.empty() : KindOf.section(head.text());
  }
}
