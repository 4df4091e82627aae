package org.lectern.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.messages.Messages;
import org.lectern.model.Link;
import org.lectern.ui.EmojiWords;
import org.lectern.ui.Wrapping;

/// The header over the text: title, what is known of it, links, the way to the next talk.
final class HeaderView extends HBox {

  private static final Messages WORDS = Messages.of(HeaderView.class);

  private final Consumer<String> open;
  private final Consumer<Optional<String>> hover;
  private final Label title = new Label();
  private final FlowPane details = new FlowPane();
  private final Button previous = button(Feather.CHEVRON_UP, WORDS.get("talk.previous"));
  private final Button next = button(Feather.CHEVRON_DOWN, WORDS.get("talk.next"));

  HeaderView(
      Consumer<String> open,
      Consumer<Optional<String>> hover,
      TalkSteps steps,
      ObservableValue<? extends Number> columnStart) {
    this.open = open;
    this.hover = hover;
    getStyleClass().add("reader-header");
    title.getStyleClass().add("reader-title");
    Wrapping.wrap(title);
    title.setMinHeight(Region.USE_PREF_SIZE);
    details.getStyleClass().add("reader-details");
    VBox words = new VBox(title, details);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    previous.setOnAction(event -> steps.previous());
    next.setOnAction(event -> steps.next());
    getChildren().addAll(words, previous, next);
    columnStart.subscribe(
        start -> setPadding(new Insets(14, 24, 12, Math.max(24, start.doubleValue()))));
    setVisible(false);
    setManaged(false);
  }

  /// Shows the header of another page, or hides itself.
  void show(Page page) {
    Optional<Header> header = Header.of(page);
    setVisible(header.isPresent());
    setManaged(header.isPresent());
    header.ifPresent(this::show);
    if (page instanceof Page.OfReport of) {
      showSteps(of, header.orElseThrow().neighbours());
    }
  }

  /// In a whole report they lead from what is seen, which may be anywhere.
  private void showSteps(Page.OfReport page, Header.Neighbours neighbours) {
    boolean whole = page.talk().isEmpty();
    previous.setVisible(!page.kept().talks().isEmpty());
    next.setVisible(previous.isVisible());
    previous.setDisable(!whole && neighbours.previous().isEmpty());
    next.setDisable(!whole && neighbours.next().isEmpty());
  }

  private void show(Header header) {
    EmojiWords.put(title, header.title());
    title.setVisible(!header.title().isEmpty());
    title.setManaged(title.isVisible());
    details.getChildren().setAll(parts(header));
    details.setVisible(!details.getChildren().isEmpty());
    details.setManaged(details.isVisible());
  }

  private List<Node> parts(Header header) {
    List<Node> parts = new ArrayList<>();
    header.details().forEach(words -> parts.add(part(label(words))));
    header.links().forEach(link -> parts.add(part(link(link))));
    header.doubt().ifPresent(reason -> parts.add(part(doubt(reason))));
    for (int i = parts.size() - 1; i > 0; i--) {
      Label dot = new Label("·");
      dot.getStyleClass().add("reader-separator");
      parts.add(i, dot);
    }
    return parts;
  }

  private static Label label(String words) {
    Label label = new Label();
    EmojiWords.put(label, words);
    return label;
  }

  private static Node part(Node node) {
    node.getStyleClass().add("reader-detail");
    return node;
  }

  private Node link(Link link) {
    String words = link.label().isBlank() ? link.target() : link.label();
    if (link.target().isBlank()) {
      return new Label(words);
    }
    Hyperlink view = new Hyperlink(words);
    view.setOnAction(event -> open.accept(link.target()));
    view.setOnMouseEntered(event -> hover.accept(Optional.of(link.target())));
    view.setOnMouseExited(event -> hover.accept(Optional.empty()));
    return view;
  }

  private static Node doubt(String reason) {
    Label dot = new Label("●");
    dot.getStyleClass().add("reader-doubt");
    dot.setTooltip(new Tooltip(WORDS.get("talk.doubt", reason)));
    dot.setAccessibleText(WORDS.get("talk.doubt", reason));
    return dot;
  }

  private static Button button(Feather icon, String words) {
    Button button = new Button(null, new FontIcon(icon));
    button.getStyleClass().addAll("button-icon", "flat", "reader-step");
    button.setTooltip(new Tooltip(words));
    button.setAccessibleText(words);
    return button;
  }
}
