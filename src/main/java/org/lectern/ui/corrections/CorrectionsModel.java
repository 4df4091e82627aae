package org.lectern.ui.corrections;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.lectern.intake.Correcting;
import org.lectern.intake.Correcting.Place;
import org.lectern.intake.Correcting.Plan;
import org.lectern.library.Change;
import org.lectern.library.Library;
import org.lectern.library.Names;
import org.lectern.library.ReportEntry;
import org.lectern.messages.Messages;
import org.lectern.model.Edition;
import org.lectern.model.Fix;
import org.lectern.model.Talk;
import org.lectern.ui.Notice;
import org.lectern.ui.Workspace;

/// Carries out corrections, says so, and offers to do the same in the whole file.
public final class CorrectionsModel {

  private static final Messages WORDS = Messages.of(CorrectionsModel.class);

  private final Workspace workspace;
  private final ReadOnlyBooleanWrapper canRepeat = new ReadOnlyBooleanWrapper();
  private Optional<Repeat> repeat = Optional.empty();

  /// The last correction, as it can be done in the whole file.
  ///
  /// @param name of the step that undo would take back
  private record Repeat(String name, long report, Plan plan) {}

  public CorrectionsModel(Workspace workspace) {
    this.workspace = workspace;
    workspace.undoNameProperty().addListener((property, old, now) -> forgetOther(now));
  }

  /// Whether the last thing that was done is a correction that can be repeated in the whole file.
  public ReadOnlyBooleanProperty canRepeatProperty() {
    return canRepeat.getReadOnlyProperty();
  }

  /// @param describe asks what the talk is called, where its line does not say it
  void makeTalk(Place place, Consumer<Place> describe) {
    begin(WORDS.get("undo.make-talk"), place, describe);
  }

  /// @param describe asks what the second talk is called, where its line does not say it
  void split(Place place, Consumer<Place> describe) {
    begin(WORDS.get("undo.split"), place, describe);
  }

  private void begin(String name, Place place, Consumer<Place> describe) {
    workspace.<Plan>changeBy(
        name,
        library -> new Correcting(library).plan(place, List.of(new Fix.MakeTalk())),
        Plan::change,
        plan -> {
          Optional<String> title = findTalk(place).flatMap(Talk::title);
          if (plan.isPresent() && title.isEmpty()) {
            workspace.say(
                Notice.undoable(WORDS.get("done.begins"))
                    .with(new Notice.Offer(WORDS.get("describe"), () -> describe.accept(place))));
          } else {
            tell(name, place.report(), plan, WORDS.get("done.make-talk", title.orElse("")));
          }
        });
  }

  void noTalk(Place place) {
    correct(WORDS.get("undo.no-talk"), place, "done.no-talk", new Fix.NoTalk());
  }

  void mergeUp(Place place) {
    correct(WORDS.get("undo.merge"), place, "done.merge", new Fix.MergeUp());
  }

  private void correct(String name, Place place, String sentence, Fix fix) {
    String before = nameOf(place);
    workspace.<Plan>changeBy(
        name,
        library -> new Correcting(library).plan(place, List.of(fix)),
        Plan::change,
        plan -> tell(name, place.report(), plan, WORDS.get(sentence, before)));
  }

  /// Changes what is known of a talk, and where its report stands.
  ///
  /// @param edition the one that the report is to have; where it is another one than it has, this
  ///   is a part of the same step
  void edit(Place place, List<Fix> fixes, Edition edition) {
    Optional<Change> move = findMove(place.report(), edition);
    if (fixes.isEmpty()) {
      move.ifPresent(change ->
          workspace.changeAndSay(
              WORDS.get("undo.edit-report"), change, WORDS.get("done.edit-report")));
      return;
    }
    String name = WORDS.get("undo.edit-talk");
    workspace.<Plan>changeBy(
        name,
        library -> new Correcting(library).plan(place, fixes),
        plan -> new Change.All(withMove(plan.change(), move)),
        plan -> tell(name, place.report(), plan, WORDS.get("done.edit-talk", nameOf(place))));
  }

  private Optional<Change> findMove(long report, Edition edition) {
    return workspace
        .contents()
        .findReport(report)
        .map(entry -> entry.report().shelf())
        .filter(shelf -> !shelf.edition().equals(edition))
        .map(shelf -> new Change.Reshelve(Map.of(report, shelf.movedTo(edition))));
  }

  private static List<Change> withMove(Change correction, Optional<Change> move) {
    List<Change> changes = new ArrayList<>(List.of(correction));
    move.ifPresent(changes::add);
    return changes;
  }

  private void tell(String name, long report, Optional<Plan> plan, String sentence) {
    if (plan.isEmpty()) {
      workspace.say(Notice.of(WORDS.get("nothing")));
      return;
    }
    boolean others = !plan.get().inWholeFile().isEmpty();
    repeat = others ? plan.map(done -> new Repeat(name, report, done)) : Optional.empty();
    canRepeat.set(others);
    Notice notice = Notice.undoable(sentence);
    workspace.say(others ? notice.with(offer(plan.get().others())) : notice);
  }

  private Notice.Offer offer(int others) {
    return new Notice.Offer(WORDS.get("repeat.offer", others), this::repeat);
  }

  /// Does in the whole file what was done last.
  public void repeat() {
    repeat.ifPresent(last ->
        change(
            WORDS.get("undo.repeat"),
            library -> new Correcting(library).repeat(last.report(), last.plan().inWholeFile()),
            WORDS.get("done.repeat", last.plan().others())));
  }

  /// Takes all corrections of a report back, those of conference and year included.
  void reset(long report) {
    change(
        WORDS.get("undo.reset"),
        library -> new Correcting(library).reset(report),
        WORDS.get("done.reset"));
  }

  private void change(String name, Function<Library, Optional<Change>> plan, String sentence) {
    workspace.changeBy(
        name,
        plan,
        Function.identity(),
        done ->
            workspace.say(
                done.isPresent() ? Notice.undoable(sentence) : Notice.of(WORDS.get("nothing"))));
  }

  private void forgetOther(Optional<String> undoable) {
    repeat = repeat.filter(last -> undoable.equals(Optional.of(last.name())));
    canRepeat.set(repeat.isPresent());
  }

  /// What the library knows of a report.
  Optional<ReportEntry> findReport(long report) {
    return workspace.contents().findReport(report);
  }

  private String nameOf(Place place) {
    return findTalk(place).map(Names::of).orElse(WORDS.get("nameless"));
  }

  /// The talk that begins at a place.
  Optional<Talk> findTalk(Place place) {
    return findReport(place.report()).stream()
        .flatMap(entry -> entry.talks().stream())
        .filter(talk -> talk.passage().start() == place.offset())
        .findFirst();
  }

  /// The sections of a report, for the choice when a talk is edited.
  List<String> sectionsOf(long report) {
    return findReport(report).stream()
        .flatMap(entry -> entry.talks().stream())
        .flatMap(talk -> talk.section().stream())
        .distinct()
        .toList();
  }

  /// Every series, for the choice when a report is edited.
  List<String> seriesNames() {
    return workspace.contents().reports().stream()
        .flatMap(entry -> entry.report().shelf().edition().series().stream())
        .distinct()
        .sorted(String.CASE_INSENSITIVE_ORDER)
        .toList();
  }
}
