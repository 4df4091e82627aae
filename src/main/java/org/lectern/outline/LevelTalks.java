package org.lectern.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.lectern.model.TalkKind;

/// Makes talks of the levels that the evidence model chooses, and brings them together with those
/// that were found by their words.
final class LevelTalks {

  private static final int LONGEST_TITLE = 160;

  private static final int FEWEST_SIBLINGS = 4;

  /// Log-odds of what nearly looks like a talk, and what it gets from siblings that are.
  private static final double NEARLY = -1.0;

  private static final double RAISED = 0.2;

  /// Log-odds of what is as likely a talk as not.
  private static final double EVEN = -0.2;

  // "Title: remark", "Title. Remark"
  private static final Expression TITLE_THEN_REMARK =
      Expression.of("^(.{3,120}?)(?::\\s+|\\.\\s+(?=\\p{Lu})|\\s+[-–—]\\s+)(\\S.*)$");

  private final FileFacts file;
  private final LevelModel model;
  private final List<Candidate> candidates;

  LevelTalks(FileFacts file, LevelModel model, List<Candidate> candidates) {
    this.file = file;
    this.model = model;
    this.candidates = candidates;
  }

  /// @param found by their words; one of them where the file is one talk
  /// @param whole whether it is
  /// @return in the order of the text
  List<Finding> choose(List<Finding> found, boolean whole) {
    if (candidates.isEmpty()) {
      return found;
    }
    Known known = Known.of(candidates, found, whole);
    double[] odds = model.logOdds(candidates, file.lines().size(), known.taken());
    for (int i = 0; i < odds.length; i++) {
      if (known.at(i) != null) {
        odds[i] += candidates.get(i).isInProse() ? Levels.TAKEN_IN_PROSE : Levels.TAKEN;
      }
    }
    raiseWithSiblings(odds);
    Levels levels = new Levels(candidates, odds);
    if (!whole) {
      addOthers(levels, found, known);
    }
    List<Integer> talks = new ArrayList<>();
    List<Integer> kept = new ArrayList<>();
    if (!levels.choose(whole ? Levels.WHOLE : 0, talks, kept)
        || talks.isEmpty() && kept.isEmpty()) {
      return whole ? found : List.of();
    }
    List<Finding> all = new ArrayList<>();
    for (int index : kept) {
      all.add(found.get(index));
    }
    for (int index : talks) {
      all.add(
          known.at(index) != null
              ? withSpeakers(known.at(index), candidates.get(index))
              : finding(candidates.get(index), odds[index]));
    }
    all.sort(Finding.BY_START);
    return SameTalk.once(distinct(all), file.lines());
  }

  /// Where most of a level are talks, so are those that nearly look like one.
  private void raiseWithSiblings(double[] odds) {
    Map<String, int[]> levels = new HashMap<>();
    for (int i = 0; i < odds.length; i++) {
      Candidate each = candidates.get(i);
      if (!each.isFrame() && !each.isInProse()) {
        int[] counts = levels.getOrDefault(each.group(), new int[3]);
        levels.put(each.group(), counts);
        counts[0]++;
        counts[1] += odds[i] > EVEN ? 1 : 0;
        counts[2] += odds[i] > 0 ? 1 : 0;
      }
    }
    for (int i = 0; i < odds.length; i++) {
      Candidate each = candidates.get(i);
      int[] counts = levels.getOrDefault(each.group(), new int[3]);
      // The title of the report has no siblings even where other headings are of its level.
      boolean most =
          i > 0 && counts[2] > 0 && counts[0] >= FEWEST_SIBLINGS && counts[1] * 3 >= counts[0] * 2;
      if (most && odds[i] <= 0 && odds[i] > NEARLY && each.mayBeTalk()) {
        odds[i] = RAISED;
      }
    }
  }

  /// A name on the line below a list item is seen by its candidate alone.
  private static Finding withSpeakers(Finding known, Candidate candidate) {
    TitleLine telling = known.telling();
    boolean adds =
        telling.speakers().isEmpty()
            && telling.title().isPresent()
            && candidate.form() == Candidate.Form.ITEM
            && candidate.evidence().has(Feature.SPEAKER_ON_NEXT_LINE);
    return adds
        ? known.withTelling(
            Finding.telling(
                telling.title(), candidate.telling().speakers(), telling.kind(), telling))
        : known;
  }

  /// Each place once; and what prose mentions only where no other tells it.
  private static List<Finding> distinct(List<Finding> all) {
    Set<String> told = new HashSet<>();
    Map<Integer, List<Finding>> mentions = new HashMap<>();
    for (Finding finding : all) {
      if (isMention(finding)) {
        mentions.computeIfAbsent(finding.line(), line -> new ArrayList<>()).add(finding);
      }
      Optional<String> title = finding.telling().title();
      if (title.isPresent() && !isMention(finding)) {
        told.add(Words.fold(title.get()));
      }
    }
    List<Finding> distinct = new ArrayList<>();
    for (Finding finding : all) {
      boolean again =
          isMention(finding) && !told.add(Words.fold(finding.telling().title().orElse("")))
              || isToldWhole(finding, mentions.getOrDefault(finding.line(), List.of()));
      if (!again && (distinct.isEmpty() || distinct.getLast().start() < finding.start())) {
        distinct.add(finding);
      }
    }
    return distinct;
  }

  /// Whether words set apart on its line have title and speaker, of which prose tells but a part:
  /// "Ramp up with Roses" of "**Moss – Ramp up with Roses by Anna Roe**".
  private static boolean isToldWhole(Finding prose, List<Finding> besides) {
    if (besides.isEmpty() || isMention(prose) || prose.level() != Finding.BELOW_HEADINGS) {
      return false;
    }
    String part = Words.fold(prose.telling().title().orElse(""));
    for (Finding other : besides) {
      String title = Words.fold(other.telling().title().orElse(""));
      if (!part.isEmpty() && title.length() > part.length() && title.contains(part)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMention(Finding finding) {
    return finding.what().equals(Candidate.Form.WORDS.words());
  }

  private void addOthers(Levels levels, List<Finding> found, Known known) {
    Set<Finding> others = known.others();
    for (int f = 0; f < found.size(); f++) {
      if (others.contains(found.get(f))) {
        levels.add(f, holder(found.get(f).line()));
      }
    }
  }

  /// The innermost candidate that holds the line.
  private int holder(int line) {
    int low = 0;
    int high = candidates.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (candidates.get(middle).line() <= line) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int at = low - 1;
    while (at >= 0 && (candidates.get(at).isInProse() || candidates.get(at).end() <= line)) {
      at = candidates.get(at).parent();
    }
    return at;
  }

  private Finding finding(Candidate each, double odds) {
    TitleLine shown = shown(each);
    return new Finding(
        each.line(),
        each.start(),
        each.head().level(),
        shown,
        each.evidence().judged(1 / (1 + Math.exp(-odds)), model.reason(each, each.form().words())),
        each.form().words());
  }

  private TitleLine shown(Candidate each) {
    TitleLine telling = each.telling().orOfKind(file.name().kind());
    Optional<TalkKind> kind = telling.kind().isPresent() ? telling.kind() : kind(each);
    Optional<String> title = telling.title();
    if (title.isPresent()) {
      title = Optional.of(withoutRemark(title.get()));
    }
    return Finding.telling(title, telling.speakers(), kind, telling);
  }

  private Optional<TalkKind> kind(Candidate each) {
    int above = each.parent();
    while (above >= 0 && !candidates.get(above).isHeading()) {
      above = candidates.get(above).parent();
    }
    return above < 0 ? Optional.empty() : KindOf.section(candidates.get(above).head().text());
  }

  private static String withoutRemark(String title) {
    Matcher remark = TITLE_THEN_REMARK.matcher(title);
    return title.length() > LONGEST_TITLE && remark.matches() ? remark.group(1) : title;
  }
}
