package org.lectern.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
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
  private static final Expression TITLE_THEN_REMARK = Expression.of("^(.{3,120}):\\s+(\\S.*)$");

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
  private int shaped;
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
        count(item.telling().features());
      }
    }
    if (underEdition) {
      markToldBelow(lists);
    }
    for (List<ItemReader.Item> list : lists) {
      choose(list);
    }
    return found;
  }

  private void count(Set<Feature> features) {
    for (Feature feature : features) {
      if (SHAPES.contains(feature)) {
        alike.put(feature, alike.getOrDefault(feature, 0) + 1);
        shaped++;
      }
    }
  }

  /// "* **Pruning**" and its notes as a list below it, again and again: each is a talk.
  private void markToldBelow(List<List<ItemReader.Item>> lists) {
    List<ItemReader.Item> told = new ArrayList<>();
    int bold = 0;
    for (List<ItemReader.Item> list : lists) {
      for (ItemReader.Item item : list) {
        if (item.line().depth() == 1 && item.end() > item.line().index() + 1) {
          told.add(item);
          bold += item.line().isAll(Inline.Style.STRONG) ? 1 : 0;
        }
      }
    }
    if (bold >= ALIKE && bold >= MOST * told.size()) {
      for (ItemReader.Item item : told) {
        item.evidence().add(Feature.TOLD_BELOW);
      }
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
    if (head != null && (head.role() == Role.NOTHING || head.role() == Role.PART)
        || isOfOtherThings(lines, list.getFirst().line().index())) {
      return;
    }
    Sort sort = sort(list.getFirst().line(), head);
    boolean listOfTalks = sort != Sort.NOTES && list.size() > 1 && areShaped(list, sort);
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
    for (Feature shape : SHAPES) {
      if ((beside || item.telling().has(shape))
          && (alike.getOrDefault(shape, 0) >= ALIKE || shaped > ALIKE + 1)) {
        return true;
      }
    }
    return false;
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

  /// Whether the line above the list an item stands in calls it one of what is no talk: "Books:".
  static boolean isOfOtherThings(List<Line> lines, int item) {
    int before = item - 1;
    while (before >= 0 && isInList(lines.get(before)) && item - before < 60) {
      before--;
    }
    if (before < 0 || !lines.get(before).is(Line.Sort.PROSE)) {
      return false;
    }
    String words = lines.get(before).text().strip();
    return words.length() < 60
        && words.endsWith(":")
        && (Vocabulary.LIST.has(words) || Vocabulary.NOTHING.has(words));
  }

  private static boolean areShaped(List<ItemReader.Item> list, Sort sort) {
    int shaped = 0;
    for (ItemReader.Item item : list) {
      shaped += isShaped(item, sort) ? 1 : 0;
    }
    return shaped >= MOST * list.size();
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
              || TITLE_THEN_REMARK.isAll(item.line().text().strip())
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
      String words = item.line().text().strip().replaceAll("[:.]+$", "");
      title = words.length() <= LONGEST ? Optional.of(words) : Optional.empty();
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
            Finding.telling(title, telling.speakers(), kind(telling, head), telling),
            item.evidence(),
            "a list item"));
  }

  // "Anna Roe (Acme): Fun with roses"
  private static final Expression BEHIND_NAME =
      Expression.of("^[^:–—]{4,60}?(?::|\\s[-–—])\\s+(\\S.{2,120}[^.,;:])$");

  /// The title behind a name, where what is told of it stands below.
  private static Optional<String> behindName(ItemReader.Item item, Sort sort) {
    String words = item.line().text().strip();
    Matcher behind = BEHIND_NAME.matcher(words);
    boolean title =
        behind.matches()
            && sort != Sort.NAMES
            && !TitleSplitter.isPosition(behind.group(1))
            && words.startsWith(item.telling().speakers().getFirst())
            && (sort == Sort.SHORT_TALKS || item.end() > item.line().index() + 1)
            && Words.count(behind.group(1)) <= 18;
    return title ? Optional.of(behind.group(1)) : Optional.empty();
  }

  private static Optional<TalkKind> kind(TitleLine telling, Head head) {
    return telling.kind().isPresent() || head == null
        ? telling.kind()
        : KindOf.section(head.text());
  }
}
