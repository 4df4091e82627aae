package org.lectern.outline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/// Takes a line apart into title and speakers, in every order and with every separator: each way to
/// cut it is a [Cut], the surest one wins.
final class TitleSplitter {

  // "“Roses” by Anna Roe", "'Roses for all' from Anna Roe"
  private static final Expression QUOTED =
      Expression.of("^[\"“„«‘']\\s*(.{2,250}?)\\s*[\"”“»’'](?=$|[\\s,.:;(–—-])(.*)$");

  // "Exec Dir - Acme", "Staff Dev Advocate, Acme": what somebody is, no title
  private static final Expression POSITION =
      Expression.of(
          "(?i)^(?:(?:senior|sr\\.?|staff|principal|lead|chief|head|vp|svp|director|dir|exec|executive|ceo|cto|cio|coo|co-?founder|founder|president|professor|engineer|architect|consultant|creator|designer|dev"
              + " advocate|developer advocate|software engineer|product manager|data"
              + " scientist)\\b).{0,80}$");

  // `"Roses" by Le Xiao`: behind a quoted title, words in capitals are a name, known or not
  private static final Expression BY_ANYBODY =
      Expression.of("(?:by|von|par|por)\\s+\\p{Lu}\\p{L}+(?:[\\s-]\\p{Lu}\\p{L}+){1,3}");

  private static final Expression HANDLE =
      Expression.of("^(.*?)[\\s–—-]*(@[A-Za-z0-9_]{3,30})\\s*$");

  // ": Roses -", "— Roses,"
  private static final Expression AROUND = Expression.of("^[\\s:–—|-]+(?=\\s)|[\\s:–—|,-]+$");

  // "3.", "a)": what is left of a label is no title
  private static final Expression LABEL = Expression.of("\\w?[.):]?");

  private final SplitLine line;
  private final Labels labels;
  private final String text;
  private final List<Cut> cuts = new ArrayList<>();
  private final Set<Feature> features;

  private TitleSplitter(SplitLine line) {
    this.line = line;
    this.labels = line.labels();
    this.text = line.text();
    this.features = EnumSet.noneOf(Feature.class);
    features.addAll(labels.features());
  }

  /// Takes a line apart.
  ///
  /// @param below what is told under it: a speaker is often named again there
  /// @param habit what the writer does elsewhere in the file
  static TitleLine split(String line, String below, Habit habit) {
    return new TitleSplitter(SplitLine.of(line, below, habit)).split();
  }

  /// "Staff engineer at Acme": what somebody is.
  static boolean isPosition(String words) {
    return POSITION.isAll(words);
  }

  private TitleLine split() {
    cuts.addAll(KindCuts.of(line));
    cutBehindQuotedTitle();
    cuts.addAll(WordCuts.of(line));
    cuts.addAll(DashCuts.of(line));
    cuts.addAll(MarkCuts.of(line));
    cuts.addAll(new RunTogether(line).cuts(!cuts.isEmpty()));
    if (cuts.isEmpty()) {
      return withoutSpeaker();
    }
    Cut cut = Cut.surest(cuts);
    features.add(cut.feature());
    if (line.mentions(cut.people())) {
      features.add(Feature.SPEAKER_MENTIONED);
    }
    boolean position = cut.feature() == Feature.SPEAKER_BEFORE_DASH && POSITION.isAll(cut.title());
    Labels inner = Labels.of(position ? "" : cut.title());
    return new TitleLine(
        title(inner.rest()),
        cut.people().names(),
        labels.kind().isPresent() ? labels.kind() : inner.kind(),
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
    if (quoted.matches() && Words.withoutEnd(quoted.group(2), Words.BLANKS + ".:,;").isEmpty()) {
      features.add(Feature.QUOTED_TITLE);
      title = quoted.group(1);
    }
    title = AROUND.withoutAny(title).strip();
    boolean label = title.length() < 3 && LABEL.isAll(title) || Labels.isKindOnly(title);
    return title.isEmpty() || label ? Optional.empty() : Optional.of(title);
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
            .replaceFirst(
                "^(?i:[-–—,:|(]+|by\\b|von\\b|from\\b|de\\b|par\\b|por\\b|w/|with\\b)\\s*", "");
    // `"Roses" - Anna Roe: a remark`
    People people = People.of(rest.replaceFirst("\\)$", "").replaceFirst(":\\s.*$", ""));
    if (people.names().isEmpty() && BY_ANYBODY.isAll(quoted.group(2).strip())) {
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
}
