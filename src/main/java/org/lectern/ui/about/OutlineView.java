package org.lectern.ui.about;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.lectern.model.Span;
import org.lectern.ui.EmojiWords;
import org.lectern.ui.Wrapping;

/// The outline of a report: a link an entry, that of the present place set apart.
final class OutlineView extends VBox {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  /// A file with more headings is no text to be read by its outline, and each is a control.
  private static final int MOST = 400;

  private static final double STEP = 12;

  OutlineView(List<Facts.Entry> entries, Consumer<Span> open) {
    getStyleClass().add("outline");
    for (Facts.Entry entry : entries.subList(0, Math.min(entries.size(), MOST))) {
      Hyperlink link = new Hyperlink();
      EmojiWords.put(link, entry.words());
      Wrapping.wrap(link);
      link.setOnAction(event -> open.accept(entry.at()));
      VBox.setMargin(link, new Insets(0, 0, 0, STEP * (entry.level() - 1)));
      getChildren().add(link);
    }
  }

  /// Sets the entry of the present place apart, and keeps it in view while any of the outline is.
  void follow(Optional<Integer> current, ScrollPane scroll) {
    for (int i = 0; i < getChildren().size(); i++) {
      boolean here = current.equals(Optional.of(i));
      getChildren().get(i).pseudoClassStateChanged(CURRENT, here);
    }
    current
        .filter(index -> index < getChildren().size())
        .ifPresent(index -> reveal(getChildren().get(index).getBoundsInParent(), scroll));
  }

  private void reveal(Bounds entry, ScrollPane scroll) {
    double view = scroll.getViewportBounds().getHeight();
    double room = scroll.getContent().getLayoutBounds().getHeight() - view;
    double top = scroll.getVvalue() * room;
    boolean seen =
        getBoundsInParent().getMinY() < top + view && getBoundsInParent().getMaxY() > top;
    double from = getBoundsInParent().getMinY() + entry.getMinY();
    double to = getBoundsInParent().getMinY() + entry.getMaxY();
    if (room > 0 && seen && (from < top || to > top + view)) {
      scroll.setVvalue(Math.clamp((from - view / 3) / room, 0, 1));
    }
  }
}
