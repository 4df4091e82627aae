package org.lectern.ui.conferences;

import atlantafx.base.controls.CustomTextField;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.messages.Messages;
import org.lectern.ui.Corrections;
import org.lectern.ui.Dragging;
import org.lectern.ui.EdgeScroll;
import org.lectern.ui.OnScreen;
import org.lectern.ui.Outlets;

/// The left pane: a filter field over the tree of conferences.
public final class Conferences extends BorderPane {

  private static final Messages WORDS = Messages.of(Conferences.class);

  private final ConferencesModel model;
  private final TreeView<Branch> tree = new TreeView<>(new TreeItem<>());
  private final CustomTextField filter = new CustomTextField();
  private final Set<Node> closed = new HashSet<>();
  private final Set<Node> opened = new HashSet<>();
  private final BooleanProperty searchesOpen = new SimpleBooleanProperty(true);
  private boolean following;

  public Conferences(ConferencesModel model, Corrections corrections, Outlets outlets) {
    this.model = model;
    getStyleClass().add("conferences");
    filter.setLeft(new FontIcon(Feather.FILTER));
    filter.setPromptText(WORDS.get("tree.filter-prompt"));
    filter.setAccessibleText(WORDS.get("tree.filter"));
    filter.setId("tree-filter");
    filter.textProperty().bindBidirectional(model.filterProperty());
    filter.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveFilter);
    tree.setId("conference-tree");
    tree.setAccessibleText(WORDS.get("tree"));
    tree.setShowRoot(false);
    tree.setFixedCellSize(30);
    tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    NodeDialogs dialogs = new NodeDialogs(model, this);
    tree.setCellFactory(view -> cell(dialogs));
    tree.setContextMenu(
        new NodeMenu(
            model,
            dialogs,
            new CorrectionItems(model, corrections, this::selectedNodes),
            outlets,
            this::selectedNodes));
    TypeAhead.install(tree);
    EdgeScroll.install(tree);
    setTop(filter);
    setCenter(tree);

    model.rowsProperty().addListener((property, old, now) -> show(now));
    model
        .navigation()
        .targetProperty()
        .addListener((property, old, now) -> follow(!model.navigation().isFollowing()));
    tree.getSelectionModel().selectedItemProperty().addListener((property, old, now) -> open(now));
    tree.getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<TreeItem<Branch>>) change -> choose());
    tree.addEventHandler(KeyEvent.KEY_PRESSED, this::act);
    show(model.rowsProperty().get());
    showSearches();
  }

  /// What saved searches find is looked for while their rows, or what a filter leaves of them, can
  /// be seen.
  private void showSearches() {
    ObservableValue<Boolean> open = searchesOpen.or(model.filterProperty().isNotEmpty());
    ObservableValue<Boolean> never = new SimpleBooleanProperty(false);
    OnScreen.of(this)
        .flatMap(seen -> seen ? open : never)
        .subscribe(model.searches().shownProperty()::set);
  }

  /// Puts the keyboard into the filter field.
  public void focusFilter() {
    filter.requestFocus();
    filter.selectAll();
  }

  /// Puts the keyboard into the tree.
  public void focusTree() {
    tree.requestFocus();
  }

  private NodeCell cell(NodeDialogs dialogs) {
    NodeCell cell = new NodeCell(dialogs::askYear, model::open);
    Dragging.from(cell, () -> RowTags.drag(nodesWith(cell)));
    Dragging.onto(cell, drag -> model.tags().drop(nodesWith(cell), drag));
    return cell;
  }

  /// The row; where it is one of several that are selected, all of these.
  private List<Node> nodesWith(NodeCell cell) {
    if (cell.getItem() == null) {
      return List.of();
    }
    return cell.isSelected() ? selectedNodes() : List.of(cell.getItem().node());
  }

  private void leaveFilter(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
      filter.clear();
      event.consume();
    } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
      tree.requestFocus();
      if (tree.getSelectionModel().isEmpty()) {
        tree.getSelectionModel().select(0);
      }
      event.consume();
    }
  }

  private void act(KeyEvent event) {
    List<Node> selected = selectedNodes();
    if (event.getCode() == KeyCode.DELETE && !model.reportsOf(selected).isEmpty()) {
      model.remove(selected);
      event.consume();
    } else if (event.getCode() == KeyCode.DELETE && !SavedSearches.in(selected).isEmpty()) {
      model.searches().remove(selected);
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && selected.size() == 1) {
      model.open(selected.getFirst());
      event.consume();
    }
  }

  /// While the program selects rows one after the other, none of them is meant yet.
  private void choose() {
    if (!following) {
      model.choose(selectedNodes());
    }
  }

  private List<Node> selectedNodes() {
    return tree.getSelectionModel().getSelectedItems().stream()
        .filter(item -> item != null && item.getValue() != null)
        .map(item -> item.getValue().node())
        .toList();
  }

  private void open(TreeItem<Branch> item) {
    boolean alone = tree.getSelectionModel().getSelectedItems().size() <= 1;
    if (!following && alone && item != null && item.getValue() != null) {
      Node node = item.getValue().node();
      // To pass over a search, or to rename it, is not to search: that is for a click or Enter.
      if (!(node instanceof Node.OfSearch)) {
        model.open(node);
      }
    }
  }

  /// Shows the rows anew; what was open, closed and selected stays so.
  private void show(List<Branch> rows) {
    List<Node> selected = selectedNodes();
    following = true;
    tree.getSelectionModel().clearSelection();
    tree.getRoot().getChildren().setAll(rows.stream().map(this::item).toList());
    for (Node node : selected) {
      find(tree.getRoot(), node).ifPresent(item -> tree.getSelectionModel().select(item));
    }
    following = false;
    choose();
    if (tree.getSelectionModel().isEmpty()) {
      follow(false);
    }
  }

  private TreeItem<Branch> item(Branch branch) {
    TreeItem<Branch> item = new TreeItem<>(branch);
    item.getChildren().setAll(branch.children().stream().map(this::item).toList());
    boolean filtered = !model.filterProperty().get().isBlank();
    item.setExpanded(filtered || isOpen(branch.node()));
    item.expandedProperty().addListener((property, old, now) -> remember(branch.node(), now));
    return item;
  }

  /// Series, sections and the list of searches are open from the start, so that a new report shows
  /// its talks after one click on its edition.
  private boolean isOpen(Node node) {
    return switch (node) {
      case Node.OfSeries series -> !closed.contains(node);
      case Node.OfSearches searches -> !closed.contains(node);
      case Node.OfSection section -> !closed.contains(node);
      default -> opened.contains(node);
    };
  }

  private void remember(Node node, boolean open) {
    if (model.filterProperty().get().isBlank()) {
      if (node instanceof Node.OfSearches) {
        searchesOpen.set(open);
      }
      (open ? opened : closed).add(node);
      (open ? closed : opened).remove(node);
    }
  }

  /// Selects the row of what is read.
  ///
  /// @param scroll whether to bring it into view: when somebody goes there, not when it is called
  ///   otherwise
  private void follow(boolean scroll) {
    Optional<TreeItem<Branch>> wanted =
        model.findCurrent().flatMap(node -> find(tree.getRoot(), node));
    TreeItem<Branch> selected = tree.getSelectionModel().getSelectedItem();
    if (wanted.isPresent() && wanted.get() == selected || isOfWhatIsRead(selected)) {
      return;
    }
    following = true;
    tree.getSelectionModel().clearSelection();
    wanted.ifPresent(item -> reveal(item, scroll));
    following = false;
    choose();
  }

  /// Who goes through what a saved search found stays there.
  private boolean isOfWhatIsRead(TreeItem<Branch> selected) {
    return selected != null
        && selected.getValue() != null
        && selected.getValue().node() instanceof Node.OfHit hit
        && model.navigation().target().equals(hit.findTarget());
  }

  private void reveal(TreeItem<Branch> item, boolean scroll) {
    for (TreeItem<Branch> above = item.getParent(); above != null; above = above.getParent()) {
      above.setExpanded(true);
    }
    int row = tree.getRow(item);
    tree.getSelectionModel().select(row);
    if (scroll) {
      double visible = tree.getHeight() / tree.getFixedCellSize();
      tree.scrollTo(Math.max(0, row - (int) (visible / 3)));
    }
  }

  private static Optional<TreeItem<Branch>> find(TreeItem<Branch> under, Node node) {
    if (under.getValue() != null && under.getValue().node().equals(node)) {
      return Optional.of(under);
    }
    return under.getChildren().stream().flatMap(child -> find(child, node).stream()).findFirst();
  }
}
