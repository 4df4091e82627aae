package org.lectern.ui.tags;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.lectern.library.TagName;
import org.lectern.messages.Messages;

/// Asks for another name of a tag, and says before what will become of it: of how many things, and
/// whether it becomes one with another tag.
final class RenameDialog extends Dialog<TagName> {

  private static final Messages WORDS = Messages.of(RenameDialog.class);

  private static final double OTHERS_HEIGHT = 110;
  private static final double WIDTH = 440;

  /// Three lines: what a merge does is said in two sentences.
  private static final double OUTCOME_HEIGHT = 64;

  private final TagTreeModel model;
  private final TagName tag;
  private final TextField field = new TextField();
  private final ListView<String> others = new ListView<>();
  private final Label outcome = new Label();

  RenameDialog(Window owner, TagName tag, TagTreeModel model) {
    this.model = model;
    this.tag = tag;
    initOwner(owner);
    setTitle(WORDS.get("rename"));
    field.setId("tag-name");
    field.setText(tag.text());
    field.setPrefColumnCount(28);
    others.setPrefHeight(OTHERS_HEIGHT);
    others.setMinHeight(OTHERS_HEIGHT);
    others.setAccessibleText(WORDS.get("rename.others"));
    others.setOnMouseClicked(event -> take());
    others.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.SPACE) {
        take();
      }
    });
    outcome.setId("tag-outcome");
    outcome.setWrapText(true);
    outcome.setAlignment(Pos.TOP_LEFT);
    outcome.setMinHeight(OUTCOME_HEIGHT);
    VBox form = new VBox(8, new Label(WORDS.get("rename.name")), field, others, outcome);
    form.setPadding(new Insets(16));
    form.setPrefWidth(WIDTH);
    form.setMinHeight(Region.USE_PREF_SIZE);
    getDialogPane().setContent(form);
    getDialogPane().getButtonTypes().setAll(ButtonType.OK, ButtonType.CANCEL);
    field.textProperty().subscribe(this::tell);
    tell();
    setResultConverter(button -> button == ButtonType.OK ? find().orElse(null) : null);
    setOnShown(event -> {
      // A dialog measures itself before the style sheets have told how high its parts are.
      getDialogPane().getScene().getWindow().sizeToScene();
      field.requestFocus();
      field.selectAll();
    });
  }

  private void take() {
    String other = others.getSelectionModel().getSelectedItem();
    if (other != null) {
      field.setText(other);
    }
  }

  private Optional<TagName> find() {
    return TagName.find(field.getText()).filter(name -> model.canRename(tag, name));
  }

  private void tell() {
    Node ok = getDialogPane().lookupButton(ButtonType.OK);
    Optional<TagName> name = find();
    String typed = field.getText();
    others.getItems().setAll(model.suggest(typed.equals(tag.text()) ? "" : typed, tag));
    ok.setDisable(name.isEmpty());
    ((Button) ok)
        .setText(
            WORDS.get(
                name.filter(it -> model.isMerge(tag, it)).isPresent()
                    ? "rename.merge-do"
                    : "rename.do"));
    outcome.setText(
        name.map(this::outcome)
            .orElseGet(() -> WORDS.get("rename.uses", tag.text(), model.uses(tag))));
  }

  private String outcome(TagName name) {
    if (!model.isMerge(tag, name)) {
      return WORDS.get("rename.stays", model.uses(tag));
    }
    return WORDS.get("rename.merge", name.text(), model.uses(name), model.uses(tag));
  }
}
