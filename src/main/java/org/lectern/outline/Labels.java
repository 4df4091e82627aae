package org.lectern.outline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.model.TalkKind;

/// What stands around title and speaker in a heading and belongs to neither: a time, a number, a
/// kind, link labels.
///
/// @param rest what is left: title and speaker; empty where the line was a label only
/// @param links labels of links run together behind it: "Profile" and "Video" of "(ProfileVideo)"
record Labels(String rest, Optional<TalkKind> kind, List<String> links, Set<Feature> features) {

  // "Notes: Title", "My notes on: Title"
  private static final Expression NOTES =
      Expression.of(
          "^(?:my\\s+)?(?:notes?|summary|recap|notizen|notas|résumé)(?:\\s+(?:on|from|for|of|zu|zum|de|sur))?\\s*:\\s+(?=\\S)",
          Pattern.CASE_INSENSITIVE);

  // "11:35 - Title", "14:00–14:30 Title", "9h30: Title"
  private static final Expression CLOCK =
      Expression.of(
          "^[(\\[]?\\d{1,2}[:h]\\d{2}(?:\\s?[ap]\\.?m\\.?)?(?:\\s*(?:-|–|—|to|bis)\\s*\\d{1,2}[:h]\\d{2}(?:\\s?[ap]\\.?m\\.?)?)?[)\\]]?(?:\\s+Uhr)?\\s*[-–—:|,]*\\s*",
          Pattern.CASE_INSENSITIVE);

  // "Title 9:05 - 9:35am", "Title (14:00–14:30)", "Title, 10:20 Uhr"
  private static final Expression CLOCK_BEHIND =
      Expression.of(
          "(?<=\\S)[\\s,|]+[-–—(\\[]?\\s*(?:\\d{1,2}:\\d{2}(?:\\s?[ap]\\.?m\\.?)?(?:\\s*(?:-|–|—|to|bis)\\s*\\d{1,2}:\\d{2}(?:\\s?[ap]\\.?m\\.?)?)?)(?:\\s+(?:Uhr|h))?[)\\]]?$",
          Pattern.CASE_INSENSITIVE);

  // "Talk 3 - Title", "Talk1: Title", "Talk3 Title", "Vortrag 2: Title"
  private static final Expression TALK_NUMBER =
      Expression.of(
          "^(?:talks?|vortrag|presentation|présentation|charla|conférence)\\s*#?\\s*\\d{1,2}\\b\\s*[-–—:.)]*\\s*",
          Pattern.CASE_INSENSITIVE);

  // "3. Title", "2.1 - Title", "C. Title", "#4: Title"; not "5 Laws", not "2 + 2"
  private static final Expression NUMBER =
      Expression.of(
          "^(?:\\(?\\d{1,2}(?:\\.\\d{1,2})*[.):]\\s+|\\d{1,2}(?:\\.\\d{1,2})*\\s+[-–—]\\s+|\\(?[A-Za-z][.)]\\s+|#\\d{1,2}[:.)]?\\s+)");

  private static final String KINDS =
      "(?:(?:opening|closing|morning|afternoon|evening|conference)\\s+)?keynotes?(?:\\s+(?:talk|speech|#?\\d))?|panel(?:\\s+discussion)?|podiumsdiskussion|table"
          + " ronde|workshop|atelier|taller|tutorial|lightning talks?|talk|hands[-"
          + " ]on(?:\\s+lab)?|codelab|tools[- ]in[-"
          + " ]action|quickie|snapshot|rex|bof|sprint|university|université";

  // "Keynote: Title", "Opening Keynote - Title", "[Workshop] Title", "Workshop (90 min): Title",
  // "Session - Title"
  private static final Expression KIND_IN_FRONT =
      Expression.of(
          "^(?:\\[("
              + KINDS
              + ")\\]\\s*[-–—:|]?\\s*|("
              + KINDS
              + "|session|vortrag|charla|ponencia|présentation|palestra|foredrag)(?:\\s*\\([^()]*\\))?\\s*(?::|\\s[-–—]+\\s|\\s*—|\\s*\\|)\\s*)(?=\\S)",
          Pattern.CASE_INSENSITIVE);

  // "Title - Keynote", "Title (Workshop)", "Title -Keynote", "Title [panel]"
  private static final Expression KIND_BEHIND =
      Expression.of(
          "\\s*(?:\\s[-–—|]+\\s*|—\\s*|[(\\[])(" + KINDS + ")[)\\]]?$", Pattern.CASE_INSENSITIVE);

  private static final Expression KIND_ONLY =
      Expression.of("^(" + KINDS + ")(?:\\s*#?\\d{1,2})?\\s*:?$", Pattern.CASE_INSENSITIVE);

  // "Title (DE)", "Title (Room 4)", "Title (45 min)"
  private static final Expression TAG =
      Expression.of(
          "\\s*[(\\[](?:DE|EN|FR|ES|IT|[^()\\[\\]]{0,30}\\b(?:min|minutes|track|room|hall|saal|salle|sala|village)\\b[^()\\[\\]]{0,20})[)\\]]$");

  private static final Expression LAST_BRACKETS =
      Expression.of("\\s*[(\\[]([^()\\[\\]]{3,60})[)\\]]$");

  private static final Expression LINK_LABEL =
      Expression.of(
          "(?:profile?|slide"
              + " deck|slide|video|vidéo|folien|aufzeichnung|diapo|note|code|repo|github|abstract|youtube|recording|transcript|pdf|link|twitter|website|paper|demo|detail)s?\\d*",
          Pattern.CASE_INSENSITIVE);

  Labels {
    links = List.copyOf(links);
    features = features.isEmpty() ? Set.of() : EnumSet.copyOf(features);
  }

  /// Takes the labels off one line.
  static Labels of(String line) {
    Set<Feature> features = EnumSet.noneOf(Feature.class);
    List<String> links = new ArrayList<>();
    Optional<TalkKind> kind = Optional.empty();
    String rest = line.strip();
    rest = without(LAST_BRACKETS, rest, links, features);
    rest = cut(NOTES, rest, null, features);
    rest = cut(CLOCK, rest, Feature.CLOCK_TIME, features);
    Matcher behindTitle = CLOCK_BEHIND.matcher(rest);
    if (behindTitle.find()) {
      features.add(Feature.CLOCK_TIME);
      rest = rest.substring(0, behindTitle.start());
    }
    rest = cut(TALK_NUMBER, rest, Feature.TALK_NUMBER, features);
    if (!features.contains(Feature.TALK_NUMBER)) {
      rest = cut(NUMBER, rest, null, features);
    }
    rest = TAG.without(rest);
    Matcher only = KIND_ONLY.matcher(rest);
    if (only.find()) {
      features.add(Feature.KIND_LABEL);
      return new Labels("", Optional.of(kindOf(only.group(1))), links, features);
    }
    Matcher front = KIND_IN_FRONT.matcher(rest);
    if (front.find()) {
      kind = Optional.of(kindOf(front.group(1) != null ? front.group(1) : front.group(2)));
      rest = rest.substring(front.end());
    }
    Matcher behind = KIND_BEHIND.matcher(rest);
    if (behind.find() && behind.start() > 0) {
      kind = Optional.of(kindOf(behind.group(1)));
      rest = rest.substring(0, behind.start());
    }
    if (kind.isPresent()) {
      features.add(Feature.KIND_LABEL);
    }
    return new Labels(rest.strip(), kind, links, features);
  }

  /// The kind that one of the kind words names.
  static TalkKind kindOf(String word) {
    String folded = Words.fold(word);
    if (folded.contains("keynote")) {
      return TalkKind.KEYNOTE;
    } else if (folded.contains("panel")
        || folded.equals("podiumsdiskussion")
        || folded.equals("table ronde")) {
      return TalkKind.PANEL;
    } else if (folded.contains("workshop")
        || folded.startsWith("hands on")
        || folded.equals("codelab")
        || folded.equals("atelier")
        || folded.equals("taller")) {
      return TalkKind.WORKSHOP;
    } else if (folded.contains("tutorial")) {
      return TalkKind.TUTORIAL;
    } else if (folded.contains("lightning") || folded.equals("blitzvortrag")) {
      return TalkKind.LIGHTNING;
    } else if (folded.contains("sprint")) {
      return TalkKind.SPRINT;
    }
    return TalkKind.TALK;
  }

  private static String cut(
      Expression pattern, String text, Feature feature, Set<Feature> features) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find() || matcher.end() == 0) {
      return text;
    }
    if (feature != null) {
      features.add(feature);
    }
    return text.substring(matcher.end()).strip();
  }

  private static String without(
      Expression brackets, String text, List<String> links, Set<Feature> features) {
    String rest = text;
    for (Matcher last = brackets.matcher(rest); last.find(); last = brackets.matcher(rest)) {
      Matcher label = LINK_LABEL.matcher(last.group(1));
      List<String> labels = new ArrayList<>();
      while (label.find()) {
        labels.add(label.group());
      }
      String others = LINK_LABEL.withoutAny(last.group(1));
      if (labels.isEmpty() || !others.matches("[\\s,;/|&+·-]*")) {
        break;
      }
      links.addAll(0, labels);
      features.add(Feature.LINK_LABELS);
      rest = rest.substring(0, last.start());
    }
    return rest;
  }

  /// Whether a number or letter counts the line: "3. Pruning", "C. Pruning".
  static boolean isNumbered(String line) {
    return NUMBER.isIn(line.strip());
  }

  /// The line without a time or a number in front: "Industry Session" of "C. Industry Session".
  static String withoutNumber(String line) {
    String rest = CLOCK.without(line.strip());
    return NUMBER.without(rest).strip();
  }

  /// Whether the line is one of the words for a kind and nothing else: "Keynote:".
  static boolean isKindOnly(String line) {
    return KIND_ONLY.isIn(line.strip().toLowerCase(Locale.ROOT));
  }
}
