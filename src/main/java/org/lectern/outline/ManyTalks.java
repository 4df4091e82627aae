package org.lectern.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

  private ManyTalks(FileFacts file, TalkHeads heads) {
    this.file = file;
    this.lines = file.lines();
    this.readings = heads.readings();
    this.heads = heads.heads();
    this.talkHeads = new HashSet<>(heads.talks());
    this.occupied = new boolean[lines.size()];
    this.underEdition = heads.beginsWithEdition();
  }

  static Found in(FileFacts file, TalkHeads heads) {
    ManyTalks reading = new ManyTalks(file, heads);
    List<Finding> findings = reading.find();
    return new Found(findings, heads.withTalks(reading.talkHeads));
  }

  private List<Finding> find() {
    List<Finding> findings = new ArrayList<>(MarkedTalks.of(file.document(), lines, heads));
    occupyContainersOf(findings);
    // A bare "Keynote" may hold several: its items are looked at before it is taken for one talk.
    talkHeads.stream().filter(index -> !mayHoldItems(index)).forEach(this::occupy);
    List<Finding> items =
        new ItemTalks(file.text(), lines, occupied, headsAbove(), underEdition).find();
    talkHeads.removeIf(index -> mayHoldItems(index) && holdsAny(readings.get(index).head(), items));
    items.forEach(item -> occupied[item.line()] = true);
    findings.addAll(items);
    for (int index : talkHeads) {
      findings.add(file.finding(readings.get(index), what(readings.get(index).head())));
      occupy(index);
    }
    occupyOtherHeads();
    heads.stream()
        .filter(head -> head.role() == Role.NOTHING && Vocabulary.LIST.has(head.text()))
        .forEach(this::occupy);
    findings.addAll(
        new ProseTalks(file.text(), lines, occupied, file.edition().edition().year()).find());
    return inOrder(findings);
  }

  private boolean mayHoldItems(int index) {
    HeadReading reading = readings.get(index);
    return reading.head().role() == Role.KIND && reading.telling().speakers().isEmpty();
  }

  private static boolean holdsAny(Head head, List<Finding> findings) {
    return findings.stream()
        .anyMatch(finding -> finding.line() > head.line() && finding.line() < head.end());
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
    findings.sort(Comparator.comparingInt(Finding::start));
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

  private Head[] headsAbove() {
    Head[] above = new Head[lines.size()];
    int next = 0;
    Head current = null;
    for (int i = 0; i < above.length; i++) {
      while (next < heads.size() && heads.get(next).line() <= i) {
        current = heads.get(next);
        next++;
      }
      above[i] = current;
    }
    return above;
  }
}
