package org.lectern.ui.tags;

import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.lectern.library.TagName;
import org.lectern.messages.Messages;

/// Asks what a tag means.
final class DescriptionDialog extends Dialog<String> {

  private static final Messages WORDS = Messages.of(DescriptionDialog.class);
  private static final int ROWS = 4;
  private static final int COLUMNS = 36;

  DescriptionDialog(Window owner, TagName tag, String now) {
    initOwner(owner);
    setTitle(WORDS.get("describe"));
    TextArea field = new TextArea(now);
    field.setId("tag-description");
    field.setWrapText(true);
    field.setPrefRowCount(ROWS);
    field.setPrefColumnCount(COLUMNS);
    Label question = new Label(WORDS.get("describe.meaning", tag.text()));
    question.setLabelFor(field);
    VBox form = new VBox(8, question, field);
    form.setPadding(new Insets(16));
    getDialogPane().setContent(form);
    getDialogPane().getButtonTypes().setAll(ButtonType.OK, ButtonType.CANCEL);
    setResultConverter(button -> button == ButtonType.OK ? field.getText() : null);
    // The event comes before the dialog is there, and its first button takes the focus then.
    setOnShown(event -> Platform.runLater(field::requestFocus));
  }
}
