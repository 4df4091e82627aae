package org.lectern.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes a line apart into title and speakers, in every order and with every separator: each way to
/// cut it is a [Cut], the surest one wins.
final class TitleSplitter {

  private static final int LONGEST = 400;

  // "Title - Name", "Title – Name", "Title -- Name", "Title | Name", "Title—Name"; not "a -> b"
  private static final Pattern DASH =
      Pattern.compile("\\s+(?:-{1,3}(?!>)|[–—―|])\\s*|\\s*[—―|]\\s*|\\s+[-–](?=\\p{Lu})");

  // "Title by Name", "Titel von Name", "Titre par Nom", "Título por Nombre"
  private static final Pattern BY =
      Pattern.compile("(?:^|[\\s\"”»])(?i:(by|presented by|von|par|por))\\s+(?=\\S)");

  // "Title w/ Name", "Title with Name"
  private static final Pattern WITH =
      Pattern.compile("\\s(?i:w/|with|mit|avec|con)\\s*(?=\\p{Lu})");

  private static final Pattern LAST_BRACKETS =
      Pattern.compile("^(.+?)\\s*\\(([^()]{3,80}(?:\\([^()]{3,60}\\))?)\\)$");

  // "roses and you (anna roe / @aroe)", "roses (anna roe (http://…))": names in small letters
  private static final Pattern SMALL_NAME =
      Pattern.compile("^(\\p{Ll}{2,}(?:\\s\\p{Ll}[\\p{Ll}'’-]+){1,2})\\s*(?:$|[/,|(@].*)");

  private static final Pattern QUOTED =
      Pattern.compile("^[\"“„«‘]\\s*(.{2,250}?)\\s*[\"”“»’](?=$|[\\s,.:;(–—-])(.*)$");

  // "JD Long Keynote", "Anna Roe's keynote"
  private static final Pattern NAME_THEN_KIND =
      Pattern.compile(
          "^(.{3,60}?)(?:['’]s)?\\s+(?:opening |closing )?keynote$", Pattern.CASE_INSENSITIVE);
  private static final Pattern KIND_THEN_NAME =
      Pattern.compile("^(?:opening |closing )?keynote,?\\s+(.{3,80})$", Pattern.CASE_INSENSITIVE);

  private static final Pattern NAME_ON =
      Pattern.compile(
          "^(\\p{Lu}\\S+(?:\\s\\S+){1,3}?)(?:\\s(?:on|about|über|sur|sobre)|['’]s"
              + " (?:talk|session)(?: on|:)?)\\s+(.{4,})$");

  // "Exec Dir - Acme", "Staff Dev Advocate, Acme": what somebody is, no title
  private static final Pattern POSITION =
      Pattern.compile(
          "(?i)^(?:(?:senior|sr\\.?|staff|principal|lead|chief|head|vp|svp|director|dir|exec|executive|ceo|cto|cio|coo|co-?founder|founder|president|professor|engineer|architect|consultant|creator|designer|dev"
              + " advocate|developer advocate|software engineer|product manager|data"
              + " scientist)\\b).{0,80}$");

  // `"Roses" by Le Xiao`: behind a quoted title, words in capitals are a name, known or not
  private static final Pattern BY_ANYBODY =
      Pattern.compile("(?:by|von|par|por)\\s+\\p{Lu}\\p{L}+(?:[\\s-]\\p{Lu}\\p{L}+){1,3}");

  // "Anna Roe, Sr S/w Eng, Acme": a heading that names a person and a position and no title
  private static final Pattern NAME_AND_POSITION =
      Pattern.compile(
          "(?i)^([^,]{5,40}),\\s+(?:.{0,30}\\s)?(?:eng|engineer|dev|developer|architect|founder|co-?founder|cto|ceo|cio|coo|vp|svp|director|dir|head|lead|manager|professor|president|chair|advocate|evangelist)\\b.{0,60}$");

  private static final Pattern HANDLE =
      Pattern.compile("^(.*?)[\\s–—-]*(@[A-Za-z0-9_]{3,30})\\s*$");

  private final Labels labels;
  private final String text;
  private final String below;
  private final Habit habit;
  private final List<Cut> cuts = new ArrayList<>();
  private final Set<Feature> features;

  private TitleSplitter(String line, String below, Habit habit) {
    this.labels = Labels.of(line.length() > LONGEST ? line.substring(0, LONGEST) : line);
    this.text = labels.rest().replaceAll("[\\s:]+$", "");
    this.below = below;
    this.habit = habit;
    this.features = EnumSet.noneOf(Feature.class);
    features.addAll(labels.features());
  }

  /// Takes a line apart.
  ///
  /// @param below what is told under it: a speaker is often named again there
  /// @param habit what the writer does elsewhere in the file
  static TitleLine split(String line, String below, Habit habit) {
    return new TitleSplitter(line, below, habit).split();
  }

  private TitleLine split() {
    cutBesideKind();
    cutAtPosition();
    cutBehindQuotedTitle();
    cutAtBy();
    cutAtDashes();
    cutAtOn();
    cutAtBrackets();
    cutAtColon();
    cutAtCommas();
    cuts.addAll(
        new RunTogether(text, !labels.links().isEmpty(), this::isMentioned).cuts(!cuts.isEmpty()));
    Optional<Cut> best = cuts.stream().max(Comparator.comparingDouble(Cut::sureness));
    if (best.isEmpty()) {
      return withoutSpeaker();
    }
    Cut cut = best.get();
    features.add(cut.feature());
    if (isMentioned(cut.people())) {
      features.add(Feature.SPEAKER_MENTIONED);
    }
    boolean position =
        cut.feature() == Feature.SPEAKER_BEFORE_DASH && POSITION.matcher(cut.title()).matches();
    Labels inner = Labels.of(position ? "" : cut.title());
    return new TitleLine(
        title(inner.rest()),
        cut.people().names(),
        labels.kind().or(inner::kind),
        labels.links(),
        withKind(inner));
  }

  private Set<Feature> withKind(Labels inner) {
    features.addAll(inner.features());
    return features;
  }

  private TitleLine withoutSpeaker() {
    Matcher handle = HANDLE.matcher(text);
    if (handle.matches() && !handle.group(1).isBlank()) {
      features.add(Feature.HANDLE);
      return new TitleLine(
          title(handle.group(1)),
          List.of(handle.group(2)),
          labels.kind(),
          labels.links(),
          features);
    }
    People all = People.of(text);
    if (all.isSure() && all.names().getFirst().contains(" ") && Words.count(text) <= 4) {
      features.add(Feature.SPEAKER_ALONE);
      return new TitleLine(Optional.empty(), all.names(), labels.kind(), labels.links(), features);
    }
    return new TitleLine(title(text), List.of(), labels.kind(), labels.links(), features);
  }

  private Optional<String> title(String raw) {
    String title = raw.strip();
    Matcher quoted = QUOTED.matcher(title);
    if (quoted.matches() && quoted.group(2).replaceAll("[\\s.:,;]", "").isEmpty()) {
      features.add(Feature.QUOTED_TITLE);
      title = quoted.group(1);
    }
    title = title.replaceAll("^[\\s:–—|-]+(?=\\s)|[\\s:–—|,-]+$", "").strip();
    boolean label = title.length() < 3 && title.matches("\\w?[.):]?") || Labels.isKindOnly(title);
    return title.isEmpty() || label ? Optional.empty() : Optional.of(title);
  }

  private void cutBesideKind() {
    Matcher behind = NAME_THEN_KIND.matcher(text);
    Matcher front = KIND_THEN_NAME.matcher(text);
    String name = behind.matches() ? behind.group(1) : front.matches() ? front.group(1) : "";
    People people = People.of(name);
    if (people.isLikely()) {
      cuts.add(new Cut("Keynote", people, Feature.SPEAKER_BESIDE_KIND, people.score() + 0.2));
    }
    if (labels.kind().isPresent() && !DASH.matcher(text).find() && !text.contains(": ")) {
      People all = People.of(text);
      if (all.isLikely() && Words.count(all.names().getFirst()) > 1) {
        cuts.add(new Cut("", all, Feature.SPEAKER_BESIDE_KIND, all.score()));
      }
    }
  }

  private void cutAtPosition() {
    Matcher position = NAME_AND_POSITION.matcher(text);
    if (position.matches() && !DASH.matcher(text).find()) {
      People people = People.of(position.group(1));
      if (people.isSure() && people.names().getFirst().contains(" ")) {
        cuts.add(new Cut("", people, Feature.SPEAKER_BEFORE_DASH, people.score()));
      }
    }
  }

  private void cutBehindQuotedTitle() {
    Matcher quoted = QUOTED.matcher(text);
    if (!quoted.matches()) {
      return;
    }
    features.add(Feature.QUOTED_TITLE);
    String rest =
        quoted
            .group(2)
            .strip()
            .replaceFirst("^(?i:[-–—,:|(]+|by\\b|von\\b|par\\b|w/|with\\b)\\s*", "");
    People people = People.of(rest.replaceFirst("\\)$", ""));
    if (people.names().isEmpty() && BY_ANYBODY.matcher(quoted.group(2).strip()).matches()) {
      people = new People(List.of(rest.strip()), Names.LIKELY);
    }
    if (people.score() >= Names.POSSIBLE) {
      Feature feature =
          quoted.group(2).strip().startsWith("by")
              ? Feature.SPEAKER_AFTER_BY
              : Feature.SPEAKER_AFTER_DASH;
      cuts.add(new Cut(quoted.group(1), people, feature, people.score() + 0.5));
    }
  }

  private void cutAtBy() {
    Matcher by = BY.matcher(text);
    int from = -1;
    int to = -1;
    boolean english = true;
    while (by.find()) {
      from = by.start();
      to = by.end();
      english = by.group(1).toLowerCase(java.util.Locale.ROOT).endsWith("by");
    }
    if (to >= 0) {
      People people = People.of(text.substring(to));
      // "Powered by Foo": a single unknown word needs a second sign.
      boolean enough =
          people.score() >= (english ? Names.LIKELY : Names.SURE)
              || people.score() >= Names.POSSIBLE
                  && (habit.has(Feature.SPEAKER_AFTER_BY) || isMentioned(people));
      if (enough && from > 0) {
        cuts.add(
            new Cut(
                text.substring(0, from + 1),
                people,
                Feature.SPEAKER_AFTER_BY,
                people.score() + 0.3));
      }
    }
    Matcher with = WITH.matcher(text);
    while (with.find()) {
      People people = People.of(text.substring(with.end()));
      if (people.isSure()) {
        cuts.add(
            new Cut(
                text.substring(0, with.start()),
                people,
                Feature.SPEAKER_AFTER_BY,
                people.score() - 0.1));
      }
    }
  }

  private void cutAtDashes() {
    List<int[]> dashes = new ArrayList<>();
    Matcher dash = DASH.matcher(text);
    while (dash.find() && dashes.size() < 12) {
      if (dash.start() > 0 && dash.end() < text.length()) {
        dashes.add(new int[] {dash.start(), dash.end()});
      }
    }
    for (int i = 0; i < dashes.size(); i++) {
      int end = i + 1 < dashes.size() ? dashes.get(i + 1)[0] : text.length();
      String piece = text.substring(dashes.get(i)[1], end);
      // What follows the speaker is the company: short.
      if (Words.count(text.substring(end)) <= 7) {
        double late = 0.02 * i;
        offer(text.substring(0, dashes.get(i)[0]), piece, Feature.SPEAKER_AFTER_DASH, late);
      }
    }
    if (!dashes.isEmpty()) {
      offer(
          text.substring(dashes.getFirst()[1]),
          text.substring(0, dashes.getFirst()[0]),
          Feature.SPEAKER_BEFORE_DASH,
          -0.01);
    }
  }

  /// "Anna Roe on pruning", "Anna Roe's talk: Pruning"
  private void cutAtOn() {
    Matcher on = NAME_ON.matcher(text);
    if (on.matches() && People.of(on.group(1)).isSure()) {
      People people = People.of(on.group(1));
      cuts.add(new Cut(on.group(2), people, Feature.SPEAKER_BEFORE_DASH, people.score() - 0.2));
    }
  }

  private void cutAtBrackets() {
    Matcher brackets = LAST_BRACKETS.matcher(text);
    if (brackets.matches()) {
      People people = People.of(brackets.group(2));
      Matcher small = SMALL_NAME.matcher(brackets.group(2));
      if (small.find()) {
        People large = People.of(Words.capitalised(small.group(1)));
        people = large.isSure() || habit.has(Feature.SPEAKER_IN_BRACKETS) ? large : people;
      }
      if (people.isLikely()
          && people.names().getFirst().contains(" ")
          && (people.isSure() || isMentioned(people) || habit.has(Feature.SPEAKER_IN_BRACKETS))) {
        cuts.add(new Cut(brackets.group(1), people, Feature.SPEAKER_IN_BRACKETS, people.score()));
      }
    }
  }

  private void cutAtColon() {
    int first = text.indexOf(": ");
    int last = text.lastIndexOf(": ");
    if (first > 0) {
      People left = People.of(text.substring(0, first));
      boolean fullName = !left.names().isEmpty() && left.names().getFirst().contains(" ");
      if (fullName
          && (left.isSure()
              || left.isLikely()
                  && (isLabelled(left) || habit.has(Feature.SPEAKER_BEFORE_COLON)))) {
        cuts.add(
            new Cut(
                text.substring(first + 2),
                left,
                Feature.SPEAKER_BEFORE_COLON,
                left.score() - 0.05));
      }
      People right = People.of(text.substring(last + 2));
      if (right.isSure() && right.names().getFirst().contains(" ")) {
        cuts.add(
            new Cut(
                text.substring(0, last), right, Feature.SPEAKER_AFTER_COLON, right.score() - 0.1));
      }
    }
  }

  private void cutAtCommas() {
    int comma = text.indexOf(", ");
    for (int tries = 0; comma > 0 && tries < 8; tries++) {
      People people = People.of(text.substring(comma + 2));
      boolean fullName = !people.names().isEmpty() && people.names().getFirst().contains(" ");
      if (fullName && (people.isSure() || people.isLikely() && isMentioned(people))) {
        cuts.add(
            new Cut(
                text.substring(0, comma),
                people,
                Feature.SPEAKER_AFTER_COMMA,
                people.score() - 0.15 - 0.01 * tries));
        return;
      }
      comma = text.indexOf(", ", comma + 2);
    }
  }

  private void offer(String title, String piece, Feature feature, double bonus) {
    People people = People.of(piece);
    if (people.names().isEmpty() || title.isBlank()) {
      return;
    }
    boolean mentioned = isMentioned(people);
    boolean usual = habit.has(feature);
    boolean full = people.names().getFirst().contains(" ");
    boolean enough =
        full
            ? people.isLikely()
            : people.score() >= 0.5 && (usual || mentioned) || usual && mentioned;
    if (enough) {
      double sureness = people.score() + bonus + (mentioned ? 0.25 : 0) + (usual ? 0.2 : 0);
      cuts.add(new Cut(title, people, feature, sureness));
    }
  }

  /// "Moss Colours: a Field Guide" may be told of below it too; only a label makes it a name.
  private boolean isLabelled(People people) {
    return below.matches(
        "(?is).{0,200}\\b(?:speaker|presenter)s?\\s*:\\s*"
            + Pattern.quote(people.names().getFirst())
            + "\\b.*");
  }

  private boolean isMentioned(People people) {
    return people.names().stream()
        .flatMap(name -> Names.parts(name).stream())
        .anyMatch(part -> part.length() > 2 && Text.hasWord(below, part));
  }
}
