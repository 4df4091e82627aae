package org.lectern.ui.search;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.controlsfx.control.RangeSlider;
import org.lectern.messages.Messages;

/// Narrows a search to years by a slider with two thumbs, which follow the query as typed.
final class YearSlider extends VBox {

  private static final Messages WORDS = Messages.of(YearSlider.class);

  private final SearchModel model;
  private final RangeSlider slider = new RangeSlider(0, 1, 0, 1);
  private final Label label = new Label();
  private boolean following;

  YearSlider(SearchModel model) {
    super(2);
    this.model = model;
    slider.setId("year-slider");
    slider.setAccessibleText(WORDS.get("years"));
    slider.setBlockIncrement(1);
    slider.setMajorTickUnit(1);
    slider.setMinorTickCount(0);
    slider.setSnapToTicks(true);
    label.setId("year-range");
    label.getStyleClass().add("secondary");
    getChildren().setAll(label, slider);
    slider.lowValueProperty().addListener((property, old, now) -> move());
    slider.highValueProperty().addListener((property, old, now) -> move());
    // While a thumb is dragged the query stays: each year on the way would be a search.
    slider.lowValueChangingProperty().addListener((property, old, now) -> move());
    slider.highValueChangingProperty().addListener((property, old, now) -> move());
    model.yearsProperty().subscribe(years -> follow());
    model.allYearsProperty().subscribe(years -> follow());
  }

  private void follow() {
    boolean choice = model.allYearsProperty().get().isPresent();
    setVisible(choice);
    setManaged(choice);
    if (choice) {
      YearRange all = model.allYearsProperty().get().get();
      YearRange years = model.yearsProperty().get().orElse(all);
      following = true;
      slider.setMin(all.first());
      slider.setMax(all.last());
      // In this order, because a thumb stops at the other one.
      slider.setHighValue(all.last());
      slider.setLowValue(years.first());
      slider.setHighValue(years.last());
      following = false;
      name(years);
    }
  }

  private void move() {
    if (!following) {
      YearRange years =
          new YearRange(
              (int) Math.round(slider.getLowValue()), (int) Math.round(slider.getHighValue()));
      name(years);
      if (!slider.isLowValueChanging() && !slider.isHighValueChanging()) {
        model.narrow(years);
      }
    }
  }

  private void name(YearRange years) {
    label.setText(
        WORDS.get(
            years.first() == years.last() ? "years.one" : "years.range",
            String.valueOf(years.first()),
            String.valueOf(years.last())));
  }
}
