package org.lectern.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.model.Inline;
import org.lectern.model.Link;
import org.lectern.model.Span;
import org.lectern.model.Talk;
import org.lectern.model.TalkKind;

/// Makes talks of findings: closes their passages, and gives them section, links and reason.
final class Passages {

  private static final int MOST_LINKS = 200;

  private final String text;
  private final List<Line> lines;
  private final List<Head> heads;

  Passages(String text, List<Line> lines, List<Head> heads) {
    this.text = text;
    this.lines = lines;
    this.heads = heads;
  }

  /// @param findings in the order of their starts, no two at the same
  /// @param sections of each of them
  List<Talk> of(List<Finding> findings, List<Optional<String>> sections) {
    Map<Feature, Integer> alike = new EnumMap<>(Feature.class);
    for (Finding finding : findings) {
      Feature strongest = finding.evidence().strongest();
      alike.put(strongest, alike.getOrDefault(strongest, 0) + 1);
    }
    List<Talk> talks = new ArrayList<>();
    int head = 0;
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      int next = i + 1 < findings.size() ? findings.get(i + 1).start() : text.length();
      while (head < heads.size() && start(heads.get(head)) <= finding.start()) {
        head++;
      }
      Span passage = trimmed(finding.start(), Math.min(next, boundary(head, finding, next)));
      talks.add(
          talk(finding, sections.get(i), passage, alike.get(finding.evidence().strongest()) - 1));
    }
    return talks;
  }

  private int start(Head head) {
    return lines.get(head.line()).span().start();
  }

  /// Where the next heading begins that is no part of the talk.
  private int boundary(int from, Finding finding, int next) {
    for (int i = from; i < heads.size() && start(heads.get(i)) < next; i++) {
      boolean ends =
          finding.level() == Finding.BELOW_HEADINGS || heads.get(i).level() <= finding.level();
      // The speaker in a heading of the talk's own level is part of the talk.
      if (ends
          && !(finding.level() < Head.BOLD
              && People.of(heads.get(i).text()).names().equals(finding.telling().speakers())
              && !finding.telling().speakers().isEmpty())) {
        return start(heads.get(i));
      }
    }
    return next;
  }

  private Span trimmed(int start, int end) {
    int last = Math.max(start, end);
    while (last > start && Words.isBlank(text.charAt(last - 1))) {
      last--;
    }
    return new Span(start, last);
  }

  private Talk talk(Finding finding, Optional<String> section, Span passage, int others) {
    TitleLine telling = finding.telling();
    String like =
        others < 1
            ? ""
            : others == 1
                ? ", like one other in this file"
                : ", like " + others + " others in this file";
    return new Talk(
        telling.title(),
        List.copyOf(new LinkedHashSet<>(telling.speakers())),
        section,
        kind(telling, section),
        passage,
        links(finding, passage),
        Math.round(finding.evidence().confidence() * 100) / 100.0,
        finding.evidence().reason(finding.what()) + like);
  }

  private static TalkKind kind(TitleLine telling, Optional<String> section) {
    Optional<TalkKind> kind = KindOf.special(telling.kind());
    if (kind.isEmpty() && section.isPresent()) {
      kind = KindOf.section(section.get());
    }
    if (kind.isEmpty() && telling.title().isPresent()) {
      kind = KindOf.title(telling.title().get());
    }
    return kind.orElse(TalkKind.TALK);
  }

  private List<Link> links(Finding finding, Span passage) {
    List<Link> links = new ArrayList<>();
    Set<String> labels = new HashSet<>();
    Set<String> targets = new HashSet<>();
    boolean first = true;
    Span whole = new Span(passage.start(), Math.max(passage.end(), passage.start() + 1));
    for (int i = Math.max(finding.line(), lineAt(passage.start()));
        i < lines.size() && lines.get(i).span().start() < whole.end() && links.size() < MOST_LINKS;
        i++) {
      if (first && i > finding.line()) {
        addLabels(finding, labels, links);
        first = false;
      }
      for (Inline inline : new StyledParts(lines.get(i).inlines()).in(passage)) {
        boolean link = inline.style() == Inline.Style.LINK;
        if (link && (inline.target().isEmpty() || targets.add(inline.target()))) {
          String label = inline.span().in(text);
          labels.add(label);
          links.add(new Link(label, inline.target()));
        }
      }
      if (first) {
        addLabels(finding, labels, links);
        first = false;
      }
    }
    return links;
  }

  private static void addLabels(Finding finding, Set<String> labels, List<Link> links) {
    for (String label : finding.telling().links()) {
      if (!labels.contains(label)) {
        links.add(new Link(label, ""));
      }
    }
  }

  /// The line in which an offset lies, or the last before it.
  private int lineAt(int offset) {
    int low = 0;
    int high = lines.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (lines.get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
