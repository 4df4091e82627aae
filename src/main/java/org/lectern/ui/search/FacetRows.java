package org.lectern.ui.search;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.lectern.messages.Messages;

/// What was found by series, year, speaker, kind and tag; a click narrows the search. Years have a
/// slider too.
final class FacetRows extends TitledPane {

  private static final Messages WORDS = Messages.of(FacetRows.class);

  private final VBox rows = new VBox(2);
  private final Runnable toField;

  /// @param toField puts the keyboard into the search field, after the rows have changed
  FacetRows(SearchModel model, Runnable toField) {
    this.toField = toField;
    setText(WORDS.get("facets"));
    setId("search-facets");
    setExpanded(false);
    setAnimated(false);
    setContent(new VBox(6, new YearSlider(model), rows));
    model.facets().addListener((ListChangeListener<Facet>) change -> show(model));
    expandedProperty().addListener((property, old, now) -> show(model));
    show(model);
  }

  private void show(SearchModel model) {
    // Rows that nobody sees would cost time with each key.
    rows.getChildren()
        .setAll(
            isExpanded()
                ? model.facets().stream().map(facet -> row(model, facet)).toList()
                : List.of());
    // What the slider hides it must be able to show again.
    setVisible(!model.facets().isEmpty() || !model.queryProperty().get().isBlank());
    setManaged(isVisible());
  }

  private FlowPane row(SearchModel model, Facet facet) {
    Label heading = new Label(facet.heading());
    heading.getStyleClass().add("secondary");
    FlowPane row = new FlowPane(6, 0, heading);
    for (Facet.Choice choice : facet.choices()) {
      Hyperlink link = new Hyperlink(WORDS.get("facet.choice", choice.value(), choice.number()));
      link.setOnAction(event -> {
        model.narrow(choice);
        toField.run();
      });
      row.getChildren().add(link);
    }
    return row;
  }
}
