package org.lectern.ui.conferences;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.lectern.library.ReportEntry;
import org.lectern.messages.Messages;
import org.lectern.ui.Corrections;

/// The part of the tree's menu that corrects what was found; it is there for talks, sections and
/// reports only.
final class CorrectionItems {

  private static final Messages WORDS = Messages.of(CorrectionItems.class);

  private final ConferencesModel model;
  private final Corrections corrections;
  private final SeparatorMenuItem line = new SeparatorMenuItem();
  private final MenuItem makeTalk = new MenuItem(WORDS.get("menu.make-talk"));
  private final MenuItem noTalk = new MenuItem(WORDS.get("menu.no-talk"));
  private final MenuItem mergeUp = new MenuItem(WORDS.get("menu.merge-up"));
  private final MenuItem edit = new MenuItem();
  private final MenuItem reset = new MenuItem(WORDS.get("menu.reset"));

  CorrectionItems(ConferencesModel model, Corrections corrections, Supplier<List<Node>> selected) {
    this.model = model;
    this.corrections = corrections;
    makeTalk.setOnAction(event -> makeTalk(selected.get().getFirst()));
    noTalk.setOnAction(
        event -> model.findPlace(selected.get().getFirst()).ifPresent(corrections::noTalk));
    mergeUp.setOnAction(
        event -> model.findPlace(selected.get().getFirst()).ifPresent(corrections::mergeUp));
    edit.setOnAction(event -> edit(selected.get().getFirst()));
    reset.setOnAction(event -> reset(selected.get().getFirst()));
  }

  List<MenuItem> all() {
    return List.of(line, makeTalk, noTalk, mergeUp, edit, reset);
  }

  void fit(List<Node> nodes) {
    Optional<Node> node = nodes.size() == 1 ? Optional.of(nodes.getFirst()) : Optional.empty();
    Optional<ReportEntry> report =
        node.filter(row -> !(row instanceof Node.OfSeries)).flatMap(model::findReport);
    boolean talk = node.filter(Node.OfTalk.class::isInstance).isPresent();
    boolean section = node.filter(Node.OfSection.class::isInstance).isPresent();
    line.setVisible(report.isPresent());
    makeTalk.setVisible(section || report.filter(entry -> entry.talks().isEmpty()).isPresent());
    noTalk.setVisible(talk);
    mergeUp.setVisible(talk);
    mergeUp.setDisable(node.filter(CorrectionItems::isFirst).isPresent());
    edit.setVisible(report.isPresent());
    edit.setText(WORDS.get(talk ? "menu.edit-talk" : "menu.edit-report"));
    reset.setVisible(report.isPresent());
  }

  private static boolean isFirst(Node node) {
    return node instanceof Node.OfTalk talk && talk.talk() == 0;
  }

  private void makeTalk(Node node) {
    if (node instanceof Node.OfSection section) {
      model.findHeading(section, corrections::makeTalk);
    } else {
      model.findPlace(node).ifPresent(corrections::makeTalk);
    }
  }

  private void edit(Node node) {
    if (node instanceof Node.OfTalk) {
      model.findPlace(node).ifPresent(corrections::edit);
    } else {
      model.findReport(node).ifPresent(entry -> corrections.editReport(entry.report().id()));
    }
  }

  private void reset(Node node) {
    model.findReport(node).ifPresent(entry -> corrections.reset(entry.report().id()));
  }
}
