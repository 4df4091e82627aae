package org.lectern.ui.search;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.lectern.library.Hit;
import org.lectern.messages.Messages;
import org.lectern.model.Span;
import org.lectern.ui.EmojiWords;
import org.lectern.ui.Wrapping;

/// A result: title, origin, and the snippet with its hits set apart.
final class ResultCell extends ListCell<Row> {

  private static final Messages WORDS = Messages.of(ResultCell.class);

  private final Label title = new Label();
  private final Label origin = new Label();
  private final TextFlow snippet = new TextFlow();
  private final Label shared = new Label();
  private final VBox box = new VBox(2, title, origin, shared, snippet);

  /// What the list keeps for its scroll bar and the cells' padding, in pixels.
  private static final double EDGES = 40;

  ResultCell(ListView<Row> list) {
    title.getStyleClass().add("result-title");
    Wrapping.wrap(title);
    title.setMinHeight(USE_PREF_SIZE);
    origin.getStyleClass().add("secondary");
    shared.getStyleClass().add("shared-words");
    Wrapping.wrap(shared);
    shared.setMinHeight(USE_PREF_SIZE);
    snippet.getStyleClass().add("snippet");
    // The list gives its width: a preferred width of the words would make it scroll sideways, and
    // the words must wrap before the height of the cell is asked for.
    setPrefWidth(0);
    box.prefWidthProperty().bind(list.widthProperty().subtract(EDGES));
    box.maxWidthProperty().bind(box.prefWidthProperty());
  }

  /// As high as the wrapped words need.
  @Override
  protected double computePrefHeight(double width) {
    return isEmpty() || getGraphic() == null
        ? super.computePrefHeight(width)
        : snappedTopInset() + box.prefHeight(box.getPrefWidth()) + snappedBottomInset();
  }

  @Override
  protected void updateItem(Row row, boolean empty) {
    super.updateItem(row, empty);
    setGraphic(null);
    setText(null);
    getStyleClass().remove("result-edition");
    switch (row) {
      case Row.Heading(String edition) when !empty -> {
        getStyleClass().add("result-edition");
        setText(edition);
        setAccessibleText(edition);
      }
      case Result result when !empty -> show(result);
      case null, default -> setAccessibleText(null);
    }
  }

  private void show(Result result) {
    EmojiWords.put(title, result.title());
    EmojiWords.put(origin, result.origin());
    shared.setText(WORDS.get("like.both", String.join(", ", result.shared())));
    shared.setVisible(!result.shared().isEmpty());
    shared.setManaged(shared.isVisible());
    snippet.getChildren().setAll(pieces(result.snippet()));
    setAccessibleText(result.title() + ", " + result.origin());
    setGraphic(box);
  }

  private static List<Node> pieces(Hit.Snippet snippet) {
    List<Node> pieces = new ArrayList<>();
    int done = 0;
    for (Span mark : snippet.marks()) {
      pieces.add(piece(snippet.text().substring(done, mark.start()), "plain"));
      pieces.add(piece(mark.in(snippet.text()), "hit"));
      done = mark.end();
    }
    pieces.add(piece(snippet.text().substring(done), "plain"));
    return pieces;
  }

  private static Text piece(String words, String styleClass) {
    Text text = EmojiWords.text(words);
    text.getStyleClass().add(styleClass);
    return text;
  }
}
