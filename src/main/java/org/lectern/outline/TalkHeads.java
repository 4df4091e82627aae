package org.lectern.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The headings of a file, read, and which of them are talks.
///
/// @param readings of the headings, in the order of the text
/// @param talks indexes of those that are talks
/// @param told the sentences that were read to know that
record TalkHeads(List<HeadReading> readings, Set<Integer> talks, ToldSentences told) {

  /// The title of a file stands within so many lines.
  private static final int TOP = 6;

  TalkHeads {
    readings = List.copyOf(readings);
    talks = Set.copyOf(talks);
  }

  /// Real headings and lines in bold first; only where these are no talks, bare lines too.
  static TalkHeads of(FileFacts file) {
    List<Head> all = withoutFileName(file);
    List<Head> written = new ArrayList<>();
    boolean anyReal = false;
    for (Head head : all) {
      if (head.level() != Head.BARE
          || head.role() == Role.CONTAINER && Vocabulary.LIGHTNING.has(head.text())) {
        written.add(head);
        anyReal |= head.isReal();
      }
    }
    ToldSentences told = new ToldSentences();
    TalkHeads ofWritten = read(file.withHeads(written), told);
    if (!ofWritten.talks.isEmpty()
        || written.size() == all.size()
        || ofWritten.hasStrongHeading()) {
      return ofWritten;
    }
    TalkHeads ofAll = read(file.withHeads(all), told);
    return ofAll.talks.isEmpty() && anyReal ? ofWritten : ofAll;
  }

  private boolean hasStrongHeading() {
    for (HeadReading reading : readings) {
      if (reading.isStrong() && reading.head().isReal() && reading.evidence().namesSpeaker()) {
        return true;
      }
    }
    return false;
  }

  /// A first heading that repeats the file's name is no title where another heading follows soon.
  private static List<Head> withoutFileName(FileFacts file) {
    List<Head> all = file.heads();
    boolean repeated =
        all.size() > 1
            && all.get(0).role() == Role.OPEN
            && file.name().isRepeatedBy(all.get(0).text())
            && all.get(1).isReal()
            && all.get(1).line() <= TOP;
    return repeated ? all.subList(1, all.size()) : all;
  }

  private static TalkHeads read(FileFacts file, ToldSentences told) {
    List<HeadReading> readings =
        new HeadReader(file.text(), file.lines(), file.heads(), told).read();
    file.name().tell(readings);
    TalkHeads unread = new TalkHeads(readings, Set.of(), told);
    Set<Integer> talks =
        new HeadingTalks(
                readings,
                new Sections(file.lines(), file.heads()).underDay(),
                unread.beginsWithEdition(),
                topics(file, readings, told))
            .find();
    // "PyGala 2014 – Talk Summaries" at the top names the edition, whatever its shape.
    if (talks.size() > 1 && talks.contains(0) && namesEdition(readings.getFirst())) {
      talks.remove(0);
    }
    return new TalkHeads(readings, talks, told);
  }

  /// The whole prose is read for them only where a heading may deceive: somebody speaks below it.
  private static Set<Integer> topics(
      FileFacts file, List<HeadReading> readings, ToldSentences told) {
    boolean deceiving = false;
    for (HeadReading reading : readings) {
      deceiving |= reading.evidence().has(Feature.SPEAKER_TELLS);
    }
    if (!deceiving) {
      return Set.of();
    }
    return new Topics(
            readings,
            new ProseTalks(
                    file.text(),
                    file.lines(),
                    new boolean[file.lines().size()],
                    file.edition().edition().year(),
                    told)
                .find())
        .levels();
  }

  /// Whether a heading names a conference and no talk of it.
  static boolean namesEdition(HeadReading reading) {
    EditionTitle title = EditionTitle.ofTitle(reading.head().text());
    boolean series = !Series.in(reading.head().text()).isEmpty();
    return !reading.hasSpeakerInLine()
        && (series && Words.count(reading.head().text()) <= 8 || title.marked());
  }

  /// Whether the file begins with the name of a conference and not of a talk.
  boolean beginsWithEdition() {
    Optional<HeadReading> top = atTop();
    return top.isPresent() && top.get() == readings.getFirst() && namesEdition(top.get());
  }

  /// The first heading, where it stands at the top of the file.
  Optional<HeadReading> atTop() {
    for (HeadReading reading : readings) {
      if (reading.head().line() <= TOP) {
        return Optional.of(reading);
      }
    }
    return Optional.empty();
  }

  List<Head> heads() {
    List<Head> heads = new ArrayList<>();
    for (HeadReading reading : readings) {
      heads.add(reading.head());
    }
    return heads;
  }

  /// The same with fewer of them talks.
  TalkHeads withTalks(Set<Integer> fewer) {
    return new TalkHeads(readings, fewer, told);
  }

  /// The lines that head no section: talks, and speakers of talks.
  Set<Integer> linesOfTalks() {
    Set<Integer> taken = HeadReading.consumedLines(readings);
    for (int index : talks) {
      taken.add(readings.get(index).head().line());
    }
    return taken;
  }

  /// The line of the title of the whole report, or -1 where the first heading is something else.
  int titleLine() {
    if (readings.isEmpty() || talks.contains(0)) {
      return -1;
    }
    Head first = readings.getFirst().head();
    boolean lone = first.role() != Role.CONTAINER && first.role() != Role.DAY;
    for (HeadReading other : readings.subList(1, readings.size())) {
      lone &= other.head().level() != first.level();
    }
    return lone && first.line() <= TOP
            || namesEdition(readings.getFirst()) && first.role() != Role.DAY
        ? first.line()
        : -1;
  }
}
