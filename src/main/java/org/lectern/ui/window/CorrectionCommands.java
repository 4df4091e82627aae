package org.lectern.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lectern.intake.Correcting.Place;
import org.lectern.messages.Messages;
import org.lectern.ui.Correctable;
import org.lectern.ui.Corrections;
import org.lectern.ui.Notice;
import org.lectern.ui.Opening;
import org.lectern.ui.Reading;
import org.lectern.ui.Target;
import org.lectern.ui.Workspace;
import org.lectern.ui.corrections.CorrectionsModel;
import org.lectern.ui.reader.area.ReadingArea;

/// The commands that correct the outline: of the line at the caret while the text has the keyboard,
/// else of the talk that is read.
final class CorrectionCommands {

  private static final Messages WORDS = Messages.of(CorrectionCommands.class);

  /// The group of these commands in the menu.
  static final String GROUP = "correct";

  private final Workspace workspace;
  private final Opening opening;
  private final Corrections corrections;
  private final ReadingArea area;

  CorrectionCommands(
      Workspace workspace, Opening opening, Corrections corrections, ReadingArea area) {
    this.workspace = workspace;
    this.opening = opening;
    this.corrections = corrections;
    this.area = area;
  }

  List<Command> all(CorrectionsModel model) {
    return List.of(
        command("command.make-this-a-talk", "Shortcut+Shift+T", this::makeTalk),
        command("command.split-the-talk-here", "Shortcut+Shift+S", this::split),
        command("command.this-is-no-talk", "Shortcut+Shift+N", this::noTalk),
        command("command.merge-with-the-talk-above", "Shortcut+Shift+M", this::mergeUp),
        command("command.edit-talk-or-report", "Shortcut+E", this::edit),
        command("command.do-the-same-in-the-whole-file", "Shortcut+Shift+E", model::repeat)
            .when(model.canRepeatProperty()),
        command("command.reset-corrections-of-this-report", "", this::reset));
  }

  private static Command command(String word, String key, Runnable action) {
    return Command.of(GROUP, word, key, action);
  }

  private void makeTalk() {
    offer(Correctable::findMakeTalk, corrections::makeTalk);
  }

  private void split() {
    offer(Correctable::findSplit, corrections::split);
  }

  private void noTalk() {
    offer(Correctable::findTalk, corrections::noTalk);
  }

  private void mergeUp() {
    offer(Correctable::findMergeUp, corrections::mergeUp);
  }

  private void edit() {
    opening
        .reading()
        .ifPresent(reading ->
            here(reading)
                .findTalk()
                .map(offset -> place(reading, offset))
                .ifPresentOrElse(
                    corrections::edit, () -> corrections.editReport(reading.report())));
  }

  private void reset() {
    opening.reading().ifPresent(reading -> corrections.reset(reading.report()));
  }

  private void offer(
      Function<Correctable, Optional<Integer>> wanted, Consumer<? super Place> action) {
    opening
        .reading()
        .flatMap(reading -> wanted.apply(here(reading)).map(offset -> place(reading, offset)))
        .ifPresentOrElse(action, () -> workspace.say(Notice.of(WORDS.get("nothing-to-correct"))));
  }

  private static Place place(Reading reading, int offset) {
    return new Place(reading.report(), reading.version(), offset);
  }

  private Correctable here(Reading reading) {
    Optional<Integer> talk =
        workspace
            .navigation()
            .target()
            .filter(Target.OfReport.class::isInstance)
            .flatMap(target -> workspace.contents().findTalk((Target.OfReport) target))
            .map(found -> found.passage().start());
    int offset = talk.filter(start -> !area.hasKeyboard()).orElseGet(area::caretOffset);
    return new Correctable(reading.kept().talks(), reading.document().plainText(), offset);
  }
}
