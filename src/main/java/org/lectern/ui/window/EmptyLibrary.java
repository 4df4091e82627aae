package org.lectern.ui.window;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.messages.Messages;

/// What stands in the middle while the library is empty: an invitation.
final class EmptyLibrary extends StackPane {

  private static final Messages WORDS = Messages.of(EmptyLibrary.class);

  EmptyLibrary(Runnable onImport, Runnable onSamples) {
    setId("empty-library");
    getStyleClass().add("empty-library");
    FontIcon icon = new FontIcon(Feather.BOOK_OPEN);
    icon.getStyleClass().add("large-icon");
    Label title = new Label(WORDS.get("empty.title"));
    title.getStyleClass().add("title-2");
    title.setWrapText(true);
    Label explanation = new Label(WORDS.get("empty.explanation"));
    explanation.setWrapText(true);
    explanation.getStyleClass().add("hint");
    Button bringIn = new Button(WORDS.get("import"), new FontIcon(Feather.DOWNLOAD));
    bringIn.getStyleClass().add("accent");
    bringIn.setOnAction(event -> onImport.run());
    Hyperlink samples = new Hyperlink(WORDS.get("empty.samples"));
    samples.setMinWidth(Region.USE_PREF_SIZE);
    samples.setOnAction(event -> onSamples.run());
    VBox box = new VBox(16, icon, title, explanation, bringIn, samples);
    box.setAlignment(Pos.CENTER);
    box.getStyleClass().add("drop-box");
    box.setMaxSize(620, Region.USE_PREF_SIZE);
    getChildren().setAll(box);
  }
}
