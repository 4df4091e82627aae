package org.lectern.ui.corrections;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Scene;
import org.lectern.intake.Correcting.Place;
import org.lectern.library.ReportEntry;
import org.lectern.model.Talk;
import org.lectern.ui.Corrections;

/// Hands what a person says in a menu on to the model, and asks where a dialog is needed.
public final class CorrectionsDesk implements Corrections {

  private final CorrectionsModel model;
  private final Supplier<Scene> scene;

  /// @param scene over which the dialog opens
  public CorrectionsDesk(CorrectionsModel model, Supplier<Scene> scene) {
    this.model = model;
    this.scene = scene;
  }

  @Override
  public void makeTalk(Place place) {
    model.makeTalk(place, this::edit);
  }

  @Override
  public void split(Place place) {
    model.split(place, this::edit);
  }

  @Override
  public void noTalk(Place place) {
    model.noTalk(place);
  }

  @Override
  public void mergeUp(Place place) {
    model.mergeUp(place);
  }

  @Override
  public void edit(Place place) {
    model.findReport(place.report()).ifPresent(entry -> ask(entry, place, model.findTalk(place)));
  }

  @Override
  public void editReport(long report) {
    model
        .findReport(report)
        .ifPresent(entry ->
            ask(entry, new Place(report, entry.report().text().version(), 0), Optional.empty()));
  }

  @Override
  public void reset(long report) {
    model.reset(report);
  }

  private void ask(ReportEntry entry, Place place, Optional<Talk> talk) {
    TalkDialog dialog = new TalkDialog(scene.get(), talk, entry.report().shelf().edition());
    dialog.suggest(model.sectionsOf(place.report()), model.seriesNames());
    dialog.ask(
        (form, edition) -> model.edit(place, talk.map(form::fixes).orElse(List.of()), edition));
  }
}
