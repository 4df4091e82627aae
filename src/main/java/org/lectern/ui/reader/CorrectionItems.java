package org.lectern.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import org.lectern.intake.Correcting.Place;
import org.lectern.library.Names;
import org.lectern.messages.Messages;
import org.lectern.model.Talk;
import org.lectern.ui.Correctable;
import org.lectern.ui.Corrections;

/// The part of the text's menu that corrects what was found, at the place where one points.
final class CorrectionItems {

  private static final Messages WORDS = Messages.of(CorrectionItems.class);

  /// How many characters of a talk's name the menu shows.
  private static final int LONGEST = 44;

  private final Corrections corrections;
  private final MenuItem meant = new MenuItem();
  private final MenuItem makeTalk = new MenuItem(WORDS.get("correct.make-talk"));
  private final MenuItem split = new MenuItem(WORDS.get("correct.split"));
  private final MenuItem noTalk = new MenuItem(WORDS.get("correct.no-talk"));
  private final MenuItem mergeUp = new MenuItem(WORDS.get("correct.merge"));
  private final MenuItem edit = new MenuItem(WORDS.get("correct.talk"));
  private final MenuItem reset = new MenuItem(WORDS.get("correct.reset"));

  CorrectionItems(Corrections corrections) {
    this.corrections = corrections;
  }

  List<MenuItem> all() {
    return List.of(meant, makeTalk, split, noTalk, mergeUp, edit, reset);
  }

  /// Makes them fit the page, and the offset where one points.
  void fit(Page page, int offset) {
    all()
        .forEach(item -> {
          item.setVisible(page instanceof Page.OfReport);
          item.setDisable(true);
        });
    edit.setText(WORDS.get("correct.talk"));
    meant.setVisible(false);
    if (page instanceof Page.OfReport of) {
      Correctable here = new Correctable(of.kept().talks(), of.document().plainText(), offset);
      offer(makeTalk, of, here.findMakeTalk(), corrections::makeTalk);
      offer(split, of, here.findSplit(), corrections::split);
      offer(noTalk, of, here.findTalk(), corrections::noTalk);
      offer(mergeUp, of, here.findMergeUp(), corrections::mergeUp);
      offer(edit, of, here.findTalk(), corrections::edit);
      findOther(of, here).ifPresent(this::nameMeant);
      long report = of.kept().report().id();
      if (here.findTalk().isEmpty()) {
        edit.setText(WORDS.get("correct.report"));
        enable(edit, () -> corrections.editReport(report));
      }
      enable(reset, () -> corrections.reset(report));
    }
  }

  /// The talk at which one points, where it is another one than the header says.
  private static Optional<Talk> findOther(Page.OfReport page, Correctable here) {
    return here.findTalk()
        .flatMap(start ->
            page.kept().talks().stream()
                .filter(talk -> talk.passage().start() == start)
                .findFirst())
        .filter(talk -> !page.findTalk().equals(Optional.of(talk)));
  }

  private void nameMeant(Talk talk) {
    String name = Names.of(talk);
    boolean fits = name.codePointCount(0, name.length()) <= LONGEST;
    String shown = fits ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST)) + "…";
    meant.setText(WORDS.get("correct.meant", shown));
    meant.setVisible(true);
  }

  private static void offer(
      MenuItem item, Page.OfReport page, Optional<Integer> at, Consumer<Place> action) {
    at.map(page::placeAt).ifPresent(place -> enable(item, () -> action.accept(place)));
  }

  private static void enable(MenuItem item, Runnable action) {
    item.setDisable(false);
    item.setOnAction(event -> action.run());
  }
}
