package org.lectern.ui.window;

import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.lectern.messages.Messages;
import org.lectern.ui.Contents;
import org.lectern.ui.Workspace;

/// The line at the bottom: what the library holds, or where the link under the mouse leads; at the
/// right what is being imported.
final class StatusBar extends HBox {

  private static final Messages WORDS = Messages.of(StatusBar.class);

  /// @param hovered the address of the link under the mouse; empty for none
  StatusBar(Workspace workspace, StringProperty hovered, Node imports) {
    super(12);
    getStyleClass().add("status-bar");
    setAlignment(Pos.CENTER_LEFT);
    Label counts = new Label();
    counts.setId("counts");
    counts
        .textProperty()
        .bind(
            javafx.beans.binding.Bindings.createStringBinding(
                () -> hovered.get().isEmpty() ? counts(workspace.contents()) : hovered.get(),
                workspace.contentsProperty(),
                hovered));
    counts.setMaxWidth(Double.MAX_VALUE);
    counts.setMinWidth(60);
    HBox.setHgrow(counts, Priority.ALWAYS);
    getChildren().setAll(counts, imports);
  }

  static String counts(Contents contents) {
    return WORDS.get(
        "counts", contents.reports().size(), contents.talkCount(), contents.highlights().size());
  }
}
