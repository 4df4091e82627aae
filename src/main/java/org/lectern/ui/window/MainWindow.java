package org.lectern.ui.window;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.lectern.exchange.Reference;
import org.lectern.intake.Intake;
import org.lectern.library.Library;
import org.lectern.ui.ProgressionBar;
import org.lectern.ui.Searches;
import org.lectern.ui.Settings;
import org.lectern.ui.Target;
import org.lectern.ui.Worker;
import org.lectern.ui.Workspace;
import org.lectern.ui.about.AboutModel;
import org.lectern.ui.about.AboutPane;
import org.lectern.ui.conferences.Conferences;
import org.lectern.ui.conferences.ConferencesModel;
import org.lectern.ui.exchange.PdfBar;
import org.lectern.ui.imports.DropTarget;
import org.lectern.ui.imports.ImportBar;
import org.lectern.ui.imports.ImportModel;
import org.lectern.ui.imports.RereadingModel;
import org.lectern.ui.marks.MarksModel;
import org.lectern.ui.marks.MarksPane;
import org.lectern.ui.reader.ReaderModel;
import org.lectern.ui.reader.TypographyPopOver;
import org.lectern.ui.search.CompletingModel;
import org.lectern.ui.search.IndexingModel;
import org.lectern.ui.search.RecentQueries;
import org.lectern.ui.search.SearchField;
import org.lectern.ui.search.SearchModel;
import org.lectern.ui.search.SearchPane;
import org.lectern.ui.switcher.SwitcherModel;
import org.lectern.ui.tags.TagTreeModel;
import org.lectern.ui.tags.TagsModel;
import org.lectern.ui.tags.TagsPane;

/// The window: tree, text and sidebar under one bar, over one line.
public final class MainWindow implements Commands {

  /// The settings to be read before the window is made.
  public static final List<String> SETTINGS = SettingKeys.ALL;

  private static final Duration LOOK_EVERY = Duration.seconds(3);

  private final Stage stage;
  private final Parts parts;
  private final Workspace workspace;
  private final Settings settings;
  private final Searches searches;
  private final ReaderModel reader = new ReaderModel();
  private final ImportModel imports;
  private final NotesChooser notes;
  private final RereadingModel rereading;
  private final IndexingModel indexing;
  private final ImportBar importBar;
  private final DropTarget dropTarget;
  private final Conferences conferences;
  private final TextColumn text;
  private final Desks desks;
  private final Toast toast;
  private final Panes panes;
  private final WaysAround ways;
  private final TopBar topBar;
  private final PopUps popUps;
  private final Samples samples;
  private final Memory memory;
  private Optional<TypographyPopOver> typography = Optional.empty();

  /// The key that goes to the search field, which several hints name.
  private final StringProperty searchKey = new SimpleStringProperty("");

  /// Looks for what another process changed.
  private final Timeline watch =
      new Timeline(new KeyFrame(LOOK_EVERY, event -> workspace().refreshIfChanged()));

  /// @param values the settings as [Settings#read] gave them
  public MainWindow(
      Stage stage, Library library, Worker worker, Map<String, String> values, Parts parts) {
    this.stage = stage;
    this.parts = parts;
    workspace = new Workspace(library, worker);
    settings = Settings.of(workspace, values);
    CompletingModel completing = new CompletingModel(workspace, new RecentQueries(settings));
    SearchModel search = new SearchModel(workspace, completing);
    searches = new SearchDesk(search, this::showSearchPane);
    imports = new ImportModel(workspace, new Intake(library, parts.time().clock()));
    notes = new NotesChooser(stage, imports::bringIn);
    samples = new Samples(workspace, imports, settings, parts.samples());
    rereading = new RereadingModel(workspace);
    indexing = new IndexingModel(workspace);
    desks =
        new Desks(
            stage,
            workspace,
            settings,
            parts,
            new ReadingDesk.Sideward(this::searchFor, searches, this::focusTagField));

    ConferencesModel tree = new ConferencesModel(workspace, searches);
    conferences = new Conferences(tree, desks.corrections(), desks.outlets());
    text = new TextColumn(workspace, desks.opening(), desks.reading(), reader, searchKey);
    SearchPane searchPane = new SearchPane(search, searchKey, this::goOnSearching);
    TagsPane tagsPane =
        new TagsPane(
            new TagsModel(workspace, tree.chosenProperty()),
            new TagTreeModel(workspace, parts.time().clock()));
    MarksPane marksPane =
        new MarksPane(
            new MarksModel(
                workspace,
                text.selection(),
                parts.time().clock().withZone(ZoneId.systemDefault()),
                desks.colours(),
                desks.exchanging()::export));
    AboutModel about = new AboutModel(workspace, desks.opening(), ZoneId.systemDefault());
    text.reader().area().topOffsetProperty().subscribe(top -> about.see(top.intValue()));
    Sidebar sidebar = new Sidebar(searchPane, tagsPane, marksPane, new AboutPane(about));
    toast = new Toast(workspace);
    panes = new Panes(conferences, text.withEmptyLibrary(this, samples), sidebar, settings);
    ways = new WaysAround(panes, conferences, sidebar, text.reader());
    importBar = new ImportBar(imports);
    List<Command> commands =
        CommandList.of(this, ways, reader, parts.theme(), desks.commands(text.reader().area()));
    Keymap keymap = new Keymap(commands, settings);
    searchKey.bind(keymap.nameOf("search"));
    popUps = new PopUps(stage, keymap, new SwitcherModel(workspace, searches, settings));
    SearchField field =
        new SearchField(
            search,
            completing,
            new SearchField.Ways(this::showSearchPane, this::focusResults, this::focusText));
    topBar = new TopBar(keymap, workspace.navigation(), field, this, parts.theme());
    dropTarget = new DropTarget(dropped -> desks.exchanging().drop(dropped, imports::bringIn));
    memory = new Memory(workspace, settings, parts.theme(), reader);

    stage.setScene(scene(statusBar(), keymap, field.completions()));
    stage
        .titleProperty()
        .bind(
            Bindings.createStringBinding(
                this::title,
                workspace.navigation().targetProperty(),
                workspace.contentsProperty()));
  }

  private StatusBar statusBar() {
    HBox work =
        new HBox(
            16,
            new ProgressionBar(indexing.work(), "indexing-status"),
            new ProgressionBar(rereading.work(), "rereading-status"),
            new PdfBar(desks.pdf()),
            importBar);
    return new StatusBar(workspace, desks.reading().hoveredProperty(), work);
  }

  private Scene scene(StatusBar statusBar, Keymap keymap, Node completions) {
    BorderPane frame = new BorderPane(panes);
    frame.setTop(
        new javafx.scene.layout.VBox(
            topBar, new SampleBanner(workspace, this::importFiles, samples::remove)));
    frame.setBottom(statusBar);
    StackPane root = new StackPane(frame, completions, toast, popUps.layer(), dropTarget);
    StackPane.setAlignment(toast, javafx.geometry.Pos.BOTTOM_CENTER);
    StackPane.setMargin(toast, new javafx.geometry.Insets(0, 0, 56, 0));
    root.getStylesheets().add(MainWindow.class.getResource("lectern.css").toExternalForm());
    dropTarget.watch(root);
    parts.theme().dress(root);
    // Heights in the text depend on the style sheets, which are taken up with the next pulse.
    parts
        .theme()
        .lookProperty()
        .addListener((property, old, now) -> Platform.runLater(text.reader()::refresh));
    Scene scene = new Scene(root);
    keymap.install(scene);
    new Gestures(workspace, toast).watch(scene);
    return scene;
  }

  private String title() {
    return workspace
        .navigation()
        .target()
        .map(here -> Crumbs.to(here, workspace.contents()).title())
        .orElse("Lectern");
  }

  /// Shows the window as it was left, then fills it.
  public void show() {
    show(Optional.empty());
  }

  /// Shows the window as it was left, then fills it and goes where a reference leads.
  public void show(Optional<Reference> reference) {
    WindowState.restore(stage, settings);
    stage.show();
    indexing.start();
    workspace.refresh(() -> {
      samples.bringInOnce();
      memory.goWhereOneWas();
      reference.ifPresent(desks.references()::follow);
      rereading.start();
    });
    stage.focusedProperty().addListener((property, old, now) -> workspace.refreshIfChanged());
    watch.setCycleCount(Animation.INDEFINITE);
    watch.play();
    conferences.focusTree();
  }

  /// Goes where a reference leads.
  void follow(Reference reference) {
    desks.references().follow(reference);
  }

  /// Keeps how the window was left, and looks for changes no more; to be called before the worker
  /// is closed.
  public void keepState() {
    watch.stop();
    desks.reading().keepPlace();
    WindowState.keep(stage, settings);
    panes.keep(settings);
    memory.keep();
  }

  /// Imports dropped files and folders.
  public void drop(List<Path> paths) {
    dropTarget.accept(paths);
  }

  public Workspace workspace() {
    return workspace;
  }

  @Override
  public void showSearchPane() {
    ways.showSearch();
  }

  @Override
  public void focusResults() {
    ways.focusResults();
  }

  @Override
  public void focusText() {
    ways.focusText();
  }

  private void focusTagField() {
    ways.focusTagField();
  }

  private void searchFor(String words) {
    ways.showSearch();
    topBar.search(words);
  }

  private void goOnSearching() {
    topBar.goOnSearching();
  }

  void focusSearch() {
    ways.showSearch();
    topBar.focusSearch();
  }

  @Override
  public void importFiles() {
    notes.askFiles();
  }

  void importFolder() {
    notes.askFolder();
  }

  void showImportReport() {
    importBar.openReport(imports);
  }

  void toggleFullScreen() {
    stage.setFullScreen(!stage.isFullScreen());
  }

  /// Fonts are looked for when somebody wants to choose one.
  @Override
  public void openTypography() {
    TypographyPopOver popOver =
        typography.orElseGet(() -> new TypographyPopOver(reader, TypographyPopOver.families()));
    typography = Optional.of(popOver);
    popOver.setAnimated(!parts.theme().motion().reducedProperty().get());
    popOver.setOnHidden(event -> memory.keepTypography());
    popOver.show(topBar.typographyButton());
  }

  void openSettings() {
    new SettingsDialog(
            stage,
            new SettingsDialog.Subjects(
                parts.theme(), reader.zoomProperty(), Language.in(settings), desks.colours()),
            popUps::openKeys)
        .show();
  }

  void openSwitcher() {
    popUps.openSwitcher();
  }

  void openPalette() {
    popUps.openPalette();
  }

  void openCheatSheet() {
    popUps.openCheatSheet();
  }

  /// Looks for talks like the one that is read.
  void findLike() {
    workspace
        .navigation()
        .target()
        .filter(Target.OfReport.class::isInstance)
        .map(Target.OfReport.class::cast)
        .ifPresent(here -> here.talk().ifPresent(talk -> searches.findLike(here.report(), talk)));
  }

  void openAbout() {
    new AboutLectern(stage, parts.libraryFolder().toString()).show();
  }

  void close() {
    stage.fireEvent(
        new javafx.stage.WindowEvent(stage, javafx.stage.WindowEvent.WINDOW_CLOSE_REQUEST));
  }
}
