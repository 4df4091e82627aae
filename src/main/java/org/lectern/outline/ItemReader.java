package org.lectern.outline;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.model.Inline;

/// Takes a list item apart that may be a talk: a name at its beginning, a title set apart, or both
/// in one line.
///
/// @param text the plain text of the report
record ItemReader(String text, List<Line> lines) {

  // "roses.md", "../2014/day-1.org", "#roses"
  private static final Expression NOTE =
      Expression.of("(?i)#.*|(?!\\w+:|//).+\\.(?:md|markdown|org|rst|txt|adoc|html?)(?:#.*)?");

  /// @param end the line behind the item
  record Item(Line line, int end, TitleLine telling, Evidence evidence) {}

  private static final int BELOW = 1200;

  private static final int MIN_TITLE = 8;

  private static final Set<Inline.Style> SET_APART =
      EnumSet.of(Inline.Style.LINK, Inline.Style.STRONG, Inline.Style.EMPHASIS);

  // "Anna Roe: …", "Anna Roe (Acme)", "Anna Roe about …", "Anna Roe"
  private static final Expression AFTER_NAME =
      Expression.of(
          "^(?:\\s*\\([^()]{1,60}\\))?\\s*(?:$|[:–—-]\\s*|,\\s|(?:about|on|über|sur|sobre)\\s).*",
          Pattern.DOTALL);

  // "Anna Roe and Bo, …"
  private static final Expression ANOTHER =
      Expression.of(
          "^\\s+(?:and|&|und|et|y)\\s+(\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’.-]+){0,2})(?=,|:|\\s[-–—])");

  /// @param end the line behind the item
  Item read(Line line, int end) {
    int to = lines.get(end - 1).span().end();
    int from = Math.min(line.span().end(), to);
    String below = Words.withPlainBlanks(text.substring(from, Math.min(to, from + BELOW)));
    Evidence evidence = new Evidence();
    TitleLine telling = telling(line, below, evidence);
    evidence.addAll(telling.features());
    String label = line.text().strip();
    boolean told = telling.title().isPresent() && !telling.speakers().isEmpty();
    if (isIndexEntry(line, to) && (!told || isLinkHere(line))
        || Vocabulary.LINK_LABEL.has(label)
        || Vocabulary.PART.has(label)) {
      evidence.add(Feature.NO_TALK_WORD);
    }
    return new Item(line, end, telling, evidence);
  }

  /// A link to another note, or to a heading of this one, with nothing told below it: an index
  /// tells where notes are and is none.
  private boolean isIndexEntry(Line line, int end) {
    return text.substring(Math.min(line.span().end(), end), end).isBlank() && isLinkToNote(line);
  }

  /// Of a table of contents: each talk stands once more below.
  private static boolean isLinkHere(Line line) {
    return !line.inlines().isEmpty() && line.inlines().getFirst().target().startsWith("#");
  }

  static boolean isLinkToNote(Line line) {
    for (Inline inline : line.inlines()) {
      if (inline.style() == Inline.Style.LINK
          && inline.span().start() <= line.span().start() + 1
          && NOTE.isAll(inline.target())) {
        return true;
      }
    }
    return false;
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
            ? words
                    .substring(Math.min(words.length(), linked.get().length()))
                    .replaceFirst("^[.:;!?\\s]+", "")
                + " "
                + below
            : below;
    if (linked.isPresent()) {
      evidence.add(Feature.LINKED_TITLE);
      TalkSentence sentence = TalkSentence.of(firstSentence(told), List.of());
      List<String> behind =
          namedBehind(words.substring(Math.min(words.length(), linked.get().length())));
      List<String> speakers =
          !behind.isEmpty()
              ? behind
              : !sentence.speakers().isEmpty()
                  ? sentence.speakers()
                  : deliveredBy(told).isEmpty() ? linkedBehind(line) : deliveredBy(told);
      TitleLine split =
          TitleSplitter.split(
              words.length() > ItemTalks.LONGEST ? linked.get() : words, below, Habit.NONE);
      boolean sure = true;
      for (String name : split.speakers()) {
        sure &= Names.score(name) >= Names.SURE;
      }
      return split.speakers().isEmpty() || !speakers.isEmpty() || !sure
          ? ofLink(linked.get(), speakers, split, !behind.isEmpty())
          : split;
    }
    if (words.length() > ItemTalks.LONGEST) {
      int remark = words.indexOf(": ", MIN_TITLE);
      if (remark > 0 && remark < ItemTalks.LONGEST) {
        TitleLine front = TitleSplitter.split(words.substring(0, remark), below, Habit.NONE);
        if (!front.speakers().isEmpty() && front.title().isPresent()) {
          return front;
        }
      }
      return new TitleLine(Optional.empty(), List.of(), Optional.empty(), List.of(), Set.of());
    }
    TitleLine split = TitleSplitter.split(words, below, Habit.NONE);
    Matcher brackets = IN_BRACKETS.matcher(words);
    if (split.speakers().isEmpty() && brackets.matches()) {
      TitleLine front = TitleSplitter.split(brackets.group(1), below, Habit.NONE);
      return front.has(Feature.SPEAKER_IN_BRACKETS) ? front : split;
    }
    return split;
  }

  // "Roses (Anna Roe). A remark"
  private static final Expression IN_BRACKETS =
      Expression.of("^(.{4,150}?\\([^()]{4,60}\\))[.:,;!]*\\s+\\S.*$");

  // "[Rain](…) gave a talk about …": a link may be a name that nobody could know for one
  private static final Expression LINKED_NAME_SPEAKS =
      Expression.of(
          "^(\\p{Lu}[\\p{L}'’-]*(?:\\s\\p{Lu}[\\p{L}'’.-]*){0,3})\\s+(?:gave|talked|talking|spoke|speaking|presented|presenting|talks|presents|zeigt|sprach|présente|presentó)\\b");

  /// "Anna Roe (Acme): remark", "Anna Roe talked about …"
  private static Optional<TitleLine> beginningWithName(
      Line line, String words, String below, Evidence evidence) {
    String sentence = firstSentence(words + " " + below);
    Optional<PersonScan.Person> first = beginning(sentence);
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
    Matcher another = ANOTHER.matcher(after);
    if (full && another.lookingAt() && People.of(another.group(1)).score() >= Names.POSSIBLE) {
      evidence.add(Feature.SPEAKER_BEGINS_ITEM);
      return Optional.of(
          new TitleLine(
              told.title(),
              List.of(first.get().name(), another.group(1)),
              Optional.empty(),
              List.of(),
              Set.of()));
    }
    if (speaks || full && AFTER_NAME.isAll(after)) {
      evidence.add(Feature.SPEAKER_BEGINS_ITEM);
      List<String> speakers = speaks ? told.speakers() : List.of(first.get().name());
      return Optional.of(
          new TitleLine(told.title(), speakers, KindOf.special(told.kind()), List.of(), Set.of()));
    }
    return Optional.empty();
  }

  private static Optional<PersonScan.Person> beginning(String sentence) {
    List<PersonScan.Person> people =
        PersonScan.in(sentence.substring(0, Math.min(sentence.length(), 60)));
    return people.isEmpty() || people.getFirst().start() > 1
        ? Optional.empty()
        : Optional.of(people.getFirst());
  }

  private static boolean isLinkOf(Line line, String name) {
    for (Inline inline : line.inlines()) {
      if (inline.style() == Inline.Style.LINK) {
        return inline.span().length() <= name.length() + 2;
      }
    }
    return false;
  }

  /// "Faster Gardens - Petra Roe": two words in capitals in front of a dash are a title, unless the
  /// first is a known given name.
  private static boolean isTitleBeforeDash(PersonScan.Person person, String after) {
    boolean dash = after.strip().matches("(?s)^[-–—|].*");
    return dash && (person.score() < Names.SURE || People.of(after.strip().substring(1)).isSure());
  }

  private static TitleLine ofLink(
      String linked, List<String> speakers, TitleLine split, boolean behind) {
    Labels labels = Labels.of(linked);
    return new TitleLine(
        labels.rest().isEmpty() ? Optional.empty() : Optional.of(labels.rest()),
        speakers,
        labels.kind().isPresent() ? labels.kind() : split.kind(),
        List.of(),
        behind ? Set.of(Feature.SPEAKER_AFTER_BY) : Set.of());
  }

  // ", de Anna Roe: …", " by Anna Roe. …", " - Anna Roe (Acme)"
  private static final Expression NAMED_BEHIND =
      Expression.of(
          "^\\s*[,(–—:-]*\\s*((?:by|von|par|por|de|w/|with)\\s+)?(\\[?\\p{Lu}[^:.;–—]{3,70}?(?:\\p{Lu}\\.[^:.;–—]{2,30}?)?)(?:[:;–—]|\\.(?:\\s|$)|\\s-\\s|$).*",
          Pattern.DOTALL);

  /// The name that follows a linked title at once.
  private static List<String> namedBehind(String told) {
    Matcher named = NAMED_BEHIND.matcher(told.substring(0, Math.min(told.length(), 120)));
    People people = named.matches() ? People.of(named.group(2)) : People.NONE;
    boolean by = named.matches() && named.group(1) != null;
    return (people.isSure() || by && people.isLikely()) && people.names().getFirst().contains(" ")
        ? people.names()
        : List.of();
  }

  private static final Expression BY = Expression.of("\\b(?:by|von|par|por)\\s+(?=\\p{Lu})");

  // "A tour delivered by Matt Roe of Acme"
  private static List<String> deliveredBy(String told) {
    Matcher by = BY.finder(told);
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
    for (Inline inline : line.inlines()) {
      if (SET_APART.contains(inline.style()) && inline.span().start() <= line.span().start() + 1) {
        String words = inline.span().in(text).replaceAll("\\s+", " ").strip();
        if ((Words.count(words) >= 2 || isBeforeName(line, words))
            && !words.contains("://")
            && !Vocabulary.LINK_LABEL.has(words)) {
          return Optional.of(words);
        }
      }
    }
    return Optional.empty();
  }

  /// "**Keynote**: Anna Roe": one word is a title only in front of a name.
  private static boolean isBeforeName(Line line, String words) {
    String text = line.text().strip();
    return !namedBehind(text.substring(Math.min(text.length(), words.length()))).isEmpty();
  }

  /// "**Roses**. [Bo](…) told us …": who is linked right behind the title.
  private List<String> linkedBehind(Line line) {
    List<Inline> parts = line.inlines();
    int end = parts.isEmpty() ? 0 : parts.getFirst().span().end();
    for (Inline inline : parts) {
      int gap = inline.span().start() - end;
      if (inline.style() == Inline.Style.LINK && gap > 0 && gap <= 4) {
        String words = inline.span().in(text).strip();
        if (!Vocabulary.LINK_LABEL.has(words) && Names.score(words) >= Names.POSSIBLE) {
          return List.of(words);
        }
      }
    }
    return List.of();
  }

  private static String firstSentence(String words) {
    String start = words.strip().substring(0, Math.min(words.strip().length(), 500));
    return Sentences.firstOf(start);
  }
}
