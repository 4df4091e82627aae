package org.lectern.ui.window;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.messages.Messages;
import org.lectern.ui.Workspace;

/// Says that what is shown are sample notes, as long as there are any.
final class SampleBanner extends HBox {

  private static final Messages WORDS = Messages.of(SampleBanner.class);

  SampleBanner(Workspace workspace, Runnable onImport, Runnable onRemove) {
    super(8);
    setId("sample-banner");
    getStyleClass().add("sample-banner");
    setAlignment(Pos.CENTER);
    Label what = new Label(WORDS.get("samples.what"), new FontIcon(Feather.INFO));
    Hyperlink bringIn = new Hyperlink(WORDS.get("samples.own"));
    bringIn.setOnAction(event -> onImport.run());
    Hyperlink remove = new Hyperlink(WORDS.get("samples.remove"));
    remove.setId("remove-samples");
    remove.setOnAction(event -> onRemove.run());
    getChildren().setAll(what, bringIn, new Label("·"), remove);
    visibleProperty()
        .bind(
            workspace
                .contentsProperty()
                .map(contents ->
                    contents.reports().stream()
                        .anyMatch(entry -> entry.report().shelf().sample())));
    managedProperty().bind(visibleProperty());
  }
}
