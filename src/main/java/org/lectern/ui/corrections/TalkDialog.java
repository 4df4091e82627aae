package org.lectern.ui.corrections;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.lectern.library.Names;
import org.lectern.messages.Messages;
import org.lectern.model.Edition;
import org.lectern.model.Talk;
import org.lectern.model.TalkKind;
import org.lectern.ui.Labels;
import org.lectern.ui.Suggestions;

/// Asks what a talk is called, who gave it, what it was and under which heading, and for the whole
/// report, which conference it is about.
final class TalkDialog extends Dialog<ButtonType> {

  private static final Messages WORDS = Messages.of(TalkDialog.class);

  private static final double FIELD_WIDTH = 380;

  private final GridPane form = new GridPane(10, 10);
  private final TextField title = field("talk-title", WORDS.get("prompt.none"));
  private final TextField speakers = field("talk-speakers", WORDS.get("prompt.speakers"));
  private final ChoiceBox<TalkKind> kind = new ChoiceBox<>();
  private final TextField section = field("talk-section", WORDS.get("prompt.none"));
  private final TextField series = field("talk-series", WORDS.get("prompt.series"));
  private final TextField year = field("talk-year", WORDS.get("prompt.unknown"));
  private final TextField place = field("talk-place", WORDS.get("prompt.unknown"));

  /// @param talk empty where only the report is to be edited
  TalkDialog(Scene owner, Optional<Talk> talk, Edition edition) {
    form.getStyleClass().add("dialog-form");
    initOwner(owner.getWindow());
    getDialogPane().getStylesheets().setAll(owner.getRoot().getStylesheets());
    setTitle(WORDS.get(talk.isPresent() ? "title.talk" : "title.report"));
    setHeaderText(null);
    setGraphic(null);
    talk.ifPresent(this::addTalk);
    addReport(talk.isPresent(), edition);
    getDialogPane().setContent(form);
    getDialogPane().getButtonTypes().setAll(ButtonType.OK, ButtonType.CANCEL);
    Node ok = getDialogPane().lookupButton(ButtonType.OK);
    year.textProperty().subscribe(text -> ok.setDisable(!TalkForm.isYearOrEmpty(text)));
    // The event comes before the dialog is there, and its first button takes the focus then.
    setOnShown(
        event -> Platform.runLater(talk.isPresent() ? title::requestFocus : series::requestFocus));
  }

  /// Completes sections and series from what is there.
  void suggest(List<String> sections, List<String> seriesNames) {
    Suggestions.among(section, sections);
    Suggestions.among(series, seriesNames);
  }

  /// Waits for an answer; `then` is not called for a Cancel.
  void ask(BiConsumer<TalkForm, Edition> then) {
    showAndWait()
        .filter(ButtonType.OK::equals)
        .ifPresent(button ->
            then.accept(
                new TalkForm(
                    title.getText(), speakers.getText(), kind.getValue(), section.getText()),
                TalkForm.edition(series.getText(), year.getText(), place.getText())));
  }

  private void addTalk(Talk talk) {
    TalkForm now = TalkForm.of(talk);
    title.setText(now.title());
    speakers.setText(now.speakers());
    section.setText(now.section());
    kind.setId("talk-kind");
    kind.getItems().setAll(TalkKind.values());
    kind.setConverter(new Labels<>(TalkDialog::begun));
    kind.setValue(now.kind());
    row(WORDS.get("field.title"), title);
    row(WORDS.get("field.speakers"), speakers);
    row(WORDS.get("field.kind"), kind);
    row(WORDS.get("field.section"), section);
  }

  private void addReport(boolean below, Edition edition) {
    series.setText(edition.series().orElse(""));
    year.setText(edition.year().map(String::valueOf).orElse(""));
    place.setText(edition.place().orElse(""));
    if (below) {
      Label whole = new Label(WORDS.get("whole-report"));
      whole.getStyleClass().add("pane-title");
      GridPane.setMargin(whole, new Insets(8, 0, 0, 0));
      form.add(whole, 0, form.getRowCount(), 2, 1);
    }
    row(WORDS.get("field.series"), series);
    row(WORDS.get("field.year"), year);
    row(WORDS.get("field.place"), place);
  }

  private void row(String words, Node field) {
    Label label = new Label(words);
    label.setLabelFor(field);
    label.setMinWidth(Region.USE_PREF_SIZE);
    GridPane.setHgrow(field, Priority.ALWAYS);
    form.addRow(form.getRowCount(), label, field);
  }

  private static TextField field(String id, String prompt) {
    TextField field = new TextField();
    field.setId(id);
    field.setPromptText(prompt);
    field.setPrefWidth(FIELD_WIDTH);
    return field;
  }

  /// As it begins a line: "Keynote".
  private static String begun(TalkKind kind) {
    String name = Names.of(kind);
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
