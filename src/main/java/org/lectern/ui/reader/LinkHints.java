package org.lectern.ui.reader;

import java.util.List;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.lectern.ui.reader.area.ReadingArea;
import org.lectern.ui.reader.area.VisibleLink;

/// Letters over the links that are seen: who types them follows a link without the mouse. Esc, a
/// press of the mouse, scrolling and a letter that begins no label leave.
final class LinkHints {

  private final Pane layer;
  private final ReadingArea area;
  private final Consumer<String> open;
  private final EventHandler<KeyEvent> typed = this::typed;
  private final EventHandler<MouseEvent> clicked = event -> hide();
  private List<VisibleLink> links = List.of();
  private List<Label> labels = List.of();
  private String word = "";

  /// @param layer lies over the text
  LinkHints(Pane layer, ReadingArea area, Consumer<String> open) {
    this.layer = layer;
    this.area = area;
    this.open = open;
    area.scrollProperty().subscribe((before, now) -> hide());
  }

  /// Shows them, where there are links.
  void show() {
    hide();
    links = area.visibleLinks();
    List<String> letters = HintLabels.of(links.size());
    labels = letters.stream().map(LinkHints::label).toList();
    for (int i = 0; i < labels.size(); i++) {
      Label label = labels.get(i);
      layer.getChildren().add(label);
      label.applyCss();
      label.autosize();
      Point2D place =
          layer.screenToLocal(links.get(i).onScreen().getMinX(), links.get(i).onScreen().getMinY());
      label.relocate(place.getX(), place.getY() - label.getHeight() / 2);
    }
    if (!labels.isEmpty()) {
      Scene scene = layer.getScene();
      scene.addEventFilter(KeyEvent.ANY, typed);
      scene.addEventFilter(MouseEvent.MOUSE_PRESSED, clicked);
    }
  }

  void hide() {
    if (!labels.isEmpty()) {
      layer.getChildren().removeAll(labels);
      labels = List.of();
      word = "";
      layer.getScene().removeEventFilter(KeyEvent.ANY, typed);
      layer.getScene().removeEventFilter(MouseEvent.MOUSE_PRESSED, clicked);
    }
  }

  private static Label label(String letters) {
    Label label = new Label(letters);
    label.getStyleClass().add("reader-hint");
    label.setManaged(false);
    return label;
  }

  private void typed(KeyEvent event) {
    boolean pressed = event.getEventType() == KeyEvent.KEY_PRESSED;
    if (pressed && event.getCode().isModifierKey()) {
      return;
    }
    event.consume();
    if (pressed && event.getCode() == KeyCode.ESCAPE) {
      hide();
    } else if (pressed && event.getCode().isLetterKey()) {
      take(event.getCode().getName().toLowerCase(java.util.Locale.ROOT));
    } else if (pressed) {
      hide();
    }
  }

  private void take(String letter) {
    word += letter;
    for (int i = 0; i < labels.size(); i++) {
      String letters = labels.get(i).getText();
      labels.get(i).setVisible(letters.startsWith(word));
      if (letters.equals(word)) {
        String target = links.get(i).target();
        hide();
        open.accept(target);
        return;
      }
    }
    if (labels.stream().noneMatch(Label::isVisible)) {
      hide();
    }
  }
}
