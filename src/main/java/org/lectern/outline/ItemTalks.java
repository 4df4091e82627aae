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

  private static final int LONGEST = 260;
  private static final int BELOW = 1200;

  private static final Set<Feature> SHAPES =
      EnumSet.of(Feature.SPEAKER_AFTER_BY, Feature.SPEAKER_AFTER_DASH, Feature.SPEAKER_IN_BRACKETS);

  private static final Set<Inline.Style> SET_APART =
      EnumSet.of(Inline.Style.LINK, Inline.Style.STRONG, Inline.Style.EMPHASIS);

  // "Anna Roe: …", "Anna Roe (Acme)", "Anna Roe about …", "Anna Roe"
  private static final Pattern AFTER_NAME =
      Pattern.compile(
          "^(?:\\s*\\([^()]{1,60}\\))?\\s*(?:$|[:–—-]\\s*|,\\s|(?:about|on|über|sur|sobre)\\s).*",
          Pattern.DOTALL);

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

  private record Item(Line line, int end, TitleLine telling, Evidence evidence) {}

  private final String text;
  private final List<Line> lines;
  private final boolean[] occupied;
  private final Head[] above;
  private final Map<Feature, Integer> alike = new EnumMap<>(Feature.class);
  private final List<Finding> found = new ArrayList<>();

  /// @param occupied lines that belong to talks already
  /// @param above for each line the heading it stands under, or null
  ItemTalks(String text, List<Line> lines, boolean[] occupied, Head[] above) {
    this.text = text;
    this.lines = lines;
    this.occupied = occupied;
    this.above = above;
  }

  List<Finding> find() {
    List<List<Item>> lists = lists();
    for (List<Item> list : lists) {
      for (Item item : list) {
        item.telling().features().stream()
            .filter(SHAPES::contains)
            .forEach(shape -> alike.merge(shape, 1, Integer::sum));
      }
    }
    lists.forEach(this::choose);
    return found;
  }

  /// The lists outside of talks, each with the items of its outermost level.
  private List<List<Item>> lists() {
    List<List<Item>> lists = new ArrayList<>();
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

  private List<Item> items(int from, int to, int top) {
    List<Item> items = new ArrayList<>();
    int start = -1;
    for (int i = from; i <= to; i++) {
      boolean begins = i < to && lines.get(i).is(Line.Sort.ITEM) && lines.get(i).depth() == top;
      if ((begins || i == to) && start >= 0) {
        items.add(item(lines.get(start), i));
      }
      start = begins ? i : start;
    }
    return items;
  }

  private static boolean isEmpty(Line line) {
    return line.text().isBlank();
  }

  private Item item(Line line, int end) {
    int to = lines.get(end - 1).span().end();
    int from = Math.min(line.span().end(), to);
    String below = Words.withPlainBlanks(text.substring(from, Math.min(to, from + BELOW)));
    Evidence evidence = new Evidence();
    TitleLine telling = telling(line, below, evidence);
    telling.features().forEach(evidence::add);
    String label = line.text().strip();
    if (Vocabulary.LINK_LABEL.has(label) || Vocabulary.PART.has(label)) {
      evidence.add(Feature.NO_TALK_WORD);
    }
    return new Item(line, end, telling, evidence);
  }

  private TitleLine telling(Line line, String below, Evidence evidence) {
    String words = line.text().strip();
    Optional<TitleLine> named = beginningWithName(line, words, below, evidence);
    if (named.isPresent()) {
      return named.get();
    }
    Optional<String> linked = linkedTitle(line);
    String told =
        linked.isPresent()
            ? words.substring(Math.min(words.length(), linked.get().length())) + " " + below
            : below;
    if (linked.isPresent()) {
      evidence.add(Feature.LINKED_TITLE);
      TalkSentence sentence = TalkSentence.of(firstSentence(told), List.of());
      List<String> speakers =
          sentence.speakers().isEmpty() ? deliveredBy(told) : sentence.speakers();
      TitleLine split =
          TitleSplitter.split(words.length() > LONGEST ? linked.get() : words, below, Habit.NONE);
      boolean sure = split.speakers().stream().allMatch(name -> Names.score(name) >= Names.SURE);
      return split.speakers().isEmpty() || !speakers.isEmpty() || !sure
          ? new TitleLine(linked, speakers, split.kind(), List.of(), EnumSet.noneOf(Feature.class))
          : split;
    }
    if (words.length() > LONGEST) {
      return new TitleLine(Optional.empty(), List.of(), Optional.empty(), List.of(), Set.of());
    }
    return TitleSplitter.split(words, below, Habit.NONE);
  }

  // "[Rain](…) gave a talk about …": a link may be a name that nobody could know for one
  private static final Pattern LINKED_NAME_SPEAKS =
      Pattern.compile(
          "^(\\p{Lu}[\\p{L}'’-]*(?:\\s\\p{Lu}[\\p{L}'’.-]*){0,3})\\s+(?:gave|talked|talking|spoke|speaking|presented|presenting|talks|presents|zeigt|sprach|présente|presentó)\\b");

  /// "Anna Roe (Acme): remark", "Anna Roe talked about …"
  private static Optional<TitleLine> beginningWithName(
      Line line, String words, String below, Evidence evidence) {
    String sentence = firstSentence(words + " " + below);
    Optional<PersonScan.Person> first =
        PersonScan.in(sentence.substring(0, Math.min(sentence.length(), 60))).stream()
            .filter(person -> person.start() <= 1)
            .findFirst();
    boolean linked = line.beginsWithLink();
    Matcher speaking = LINKED_NAME_SPEAKS.matcher(sentence);
    if (linked && first.isEmpty() && speaking.find()) {
      evidence.add(Feature.SPEAKER_BEGINS_ITEM);
      return Optional.of(
          new TitleLine(
              Optional.empty(), List.of(speaking.group(1)), Optional.empty(), List.of(), Set.of()));
    }
    if (first.isEmpty()) {
      return Optional.empty();
    }
    String after = sentence.substring(first.get().end());
    if (linked && !isLinkOf(line, first.get().name()) || isTitleBeforeDash(first.get(), after)) {
      return Optional.empty();
    }
    TalkSentence told = TalkSentence.of(sentence, List.of());
    boolean speaks =
        told.speakers().contains(first.get().name()) && told.score() >= (linked ? 1.0 : 1.8);
    boolean full = first.get().isFull();
    if (speaks || full && AFTER_NAME.matcher(after).matches()) {
      evidence.add(Feature.SPEAKER_BEGINS_ITEM);
      List<String> speakers = speaks ? told.speakers() : List.of(first.get().name());
      return Optional.of(
          new TitleLine(
              told.title(),
              speakers,
              told.kind().filter(kind -> kind != TalkKind.TALK),
              List.of(),
              Set.of()));
    }
    return Optional.empty();
  }

  private static boolean isLinkOf(Line line, String name) {
    return line.inlines().stream()
        .filter(inline -> inline.style() == Inline.Style.LINK)
        .findFirst()
        .map(inline -> inline.span().length() <= name.length() + 2)
        .orElse(false);
  }

  /// "Faster Gardens - Petra Roe": two words in capitals in front of a dash are a title, unless the
  /// first is a known given name.
  private static boolean isTitleBeforeDash(PersonScan.Person person, String after) {
    boolean dash = after.strip().matches("(?s)^[-–—|].*");
    return dash && (person.score() < Names.SURE || People.of(after.strip().substring(1)).isSure());
  }

  // "A tour delivered by Matt Roe of Acme"
  private static List<String> deliveredBy(String told) {
    Matcher by = Pattern.compile("\\b(?:by|von|par|por)\\s+(?=\\p{Lu})").matcher(told);
    if (by.find()) {
      String rest = told.substring(by.end(), Math.min(told.length(), by.end() + 60));
      List<PersonScan.Person> people = PersonScan.in(rest);
      if (!people.isEmpty() && people.getFirst().start() == 0 && people.getFirst().isFull()) {
        return List.of(people.getFirst().name());
      }
    }
    return List.of();
  }

  private Optional<String> linkedTitle(Line line) {
    return line.inlines().stream()
        .filter(inline -> SET_APART.contains(inline.style()))
        .filter(inline -> inline.span().start() <= line.span().start() + 1)
        .map(inline -> inline.span().in(text).replaceAll("\\s+", " ").strip())
        .filter(words ->
            Words.count(words) >= 2 && !words.contains("://") && !Vocabulary.LINK_LABEL.has(words))
        .findFirst();
  }

  private static String firstSentence(String words) {
    String start = words.strip().substring(0, Math.min(words.strip().length(), 500));
    return Sentences.of(start).stream().findFirst().map(span -> span.in(start)).orElse("");
  }

  private void choose(List<Item> list) {
    Head head = above[list.getFirst().line().index()];
    if (head != null && (head.role() == Role.NOTHING || head.role() == Role.PART)) {
      return;
    }
    Sort sort = sort(list.getFirst().line(), head);
    long shaped = list.stream().filter(item -> isShaped(item, sort)).count();
    boolean listOfTalks = sort != Sort.NOTES && list.size() > 1 && shaped >= MOST * list.size();
    for (Item item : list) {
      if (listOfTalks) {
        item.evidence().add(Feature.IN_TALK_LIST);
      }
      if (item.evidence().isEnough()
          && (listOfTalks
              || isAlike(item)
              || sort == Sort.TALKS && item.evidence().namesSpeaker())) {
        add(item, sort, head);
      }
    }
  }

  /// Whether items all over the file name their speakers as this one does.
  private boolean isAlike(Item item) {
    boolean beside = item.telling().has(Feature.SPEAKER_BESIDE_KIND);
    return SHAPES.stream()
        .anyMatch(shape ->
            (beside || item.telling().has(shape)) && alike.getOrDefault(shape, 0) >= ALIKE);
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

  private static boolean isShaped(Item item, Sort sort) {
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

  private void add(Item item, Sort sort, Head head) {
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

  private static Optional<TalkKind> kind(Head head) {
    return head == null ? Optional.empty() : KindOf.section(head.text());
  }
}
