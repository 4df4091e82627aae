package org.lectern.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.library.Highlight;
import org.lectern.messages.Messages;
import org.lectern.model.Span;
import org.lectern.ui.ColourRow;
import org.lectern.ui.TagField;
import org.lectern.ui.reader.area.ReadingArea;
import org.lectern.ui.reader.area.SystemClipboard;

/// The pop-up of a highlight: its colour, its comment, its tags, and Delete; round the highlight
/// two handles that move its ends. What was written is kept when it closes, however it is closed.
final class HighlightBubble {

  private static final Messages WORDS = Messages.of(HighlightBubble.class);

  private final ReadingArea area;
  private final Marking marking;
  private final ColourRow colours;
  private final ToggleButton underline = new ToggleButton(null, new FontIcon(Feather.UNDERLINE));
  private final TextArea comment = new TextArea();
  private final TagField tags;
  private final EndHandles handles;
  private final Bubble bubble;
  private Optional<Highlight> shown = Optional.empty();

  HighlightBubble(Pane layer, ReadingArea area, ReaderModel model, Marking marking) {
    this.area = area;
    this.marking = marking;
    this.colours = new ColourRow(marking.colours(), colour -> change(note -> note.with(colour)));
    underline.getStyleClass().addAll("button-icon", "flat");
    underline.setTooltip(new Tooltip(WORDS.get("underline")));
    underline.setAccessibleText(WORDS.get("underline"));
    underline.setOnAction(event -> change(note -> note.underlined(underline.isSelected())));
    comment.setPromptText(WORDS.get("bubble.write"));
    comment.setWrapText(true);
    comment.setPrefRowCount(3);
    comment.setMinHeight(Region.USE_PREF_SIZE);
    comment.setPrefColumnCount(24);
    this.tags = new TagField(marking::suggestTags, tagging -> change(tagging::of));
    this.handles = new EndHandles(layer, area, model, this::resize);
    VBox content = new VBox(row(colours, underline), comment, tags, buttons());
    content.getStyleClass().add("reader-note");
    tags.prefWrapLengthProperty().bind(comment.widthProperty());
    this.bubble = new Bubble(layer, content, area);
    handles.nodes().forEach(bubble::countIn);
    bubble.setOnHidden(this::keep);
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// While the text has the keyboard: in the comment the key deletes letters.
  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.DELETE && isShowing()) {
      delete();
      event.consume();
    }
  }

  /// Shows it at its highlight, where that can be seen.
  void show(Highlight highlight) {
    hide();
    if (area.boundsOnScreen(highlight.anchor().span()).isPresent()) {
      fill(highlight);
      comment.setText(highlight.note().comment());
      place();
    }
  }

  /// Shows it, ready to write.
  void edit(Highlight highlight, Marking.Part part) {
    show(highlight);
    if (part == Marking.Part.COMMENT) {
      comment.requestFocus();
      comment.end();
    } else {
      tags.requestFocus();
    }
  }

  void hide() {
    bubble.hide();
  }

  boolean isShowing() {
    return bubble.isShowing();
  }

  /// The highlight that it is shown at.
  Optional<Highlight> shown() {
    return shown;
  }

  /// Takes up what became of the highlight meanwhile; what is being written stays, and is kept
  /// where the highlight cannot be seen any more.
  void follow(ReaderModel model) {
    shown.ifPresent(before -> {
      Optional<Highlight> now = model.findHighlight(before.id());
      if (now.isEmpty() && isOf(model.page(), before)) {
        // It was deleted.
        shown = Optional.empty();
        hide();
      } else if (now.filter(it -> it.anchor().attached()).isEmpty()) {
        hide();
      } else if (!now.get().equals(before)) {
        if (comment.getText().equals(before.note().comment())) {
          comment.setText(now.get().note().comment());
        }
        List<String> tagsBefore = before.note().tags();
        shown = now;
        describe(now.get());
        if (!now.get().note().tags().equals(tagsBefore)) {
          tags.take(now.get().note().tags());
        }
        place();
      }
    });
  }

  private static boolean isOf(Page page, Highlight highlight) {
    return page instanceof Page.OfReport of && of.kept().report().id() == highlight.report();
  }

  private void fill(Highlight highlight) {
    shown = Optional.of(highlight);
    describe(highlight);
    tags.show(highlight.note().tags());
  }

  private void describe(Highlight highlight) {
    colours.choose(List.of(highlight.note().colour()));
    underline.setSelected(highlight.note().underlined());
  }

  private void place() {
    shown.ifPresent(highlight -> {
      handles.show(highlight);
      Optional<Bounds> place = area.boundsOnScreen(highlight.anchor().span());
      place.ifPresent(box -> bubble.place(EndHandles.around(box)));
    });
  }

  private void change(UnaryOperator<Highlight.Note> edit) {
    shown.ifPresent(highlight -> {
      String words = comment.getText();
      Highlight.Note note = edit.apply(highlight.note().with(words));
      shown = Optional.of(highlight.edited(note, highlight.changed()));
      colours.choose(List.of(note.colour()));
      marking.annotate(highlight.id(), now -> edit.apply(now.with(words)));
    });
  }

  private void resize(Span span) {
    shown.ifPresent(highlight -> marking.resize(highlight.id(), span));
  }

  private void keep() {
    handles.hide();
    tags.add();
    shown.ifPresent(highlight -> {
      String words = comment.getText();
      if (!words.equals(highlight.note().comment())) {
        marking.annotate(highlight.id(), now -> now.with(words));
      }
    });
    shown = Optional.empty();
  }

  private void delete() {
    Optional<Highlight> highlight = shown;
    shown = Optional.empty();
    hide();
    highlight.ifPresent(it -> marking.delete(it.id()));
  }

  private void copy() {
    shown.ifPresent(highlight -> SystemClipboard.put(highlight.anchor().selector().exact()));
    hide();
  }

  private HBox buttons() {
    Button delete = new Button(WORDS.get("bubble.delete"), new FontIcon(Feather.TRASH_2));
    delete.getStyleClass().addAll("flat", "danger", "small");
    delete.setOnAction(event -> delete());
    Button copy = SelectionBubble.button(Feather.COPY, WORDS.get("bubble.copy"), this::copy);
    Button done = new Button(WORDS.get("bubble.done"));
    done.getStyleClass().add("small");
    done.setOnAction(event -> hide());
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox buttons = new HBox(delete, copy, between, done);
    buttons.setAlignment(Pos.CENTER_LEFT);
    return buttons;
  }

  private static HBox row(Node... nodes) {
    HBox row = new HBox(6);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getChildren().setAll(List.of(nodes));
    return row;
  }
}
