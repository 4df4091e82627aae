package org.lectern.ui.tags;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.StackedBarChart;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.library.Highlight.Colour;
import org.lectern.library.TagName;
import org.lectern.messages.Messages;

/// Tags by year, as stacked bars; a click on a piece of a bar filters by that tag in that year.
final class YearsChart extends TitledPane {

  private static final Messages WORDS = Messages.of(YearsChart.class);

  private static final double HEIGHT = 190;

  private static final int STEPS = 4;

  private final TagTreeModel model;
  private final NumberAxis numbers = new NumberAxis();
  private final CategoryAxis years = new CategoryAxis();
  private final StackedBarChart<String, Number> chart = new StackedBarChart<>(years, numbers);
  private final FlowPane legend = new FlowPane(10, 2);

  YearsChart(TagTreeModel model) {
    this.model = model;
    numbers.setMinorTickVisible(false);
    numbers.setAutoRanging(false);
    years.setAnimated(false);
    numbers.setAnimated(false);
    chart.setAnimated(false);
    // The chart's own is cut where the pane is narrow.
    chart.setLegendVisible(false);
    chart.setId("tag-years");
    chart.setPrefHeight(HEIGHT);
    chart.setMinHeight(HEIGHT);
    chart.setCategoryGap(4);
    legend.setId("tag-years-legend");
    setText(WORDS.get("years"));
    setContent(new VBox(4, chart, legend));
    setAnimated(false);
    setExpanded(false);
    getStyleClass().add("tag-years");
    model.yearsProperty().subscribe(now -> show());
    expandedProperty().subscribe(open -> show());
  }

  /// A chart that nobody sees is not drawn.
  private void show() {
    TagYears shown = isExpanded() ? model.yearsProperty().get() : TagYears.NONE;
    chart.getData().clear();
    legend.getChildren().clear();
    years.getCategories().setAll(shown.years().stream().map(String::valueOf).toList());
    // The axis by itself would count half talks.
    int step = Math.max(1, Math.ceilDiv(shown.highest(), STEPS));
    numbers.setTickUnit(step);
    numbers.setUpperBound(Math.max(1, Math.ceilDiv(shown.highest(), step) * step));
    for (TagYears.Series series : shown.series()) {
      chart.getData().add(bars(shown.years(), series));
    }
    // Each series that comes in takes the looks of all bars back.
    for (int i = 0; i < shown.series().size(); i++) {
      TagYears.Series series = shown.series().get(i);
      String fill = series.colour().map(Colour::word).orElse("plain-" + i);
      List<XYChart.Data<String, Number>> bars = chart.getData().get(i).getData();
      for (int year = 0; year < bars.size(); year++) {
        Node bar = bars.get(year).getNode();
        bar.getStyleClass().addAll("tag-fill", fill);
        prepare(bar, series.tag(), shown.years().get(year), series.counts().get(year));
      }
      legend.getChildren().add(entry(series, fill));
    }
  }

  private static XYChart.Series<String, Number> bars(
      List<Integer> shownYears, TagYears.Series series) {
    XYChart.Series<String, Number> bars = new XYChart.Series<>();
    bars.setName(series.tag().text());
    for (int i = 0; i < shownYears.size(); i++) {
      bars.getData()
          .add(new XYChart.Data<>(String.valueOf(shownYears.get(i)), series.counts().get(i)));
    }
    return bars;
  }

  private static Label entry(TagYears.Series series, String fill) {
    Region dot = new Region();
    dot.getStyleClass().addAll("tag-dot", "mark-bar", "tag-fill", fill);
    return new Label("#" + series.tag().text(), dot);
  }

  private void prepare(Node bar, TagName tag, int year, int count) {
    String words = "#" + tag.text() + " " + year + ": " + count;
    Tooltip.install(bar, new Tooltip(words));
    bar.accessibleTextProperty().unbind();
    bar.setAccessibleText(words);
    bar.setFocusTraversable(count > 0);
    bar.getStyleClass().add("tag-year-bar");
    bar.setOnMouseClicked(event -> model.choose(tag, year));
    bar.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
        model.choose(tag, year);
        event.consume();
      }
    });
  }
}
