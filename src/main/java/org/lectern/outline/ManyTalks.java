package org.lectern.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.model.TalkKind;

/// Collects the talks of a file that may hold several: at headings, in lists, in prose.
final class ManyTalks {

  /// @param heads the headings, those left out that only hold the talks of a list
  record Found(List<Finding> findings, TalkHeads heads) {}

  private static final int MOST_TALK_HEADS_BESIDE_PROSE = 2;

  private final FileFacts file;
  private final List<Line> lines;
  private final List<HeadReading> readings;
  private final List<Head> heads;
  private final Set<Integer> talkHeads;
  private final boolean[] occupied;
  private final boolean underEdition;
  private final ToldSentences told;

  private ManyTalks(FileFacts file, TalkHeads heads) {
    this.file = file;
    this.lines = file.lines();
    this.readings = heads.readings();
    this.heads = heads.heads();
    this.talkHeads = new HashSet<>(heads.talks());
    this.occupied = new boolean[lines.size()];
    this.underEdition = heads.beginsWithEdition();
    this.told = heads.told();
  }

  static Found in(FileFacts file, TalkHeads heads) {
    ManyTalks reading = new ManyTalks(file, heads);
    List<Finding> findings = reading.find();
    return new Found(findings, heads.withTalks(reading.talkHeads));
  }

  private List<Finding> find() {
    List<Finding> findings = new ArrayList<>(MarkedTalks.of(file.document(), lines, heads));
    occupyContainersOf(findings);
    List<Finding> ofLines = new LineTalks(file.text(), lines, occupied).find();
    talkHeads.removeIf(index ->
        !readings.get(index).head().isReal() && holdsAny(readings.get(index).head(), ofLines));
    ofLines.forEach(line -> occupied[line.line()] = true);
    findings.addAll(ofLines);
    // A bare "Keynote" may hold several: its items are looked at before it is taken for one talk.
    for (int index : talkHeads) {
      if (!mayHoldItems(index)) {
        occupy(index);
      }
    }
    List<Finding> items =
        new ItemTalks(file.text(), lines, occupied, headsAbove(), underEdition).find();
    for (int index : List.copyOf(talkHeads)) {
      if (mayHoldItems(index) && holdsAny(readings.get(index).head(), items)) {
        talkHeads.remove(index);
      }
    }
    for (Finding item : items) {
      occupied[item.line()] = true;
    }
    findings.addAll(items);
    findings.addAll(new TableTalks(file.text(), lines, occupied).find());
    for (int index : talkHeads) {
      findings.add(file.finding(readings.get(index), what(readings.get(index).head())));
      occupy(index);
    }
    List<Finding> before = toldBefore(findings);
    occupyOtherHeads();
    for (Head head : heads) {
      if (head.role() == Role.NOTHING && Vocabulary.LIST.has(head.text())) {
        occupy(head);
      }
    }
    findings.addAll(
        new ProseTalks(file.text(), lines, occupied, file.edition().edition().year(), told).find());
    findings.addAll(before);
    return inOrder(findings);
  }

  /// Talks that the introduction tells with title and speaker, and no heading tells again.
  private List<Finding> toldBefore(List<Finding> findings) {
    if (talkHeads.size() <= MOST_TALK_HEADS_BESIDE_PROSE) {
      return List.of();
    }
    Set<String> known = new HashSet<>();
    for (Finding finding : findings) {
      if (finding.telling().title().isPresent()) {
        known.add(Words.fold(finding.telling().title().get()));
      }
      known.addAll(finding.telling().speakers());
    }
    List<Line> introduction = lines.subList(0, heads.get(Collections.min(talkHeads)).line());
    List<Finding> before = new ArrayList<>();
    for (Finding finding :
        new ProseTalks(file.text(), introduction, occupied, file.edition().edition().year(), told)
            .find()) {
      TitleLine telling = finding.telling();
      if (telling.title().isPresent()
          && !telling.speakers().isEmpty()
          && !known.contains(Words.fold(telling.title().get()))
          && Collections.disjoint(telling.speakers(), known)) {
        before.add(finding);
      }
    }
    return before;
  }

  private boolean mayHoldItems(int index) {
    HeadReading reading = readings.get(index);
    return reading.head().role() == Role.KIND && reading.telling().speakers().isEmpty();
  }

  private static boolean holdsAny(Head head, List<Finding> findings) {
    for (Finding finding : findings) {
      if (finding.line() > head.line() && finding.line() < head.end()) {
        return true;
      }
    }
    return false;
  }

  private void occupyContainersOf(List<Finding> marked) {
    for (Head head : heads) {
      if (Vocabulary.LIGHTNING.has(head.text()) && holdsAny(head, marked)) {
        occupy(head);
      }
    }
  }

  /// In a file that tells its talks under headings, prose is looked at only where a heading says
  /// that it holds talks.
  private void occupyOtherHeads() {
    if (talkHeads.size() <= MOST_TALK_HEADS_BESIDE_PROSE) {
      return;
    }
    Head[] above = headsAbove();
    for (int i = 0; i < occupied.length; i++) {
      occupied[i] |= above[i] == null || above[i].role() != Role.CONTAINER;
    }
  }

  private static String what(Head head) {
    if (head.isReal()) {
      return "a heading";
    }
    return switch (head.level()) {
      case Head.BARE -> "a line by itself";
      case Head.LINKED -> "a line that is a link";
      default -> "a line in bold";
    };
  }

  private static List<Finding> inOrder(List<Finding> findings) {
    findings.sort(Finding.BY_START);
    List<Finding> distinct = new ArrayList<>();
    for (Finding finding : findings) {
      if (distinct.isEmpty() || distinct.getLast().start() < finding.start()) {
        distinct.add(finding);
      }
    }
    return distinct;
  }

  private void occupy(int index) {
    occupy(readings.get(index).head());
  }

  private void occupy(Head head) {
    for (int i = head.line(); i < head.end(); i++) {
      occupied[i] = true;
    }
  }

  /// A day below "Talks I liked" holds talks too.
  private Head asContainer(Head head) {
    if (head.role() != Role.DAY) {
      return head;
    }
    for (Head upper : heads) {
      if (upper.role() == Role.CONTAINER
          && upper.line() < head.line()
          && head.line() < upper.end()) {
        return new Head(head.line(), head.level(), head.end(), head.text(), Role.CONTAINER);
      }
    }
    return head;
  }

  /// The name of a file such as "lightning-talks.md" stands above all lists in it.
  private Head ofFile() {
    boolean several = file.name().feature().equals(Optional.of(Feature.FILE_OF_TALKS));
    boolean lightning = file.name().kind().equals(Optional.of(TalkKind.LIGHTNING));
    return several && talkHeads.isEmpty()
        ? new Head(0, 0, lines.size(), lightning ? "Lightning talks" : "Talks", Role.CONTAINER)
        : null;
  }

  private Head[] headsAbove() {
    Head[] above = new Head[lines.size()];
    int next = 0;
    Head current = ofFile();
    for (int i = 0; i < above.length; i++) {
      while (next < heads.size() && heads.get(next).line() <= i) {
        current = asContainer(heads.get(next));
        next++;
      }
      above[i] = current;
    }
    return above;
  }
}
