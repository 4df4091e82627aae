package org.lectern.ui.conferences;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.messages.Messages;
import org.lectern.model.TalkKind;
import org.lectern.ui.EmojiWords;

/// A row of the tree: icon, label, a quiet dot for a doubtful finding, the number of talks below
/// and how many of them were read. What was read is paler and has a tick.
final class NodeCell extends TreeCell<Branch> {

  private static final Messages WORDS = Messages.of(NodeCell.class);

  private static final PseudoClass READ = PseudoClass.getPseudoClass("read");

  private final FontIcon icon = new FontIcon();
  private final Label label = new Label();
  private final Hyperlink setYear = new Hyperlink(WORDS.get("row.set-year"));
  private final Label doubt = new Label("•");
  private final FontIcon tick = new FontIcon(Feather.CHECK);
  private final Label count = new Label();
  private final HBox row = new HBox(6, icon, label, setYear, doubt, tick, count);

  /// @param onSetYear what to do when the year of an edition is to be set
  /// @param onOpen what to do when the row is clicked
  NodeCell(Consumer<Node> onSetYear, Consumer<Node> onOpen) {
    row.setAlignment(Pos.CENTER_LEFT);
    label.setTextOverrun(OverrunStyle.ELLIPSIS);
    label.setMinWidth(24);
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    label.getStyleClass().add("name");
    tick.getStyleClass().add("tick");
    count.getStyleClass().add("count");
    count.setMinWidth(USE_PREF_SIZE);
    doubt.getStyleClass().add("doubt");
    setYear.setFocusTraversable(false);
    setYear.setMinWidth(USE_PREF_SIZE);
    setYear.setOnAction(event -> onSetYear.accept(getItem().node()));
    row.setOnMouseClicked(event -> click(event, onOpen));
    addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> selectForMenu());
    // Without a preferred width of its own the row is cut by the tree instead of scrolling it.
    setPrefWidth(0);
  }

  /// A row can be selected without being what is read: the only report of an edition is read under
  /// the edition's row. A click opens it then too.
  private void click(MouseEvent event, Consumer<Node> onOpen) {
    boolean plain = !event.isShortcutDown() && !event.isShiftDown();
    boolean still = event.isStillSincePress();
    if (event.getButton() == MouseButton.PRIMARY && plain && still && getItem() != null) {
      onOpen.accept(getItem().node());
    }
  }

  /// A finger that rests on a row opens the menu before the row is selected.
  private void selectForMenu() {
    if (!isEmpty() && !isSelected()) {
      getTreeView().getSelectionModel().clearAndSelect(getIndex());
    }
  }

  @Override
  protected void updateItem(Branch branch, boolean empty) {
    super.updateItem(branch, empty);
    if (empty || branch == null) {
      setGraphic(null);
      setTooltip(null);
      pseudoClassStateChanged(READ, false);
      return;
    }
    Node node = branch.node();
    icon.setIconCode(iconOf(node));
    EmojiWords.put(label, node.label());
    show(setYear, node instanceof Node.OfEdition edition && edition.lacksYear());
    boolean doubtful = node instanceof Node.OfTalk talk && talk.doubt().isPresent();
    show(doubt, doubtful);
    show(count, isCounted(node));
    show(tick, branch.progress().isDone());
    count.setText(counted(branch));
    pseudoClassStateChanged(READ, branch.progress().isDone());
    setTooltip(new Tooltip(tip(branch)));
    setAccessibleText(node.label());
    setAccessibleHelp(branch.progress().words());
    setGraphic(row);
  }

  private static boolean isCounted(Node node) {
    return switch (node) {
      case Node.OfTalk talk -> false;
      case Node.OfHit hit -> false;
      case Node.OfSearches searches -> false;
      default -> true;
    };
  }

  private static void show(javafx.scene.Node part, boolean visible) {
    part.setVisible(visible);
    part.setManaged(visible);
  }

  /// "12", or "3/12" while it is being read.
  private static String counted(Branch branch) {
    Progress progress = branch.progress();
    return progress.isUnderWay()
        ? progress.read() + "/" + progress.all()
        : String.valueOf(branch.talks());
  }

  private static String tip(Branch branch) {
    String words = branch.progress().words();
    String label = branch.node().label() + (words.isEmpty() ? "" : "\n" + words);
    return switch (branch.node()) {
      case Node.OfTalk talk when talk.doubt().isPresent() ->
          label + "\n" + WORDS.get("row.doubt", talk.doubt().get());
      case Node.OfSearch search -> label + "\n" + search.search().query();
      default -> label;
    };
  }

  private static Feather iconOf(Node node) {
    return switch (node) {
      case Node.OfSearches searches -> Feather.BOOKMARK;
      case Node.OfSearch search -> Feather.SEARCH;
      case Node.OfHit hit ->
          hit.target().talk().isPresent() ? Feather.MESSAGE_SQUARE : Feather.FILE_TEXT;
      case Node.OfSeries series -> Feather.LAYERS;
      case Node.OfEdition edition ->
          edition.edition().series().isEmpty() ? Feather.INBOX : Feather.CALENDAR;
      case Node.OfReport report -> Feather.FILE_TEXT;
      case Node.OfSection section -> Feather.FOLDER;
      case Node.OfTalk talk -> iconOf(talk.kind());
    };
  }

  private static Feather iconOf(TalkKind kind) {
    return switch (kind) {
      case TALK -> Feather.MESSAGE_SQUARE;
      case KEYNOTE -> Feather.STAR;
      case LIGHTNING -> Feather.ZAP;
      case PANEL -> Feather.USERS;
      case WORKSHOP, TUTORIAL -> Feather.TOOL;
      case SPRINT -> Feather.CODE;
      case OTHER -> Feather.CIRCLE;
    };
  }
}
