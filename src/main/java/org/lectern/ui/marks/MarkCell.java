package org.lectern.ui.marks;

import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.library.Highlight;
import org.lectern.library.Names;
import org.lectern.messages.Messages;
import org.lectern.ui.Dragging;
import org.lectern.ui.EmojiWords;
import org.lectern.ui.Wrapping;

/// A highlight: a bar of its colour, its words, its comment, where it stands, and a button to
/// delete.
final class MarkCell extends ListCell<Row> {

  private static final Messages WORDS = Messages.of(MarkCell.class);

  /// Lines of code begin with many.
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /// Of a longer highlight the list shows the beginning.
  private static final int LONGEST = 220;

  private final MarksModel model;
  private final PlainComments comments;
  private final Region bar = new Region();
  private final Label quote = new Label();
  private final Label comment = new Label();
  private final FlowPane tags = new FlowPane(6, 2);
  private final Label place = new Label();
  private final Label edition = new Label();
  private final HBox origin = new HBox(place, edition);
  private final Label state = new Label();
  private final Button delete = new Button(null, new FontIcon(Feather.TRASH_2));
  private final HBox row;

  /// What the list keeps for its scroll bar and the cells' padding, in pixels.
  private static final double EDGES = 20;

  /// @param comments shared by the cells of a list
  MarkCell(ListView<Row> list, MarksModel model, PlainComments comments) {
    this.model = model;
    this.comments = comments;
    Wrapping.wrap(quote);
    quote.setMinHeight(USE_PREF_SIZE);
    Wrapping.wrap(comment);
    comment.setMinHeight(USE_PREF_SIZE);
    comment.getStyleClass().add("comment");
    place.getStyleClass().add("secondary");
    edition.getStyleClass().add("secondary");
    // A long title is cut, and not what tells one year from another.
    edition.setMinWidth(USE_PREF_SIZE);
    state.getStyleClass().add("lost");
    Wrapping.wrap(state);
    state.setMinHeight(USE_PREF_SIZE);
    delete.getStyleClass().addAll("flat", "small", "button-icon", "mark-delete");
    delete.setAccessibleText(WORDS.get("delete.one"));
    delete.setOnAction(event -> delete());
    VBox words = new VBox(2, quote, comment, tags, origin, state);
    HBox.setHgrow(words, Priority.ALWAYS);
    bar.setMinWidth(4);
    row = new HBox(8, bar, words, delete);
    row.setAlignment(Pos.TOP_LEFT);
    Dragging.onto(this, drag -> model.drop(getItem(), drag));
    // The words must wrap before the height of the cell is asked for.
    setPrefWidth(0);
    row.prefWidthProperty().bind(list.widthProperty().subtract(EDGES));
    row.maxWidthProperty().bind(row.prefWidthProperty());
  }

  /// As high as the wrapped words need.
  @Override
  protected double computePrefHeight(double width) {
    return isEmpty() || getItem() instanceof GroupRow
        ? super.computePrefHeight(width)
        : snappedTopInset() + row.prefHeight(row.getPrefWidth()) + snappedBottomInset();
  }

  @Override
  protected void updateItem(Row item, boolean empty) {
    super.updateItem(item, empty);
    getStyleClass().remove("result-edition");
    setText(null);
    setGraphic(null);
    if (!empty && item instanceof GroupRow group) {
      getStyleClass().add("result-edition");
      setText(group.title() + " · " + group.number());
      setAccessibleText(getText());
    } else if (!empty && item instanceof MarkRow mark) {
      show(mark);
    }
  }

  private void show(MarkRow item) {
    Highlight.Note note = item.highlight().note();
    bar.getStyleClass().setAll("mark-bar", note.colour().word());
    quote.setUnderline(note.underlined());
    Tooltip.install(bar, new Tooltip(model.colours().nameOf(note.colour())));
    EmojiWords.put(quote, cut(item.quote()));
    show(comment, comments.of(note.comment()));
    tags.getChildren().setAll(note.tags().stream().map(this::link).toList());
    tags.setVisible(!note.tags().isEmpty());
    tags.setManaged(!note.tags().isEmpty());
    EmojiWords.put(place, item.place());
    edition.setText(" · " + Names.of(item.edition()));
    show(state, stateOf(item));
    setAccessibleText(cut(item.quote()));
    setGraphic(row);
  }

  private Hyperlink link(String tag) {
    Hyperlink link = new Hyperlink("#" + tag);
    link.setTooltip(new Tooltip(WORDS.get("only-tag")));
    link.setOnAction(event -> model.filter().addTag(tag));
    return link;
  }

  private void delete() {
    if (getItem() instanceof MarkRow mark) {
      model.delete(mark);
    }
  }

  private static String stateOf(MarkRow row) {
    if (!row.attached()) {
      return WORDS.get("state.unattached", row.stood());
    }
    return row.highlight()
        .anchor()
        .was()
        .map(was -> WORDS.get("state.changed", cut(was)))
        .orElse("");
  }

  private static String cut(String words) {
    String line = BLANKS.matcher(words).replaceAll(" ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }

  private static void show(Label label, String text) {
    EmojiWords.put(label, text);
    label.setVisible(!text.isBlank());
    label.setManaged(!text.isBlank());
  }
}
