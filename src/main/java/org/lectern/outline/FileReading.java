package org.lectern.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.model.Document;
import org.lectern.model.Talk;

/// Decides what a file is — one talk, many, or none — and reads it so.
final class FileReading {

  /// In a file of one talk the title stands within so many lines.
  private static final int TOP = 6;

  /// A note of one talk without a speaker has at least so many characters.
  private static final int SHORTEST_NOTE = 80;

  private static final int MOST_TALK_HEADS_BESIDE_PROSE = 2;

  private final Document document;
  private final String text;
  private final List<Line> lines;
  private final List<Head> all;
  private final EditionFinder.Found edition;
  private final FileName name;
  private final Fields fields;

  private List<Head> heads;
  private List<HeadReading> readings;
  private Set<Integer> talkHeads;

  FileReading(
      Document document,
      List<Line> lines,
      List<Head> heads,
      EditionFinder.Found edition,
      FileName name) {
    this.document = document;
    this.text = document.plainText();
    this.lines = lines;
    this.all = heads;
    this.edition = edition;
    this.name = name;
    this.fields = Fields.of(document.frontMatter(), lines);
    readHeadings();
  }

  List<Talk> talks() {
    if (talkHeads.size() < 2 || !fields.speakers().isEmpty()) {
      Optional<Finding> one = oneTalk();
      if (one.isPresent()) {
        return new Passages(text, lines, List.of())
            .of(List.of(one.get()), List.of(Optional.empty()));
      }
    }
    List<Finding> findings = many();
    if (findings.isEmpty() || findings.size() == 1 && talkHeads.isEmpty() && isNoteOfOneTalk()) {
      return loneTalk()
          .map(finding ->
              new Passages(text, lines, List.of())
                  .of(List.of(finding), List.of(Optional.<String>empty())))
          .orElse(List.of());
    }
    Set<Integer> noSections = new HashSet<>();
    talkHeads.forEach(index -> noSections.add(readings.get(index).head().line()));
    readings.forEach(reading -> reading.consumedLine().ifPresent(noSections::add));
    List<Optional<String>> sections =
        new Sections(lines, heads).of(findings, noSections, titleLine());
    return new Passages(text, lines, heads).of(findings, sections);
  }

  /// Real headings and lines in bold first; only where these are no talks, bare lines too.
  private void readHeadings() {
    List<Head> written =
        all.stream()
            .filter(head ->
                head.level() != Head.BARE
                    || head.role() == Role.CONTAINER && Vocabulary.LIGHTNING.has(head.text()))
            .toList();
    read(written);
    boolean strong =
        readings.stream()
            .anyMatch(reading ->
                reading.isStrong() && reading.head().isReal() && reading.evidence().namesSpeaker());
    if (talkHeads.isEmpty() && !strong && written.size() < all.size()) {
      read(all);
      if (talkHeads.isEmpty() && written.stream().anyMatch(Head::isReal)) {
        read(written);
      }
    }
  }

  private void read(List<Head> chosen) {
    heads = chosen;
    readings = new HeadReader(text, lines, chosen).read();
    name.tell(readings);
    talkHeads =
        new HeadingTalks(
                readings, new Sections(lines, chosen).underDay(), beginsWithEdition(), topics())
            .find();
    titleIsNoTalk();
  }

  /// The whole prose is read for them only where a heading may deceive: somebody speaks below it.
  private Set<Integer> topics() {
    if (readings.stream().noneMatch(reading -> reading.evidence().has(Feature.SPEAKER_TELLS))) {
      return Set.of();
    }
    return new Topics(
            readings,
            new ProseTalks(text, lines, new boolean[lines.size()], edition.edition().year()).find())
        .levels();
  }

  /// "PyGala 2014 – Talk Summaries" at the top names the edition, whatever its shape.
  private void titleIsNoTalk() {
    if (talkHeads.size() > 1 && talkHeads.contains(0) && namesEdition(readings.getFirst())) {
      talkHeads.remove(0);
    }
  }

  private boolean beginsWithEdition() {
    return !readings.isEmpty()
        && readings.getFirst().head().line() <= TOP
        && namesEdition(readings.getFirst());
  }

  private boolean namesEdition(HeadReading reading) {
    EditionTitle title = EditionTitle.ofTitle(reading.head().text());
    boolean series = !Series.in(reading.head().text()).isEmpty();
    return !reading.hasSpeakerInLine()
        && (series && Words.count(reading.head().text()) <= 8 || title.marked());
  }

  /// A file that is one talk by its fields, or because its title names a speaker and nothing else
  /// does.
  private Optional<Finding> oneTalk() {
    Optional<HeadReading> first =
        readings.stream().filter(reading -> reading.head().line() <= TOP).findFirst();
    long named =
        readings.stream()
            .filter(reading -> reading.hasSpeakerInLine() && reading.isStrong())
            .count();
    if (fields.ofTalk() && named < 2) {
      return Optional.of(
          whole(
              fields.telling(),
              new Evidence().add(Feature.NAMED_IN_FIELDS).add(Feature.TITLE_OF_FILE)));
    }
    if (first.isEmpty()
        || namesEdition(first.get())
        || first.get().head().role() == Role.DAY
        || first.get().head().role() == Role.CONTAINER) {
      return Optional.empty();
    }
    if (talkHeads.size() > 1 || first.get().telling().title().isEmpty()) {
      return Optional.empty();
    }
    HeadReading reading = first.get();
    boolean named1 =
        reading.evidence().namesSpeaker() && !reading.evidence().has(Feature.SPEAKER_TELLS)
            || reading.telling().has(Feature.TALK_NUMBER);
    boolean only = talkHeads.isEmpty() || talkHeads.equals(Set.of(readings.indexOf(reading)));
    boolean itemsBelow = reading.head().role() == Role.KIND;
    if (reading.isStrong() && named1 && only && !itemsBelow) {
      reading.evidence().add(Feature.TITLE_OF_FILE);
      return Optional.of(finding(reading, "the title of the file"));
    }
    return Optional.empty();
  }

  private List<Finding> many() {
    boolean[] occupied = new boolean[lines.size()];
    List<Finding> findings = new ArrayList<>(MarkedTalks.of(document, lines, heads));
    occupyContainersOf(findings, occupied);
    // A bare "Keynote" may hold several: its items are looked at before it is taken for one talk.
    talkHeads.stream()
        .filter(index -> !mayHoldItems(index))
        .forEach(index -> occupy(occupied, index));
    List<Finding> items = new ItemTalks(text, lines, occupied, headsAbove()).find();
    talkHeads.removeIf(index -> mayHoldItems(index) && holdsAny(readings.get(index).head(), items));
    items.forEach(item -> occupied[item.line()] = true);
    findings.addAll(items);
    for (int index : talkHeads) {
      findings.add(finding(readings.get(index), what(readings.get(index).head())));
      occupy(occupied, index);
    }
    occupyOtherHeads(occupied);
    heads.stream()
        .filter(head -> head.role() == Role.NOTHING && Vocabulary.LIST.has(head.text()))
        .forEach(head -> occupy(occupied, head));
    findings.addAll(new ProseTalks(text, lines, occupied, edition.edition().year()).find());
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

  private void occupyContainersOf(List<Finding> marked, boolean[] occupied) {
    for (Head head : heads) {
      if (Vocabulary.LIGHTNING.has(head.text()) && holdsAny(head, marked)) {
        occupy(occupied, head);
      }
    }
  }

  /// In a file that tells its talks under headings, prose is looked at only where a heading says
  /// that it holds talks.
  private void occupyOtherHeads(boolean[] occupied) {
    if (talkHeads.size() <= MOST_TALK_HEADS_BESIDE_PROSE) {
      return;
    }
    Head[] above = headsAbove();
    for (int i = 0; i < occupied.length; i++) {
      occupied[i] |= above[i] == null || above[i].role() != Role.CONTAINER;
    }
  }

  private static String what(Head head) {
    return head.isReal()
        ? "a heading"
        : head.level() < Head.BARE ? "a line in bold" : "a line by itself";
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

  private void occupy(boolean[] occupied, int index) {
    occupy(occupied, readings.get(index).head());
  }

  private static void occupy(boolean[] occupied, Head head) {
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

  private Finding finding(HeadReading reading, String what) {
    int line = reading.head().line();
    return new Finding(
        line,
        lines.get(line).span().start(),
        reading.head().level(),
        reading.telling().orOfKind(name.kind()),
        reading.evidence(),
        what);
  }

  private Finding whole(TitleLine telling, Evidence evidence) {
    int line = 0;
    while (line + 1 < lines.size() && lines.get(line).text().isBlank()) {
      line++;
    }
    int start = lines.isEmpty() ? 0 : lines.get(line).span().start();
    return new Finding(line, start, 0, telling, evidence, "the file");
  }

  /// A bare line further down is the first remark and no title.
  private boolean isFirstLine(HeadReading reading) {
    return lines.subList(0, reading.head().line()).stream().allMatch(line -> line.text().isBlank());
  }

  /// A file of a known conference that names no speaker and holds no talks: it is one talk itself.
  private Optional<Finding> loneTalk() {
    if (!isNoteOfOneTalk()) {
      return Optional.empty();
    }
    Evidence evidence = new Evidence().add(Feature.CONFERENCE_KNOWN).add(Feature.TITLE_OF_FILE);
    Optional<HeadReading> title =
        readings.stream()
            .filter(reading -> reading.head().line() <= TOP)
            .findFirst()
            .filter(reading -> reading.head().level() < Head.BARE || isFirstLine(reading))
            .filter(reading ->
                reading.head().role() == Role.OPEN || reading.head().role() == Role.KIND);
    if (title.isPresent() && !namesEdition(title.get())) {
      return Optional.of(
          new Finding(
              title.get().head().line(),
              lines.get(title.get().head().line()).span().start(),
              0,
              title.get().telling(),
              evidence,
              "the title of the file"));
    }
    return Optional.of(
        whole(
            new TitleLine(fields.title(), fields.speakers(), Optional.empty(), List.of(), Set.of()),
            evidence));
  }

  private boolean isNoteOfOneTalk() {
    boolean titled =
        readings.isEmpty()
            || !namesEdition(readings.getFirst())
                && readings.getFirst().head().role() != Role.DAY
                && readings.getFirst().head().role() != Role.CONTAINER
                && readings.getFirst().head().role() != Role.NOTHING;
    boolean report =
        fields.title().map(EditionTitle::ofTitle).map(EditionTitle::marked).orElse(false);
    return edition.fromPath()
        && titled
        && !report
        && text.length() >= SHORTEST_NOTE
        && !Lists.areLinks(lines)
        && !Lists.areSayings(lines);
  }

  private int titleLine() {
    if (readings.isEmpty() || talkHeads.contains(0)) {
      return -1;
    }
    Head first = readings.getFirst().head();
    boolean lone =
        first.role() != Role.CONTAINER
            && first.role() != Role.DAY
            && heads.stream().filter(head -> head.level() == first.level()).count() == 1;
    return lone && first.line() <= TOP
            || namesEdition(readings.getFirst()) && first.role() != Role.DAY
        ? first.line()
        : -1;
  }
}
