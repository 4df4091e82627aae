package org.lectern.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lectern.anchor.Selectors;
import org.lectern.library.Anchor;
import org.lectern.library.Change;
import org.lectern.library.Ids;
import org.lectern.library.KeptReport;
import org.lectern.library.Library;
import org.lectern.library.ReadMark;
import org.lectern.library.ReadTalks;
import org.lectern.library.ReportEntry;
import org.lectern.messages.Messages;
import org.lectern.model.Talk;

/// Says which talks were read: by themselves, when their last lines were seen, and by hand.
public final class ReadMarks {

  private static final Messages WORDS = Messages.of(ReadMarks.class);

  /// One talk of a report, or, without an index, the whole of a report that has none.
  public record Bearer(long report, Optional<Integer> talk) {}

  private final Workspace workspace;

  public ReadMarks(Workspace workspace) {
    this.workspace = workspace;
  }

  /// All that can be read of a report.
  public static List<Bearer> of(ReportEntry entry) {
    long report = entry.report().id();
    return entry.talks().isEmpty()
        ? List.of(new Bearer(report, Optional.empty()))
        : IntStream.range(0, entry.talks().size())
            .mapToObj(talk -> new Bearer(report, Optional.of(talk)))
            .toList();
  }

  public boolean isRead(Bearer bearer) {
    return workspace.contents().readOf(bearer.report()).holds(bearer.talk());
  }

  /// A talk of the open report was read to its end. No part of undo: nobody did it by hand.
  public void finished(Reading reading, Optional<Integer> talk) {
    if (!isRead(new Bearer(reading.report(), talk))) {
      workspace.changePastHistory(
          library -> Optional.of(new Change.PutReadMark(mark(reading, talk))));
    }
  }

  /// A person says that these were read, or that they were not.
  public void set(Collection<Bearer> bearers, boolean read) {
    List<Bearer> others = bearers.stream().filter(bearer -> isRead(bearer) != read).toList();
    String name = WORDS.get(read ? "undo.read" : "undo.unread");
    workspace.changeBy(
        name,
        library -> plan(library, others, read),
        Change.All::new,
        done -> done.ifPresent(changes -> workspace.say(Notice.undoable(told(others, read)))));
  }

  private static String told(List<Bearer> bearers, boolean read) {
    boolean talks = bearers.stream().allMatch(bearer -> bearer.talk().isPresent());
    String key =
        talks ? (read ? "read.talks" : "unread.talks") : read ? "read.texts" : "unread.texts";
    return WORDS.get(key, bearers.size());
  }

  /// Empty where there is nothing to be changed.
  private static Optional<List<Change>> plan(Library library, List<Bearer> bearers, boolean read) {
    List<Change> changes = new ArrayList<>();
    bearers.stream()
        .map(Bearer::report)
        .distinct()
        .flatMap(report -> library.findReport(report).stream())
        .forEach(kept -> {
          List<Bearer> own =
              bearers.stream().filter(it -> it.report() == kept.report().id()).toList();
          changes.addAll(read ? marked(kept, own) : unmarked(kept, own));
        });
    return Optional.of(List.copyOf(changes)).filter(list -> !list.isEmpty());
  }

  private static List<Change> marked(KeptReport kept, List<Bearer> bearers) {
    Reading reading = Reading.of(kept);
    return bearers.stream()
        .filter(bearer -> bearer.talk().map(talk -> talk < kept.talks().size()).orElse(true))
        .<Change>map(bearer -> new Change.PutReadMark(mark(reading, bearer.talk())))
        .toList();
  }

  private static List<Change> unmarked(KeptReport kept, List<Bearer> bearers) {
    ReportEntry entry = new ReportEntry(kept.report(), kept.talks());
    return bearers.stream()
        .flatMap(bearer -> marksOn(bearer, kept, entry))
        .<Change>map(mark -> new Change.DropReadMark(mark.id()))
        .toList();
  }

  private static Stream<ReadMark> marksOn(Bearer bearer, KeptReport kept, ReportEntry entry) {
    return kept.annotations().readMarks().stream()
        .filter(mark -> ReadTalks.of(entry, List.of(mark)).talks().equals(talksOf(bearer)))
        .filter(mark -> mark.talk().isPresent() == bearer.talk().isPresent());
  }

  private static Set<Integer> talksOf(Bearer bearer) {
    return bearer.talk().map(Set::of).orElse(Set.of());
  }

  private static ReadMark mark(Reading reading, Optional<Integer> talk) {
    Optional<Talk> told = talk.map(reading.kept().talks()::get);
    return new ReadMark(
        Ids.next(),
        reading.report(),
        told.map(found ->
            new Anchor(
                Selectors.describe(reading.document(), reading.version(), reading.leadOf(found)),
                true)));
  }
}
