package org.lectern.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a line at a word for its kind, or at a position in a company: "Anna Roe Keynote".
final class KindCuts {

  // "JD Long Keynote", "Anna Roe's keynote"
  private static final Expression NAME_THEN_KIND =
      Expression.of(
          "^(.{3,60}?)(?:['’]s)?\\s+(?:opening |closing )?keynote$", Pattern.CASE_INSENSITIVE);
  private static final Expression KIND_THEN_NAME =
      Expression.of("^(?:opening |closing )?keynote,?\\s+(.{3,80})$", Pattern.CASE_INSENSITIVE);

  // "Anna Roe, Sr S/w Eng, Acme": a heading that names a person and a position and no title
  private static final Expression NAME_AND_POSITION =
      Expression.of(
          "(?i)^([^,]{5,40}),\\s+(?:.{0,30}\\s)?(?:eng|engineer|dev|developer|architect|founder|co-?founder|cto|ceo|cio|coo|vp|svp|director|dir|head|lead|manager|professor|president|chair|advocate|evangelist)\\b.{0,60}$");

  // "Moderated by Anna Roe", "Hosted by Anna Roe": who leads, and no title
  private static final Expression LED_BY =
      Expression.of(
          "^(?:moderated|hosted|presented|given|led|chaired|moderiert|animée?|moderad[oa])\\s+(?:by|von|par|por)\\s+(\\S.*)$",
          Pattern.CASE_INSENSITIVE);

  private final SplitLine line;
  private final List<Cut> cuts = new ArrayList<>();

  private KindCuts(SplitLine line) {
    this.line = line;
  }

  static List<Cut> of(SplitLine line) {
    KindCuts reading = new KindCuts(line);
    reading.cutBesideKind();
    reading.cutAtPosition();
    reading.cutAtLeader();
    return reading.cuts;
  }

  private void cutBesideKind() {
    Matcher behind = NAME_THEN_KIND.matcher(line.text());
    Matcher front = KIND_THEN_NAME.matcher(line.text());
    String name = behind.matches() ? behind.group(1) : front.matches() ? front.group(1) : "";
    People people = People.of(name);
    if (people.isLikely()) {
      cuts.add(new Cut("Keynote", people, Feature.SPEAKER_BESIDE_KIND, people.score() + 0.2));
    }
    if (line.labels().kind().isPresent()
        && !DashCuts.isIn(line.text())
        && !line.text().contains(": ")) {
      People all = People.of(line.text());
      boolean usual =
          line.habit().has(Feature.SPEAKER_AFTER_DASH)
              && all.score() >= Names.POSSIBLE
              && Words.count(line.text()) == 1;
      if (usual || all.isLikely() && Words.count(all.names().getFirst()) > 1) {
        cuts.add(new Cut("", all, Feature.SPEAKER_BESIDE_KIND, all.score()));
      }
    }
  }

  private void cutAtLeader() {
    Matcher leader = LED_BY.matcher(line.text());
    if (leader.matches()) {
      People people = People.of(leader.group(1));
      if (people.isLikely()) {
        cuts.add(new Cut("", people, Feature.SPEAKER_BESIDE_KIND, people.score() + 1));
      }
    }
  }

  private void cutAtPosition() {
    Matcher position = NAME_AND_POSITION.matcher(line.text());
    if (position.matches() && !DashCuts.isIn(line.text())) {
      People people = People.of(position.group(1));
      if (people.isSure() && people.names().getFirst().contains(" ")) {
        cuts.add(new Cut("", people, Feature.SPEAKER_BEFORE_DASH, people.score()));
      }
    }
  }
}
