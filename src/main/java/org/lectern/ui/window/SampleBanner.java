package org.lectern.ui.window;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.ui.Workspace;

/// Says that what is shown are sample notes, as long as there are any.
final class SampleBanner extends HBox {

  SampleBanner(Workspace workspace, Runnable onImport, Runnable onRemove) {
    super(8);
    setId("sample-banner");
    getStyleClass().add("sample-banner");
    setAlignment(Pos.CENTER);
    Label what = new Label("These are sample notes.", new FontIcon(Feather.INFO));
    Hyperlink bringIn = new Hyperlink("Drop your own here");
    bringIn.setOnAction(event -> onImport.run());
    Hyperlink remove = new Hyperlink("Remove the samples");
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
