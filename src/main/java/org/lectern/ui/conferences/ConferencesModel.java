package org.lectern.ui.conferences;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.lectern.intake.Correcting.Place;
import org.lectern.library.Change;
import org.lectern.library.KeptReport;
import org.lectern.library.Names;
import org.lectern.library.ReportEntry;
import org.lectern.library.Shelf;
import org.lectern.messages.Messages;
import org.lectern.model.Edition;
import org.lectern.ui.Contents;
import org.lectern.ui.Navigation;
import org.lectern.ui.ReadMarks;
import org.lectern.ui.ReadMarks.Bearer;
import org.lectern.ui.Searches;
import org.lectern.ui.Tagger;
import org.lectern.ui.Target;
import org.lectern.ui.Workspace;

/// What the tree shows, and what can be done to its rows.
public final class ConferencesModel {

  private static final Messages WORDS = Messages.of(ConferencesModel.class);

  private final Workspace workspace;
  private final SavedSearches searches;
  private final ReadMarks readMarks;
  private final StringProperty filter = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<List<Target.OfReport>> chosen =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<Branch>> rows = new ReadOnlyObjectWrapper<>(List.of());

  public ConferencesModel(Workspace workspace, Searches ways) {
    this.workspace = workspace;
    this.searches = new SavedSearches(workspace, ways);
    this.readMarks = new ReadMarks(workspace);
    workspace.contentsProperty().addListener((property, old, now) -> grow());
    searches.rowsProperty().addListener((property, old, now) -> grow());
    filter.addListener((property, old, now) -> grow());
    grow();
  }

  /// The tags that are put on rows.
  RowTags tags() {
    return new RowTags(new Tagger(workspace));
  }

  /// The talks and reports whose rows are selected.
  public ReadOnlyObjectProperty<List<Target.OfReport>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /// Takes up which rows are selected now.
  void choose(Collection<Node> nodes) {
    List<Target.OfReport> bearers = RowTags.bearers(nodes);
    if (!bearers.equals(chosen.get())) {
      chosen.set(bearers);
    }
  }

  /// What a row must hold to be shown; blank for all rows.
  public StringProperty filterProperty() {
    return filter;
  }

  ReadOnlyObjectProperty<List<Branch>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  private void grow() {
    Contents contents = workspace.contents();
    Planting planting = new Planting(filter.get(), contents::readOf);
    List<Branch> all = new ArrayList<>(planting.growSearches(searches.rowsProperty().get()));
    all.addAll(planting.grow(contents.reports()));
    rows.set(all);
  }

  void open(Node node) {
    if (node instanceof Node.OfSearch search) {
      searches.run(search.search());
    }
    node.findTarget().ifPresent(workspace.navigation()::go);
  }

  /// What can be done to the saved searches.
  SavedSearches searches() {
    return searches;
  }

  /// Where one is.
  Navigation navigation() {
    return workspace.navigation();
  }

  /// The row for what is read now: its own, or its edition's, where a report has none because it is
  /// the only one of its edition.
  Optional<Node> findCurrent() {
    return workspace
        .navigation()
        .target()
        .flatMap(target -> findNode(target).or(() -> editionOf(target).flatMap(this::findNode)));
  }

  private Optional<Target> editionOf(Target target) {
    return target instanceof Target.OfReport wanted
        ? workspace
            .contents()
            .findReport(wanted.report())
            .map(entry -> new Target.OfEdition(Planting.key(entry)))
        : Optional.empty();
  }

  private Optional<Node> findNode(Target target) {
    return rows.get().stream()
        .flatMap(ConferencesModel::all)
        .map(Branch::node)
        .filter(node -> !(node instanceof Node.OfSection) && !(node instanceof Node.OfHit))
        .filter(node -> means(node, target))
        .findFirst();
  }

  private static Stream<Branch> all(Branch branch) {
    return Stream.concat(
        Stream.of(branch), branch.children().stream().flatMap(ConferencesModel::all));
  }

  private boolean means(Node node, Target target) {
    return switch (target) {
      case Target.OfReport wanted ->
          node.findTarget().orElse(null) instanceof Target.OfReport here
              && here.report() == wanted.report()
              && here.talk().equals(wanted.talk());
      default -> node.findTarget().equals(Optional.of(target));
    };
  }

  /// The reports that rows stand for; of a section or a talk, none.
  List<ReportEntry> reportsOf(Collection<Node> nodes) {
    return workspace.contents().reports().stream()
        .filter(entry -> nodes.stream().anyMatch(node -> holds(node, entry)))
        .toList();
  }

  private static boolean holds(Node node, ReportEntry entry) {
    Edition edition = entry.report().shelf().edition();
    return switch (node) {
      case Node.OfSeries(String series) -> edition.series().equals(Optional.of(series));
      case Node.OfEdition(Edition wanted, var place) ->
          edition.series().equals(wanted.series())
              && (wanted.series().isEmpty() || edition.year().equals(wanted.year()));
      case Node.OfReport report -> report.report() == entry.report().id();
      case Node.OfSearches searches -> false;
      case Node.OfSearch search -> false;
      case Node.OfHit hit -> false;
      case Node.OfSection section -> false;
      case Node.OfTalk talk -> false;
    };
  }

  /// Says that what rows stand for was read, or was not: the talks below them that are shown, and
  /// reports in which there are none.
  void setRead(Collection<Node> nodes, boolean read) {
    readMarks.set(bearersOf(nodes), read);
  }

  /// Whether [#setRead] would change anything.
  boolean canSetRead(Collection<Node> nodes, boolean read) {
    return bearersOf(nodes).stream().anyMatch(bearer -> readMarks.isRead(bearer) != read);
  }

  private List<Bearer> bearersOf(Collection<Node> nodes) {
    return rows.get().stream()
        .flatMap(ConferencesModel::all)
        .filter(branch -> nodes.contains(branch.node()))
        .flatMap(branch ->
            branch.talks() == 0
                ? reportsOf(List.of(branch.node())).stream()
                    .flatMap(it -> ReadMarks.of(it).stream())
                : talksIn(branch))
        .distinct()
        .toList();
  }

  private static Stream<Bearer> talksIn(Branch branch) {
    return all(branch)
        .map(Branch::node)
        .filter(Node.OfTalk.class::isInstance)
        .map(Node.OfTalk.class::cast)
        .map(talk -> new Bearer(talk.report(), Optional.of(talk.talk())));
  }

  /// The series that a row belongs to.
  Optional<String> seriesOf(Node node) {
    return reportsOf(List.of(node)).stream()
        .flatMap(entry -> entry.report().shelf().edition().series().stream())
        .findFirst();
  }

  boolean hasSeries(Node node) {
    return seriesOf(node).isPresent();
  }

  /// Every series, for the choice when a report is moved.
  List<String> seriesNames() {
    return workspace.contents().reports().stream()
        .flatMap(entry -> entry.report().shelf().edition().series().stream())
        .distinct()
        .sorted(String.CASE_INSENSITIVE_ORDER)
        .toList();
  }

  /// Gives a series another name; where one of that name is there, the two become one.
  void renameSeries(Node node, String name) {
    reshelve(
        WORDS.get("undo.rename-series"),
        List.of(node),
        edition -> edition.withSeries(name.strip()));
  }

  void setYear(Node node, int year) {
    reshelve(WORDS.get("undo.set-year"), List.of(node), edition -> edition.withYear(year));
  }

  /// Puts reports, editions or whole series into another edition.
  void move(Collection<Node> nodes, Edition edition) {
    reshelve(WORDS.get("undo.move", Names.of(edition)), nodes, old -> edition);
  }

  void remove(Collection<Node> nodes) {
    List<ReportEntry> reports = reportsOf(nodes);
    List<Change> drops =
        reports.stream().<Change>map(entry -> new Change.DropReport(entry.report().id())).toList();
    int number = reports.size();
    String title = reports.getFirst().report().title();
    workspace.changeAndSay(
        WORDS.get("undo.remove-reports", number, title),
        new Change.All(drops),
        WORDS.get("removed.reports", number, title));
  }

  /// Where a row's talk begins; of a report without talks its beginning.
  Optional<Place> findPlace(Node node) {
    return findReport(node)
        .flatMap(entry ->
            findOffset(node, entry)
                .map(offset ->
                    new Place(entry.report().id(), entry.report().text().version(), offset)));
  }

  private static Optional<Integer> findOffset(Node node, ReportEntry entry) {
    if (node instanceof Node.OfTalk talk && talk.talk() < entry.talks().size()) {
      return Optional.of(entry.talks().get(talk.talk()).passage().start());
    }
    return entry.talks().isEmpty() ? Optional.of(0) : Optional.empty();
  }

  /// Finds the heading that a section's row stands for, and tells `then` where it is.
  void findHeading(Node.OfSection section, Consumer<Place> then) {
    workspace.ask(
        library -> library.findReport(section.report()).flatMap(kept -> heading(kept, section)),
        place -> place.ifPresent(then));
  }

  /// The last line before the section's first talk that begins with its words.
  private static Optional<Place> heading(KeptReport kept, Node.OfSection section) {
    String text = "\n" + kept.text().current().plainText();
    int talk =
        section.first() < kept.talks().size()
            ? kept.talks().get(section.first()).passage().start()
            : text.length();
    int start = text.lastIndexOf("\n" + section.label(), talk);
    return start < 0
        ? Optional.empty()
        : Optional.of(new Place(section.report(), kept.text().current().version(), start));
  }

  /// The one report that a row is of.
  Optional<ReportEntry> findReport(Node node) {
    return switch (node) {
      case Node.OfTalk talk -> workspace.contents().findReport(talk.report());
      case Node.OfSection section -> workspace.contents().findReport(section.report());
      default ->
          Optional.of(reportsOf(List.of(node)))
              .filter(reports -> reports.size() == 1)
              .map(List::getFirst);
    };
  }

  private void reshelve(String name, Collection<Node> nodes, UnaryOperator<Edition> edition) {
    Map<Long, Shelf> shelves = new HashMap<>();
    for (ReportEntry entry : reportsOf(nodes)) {
      Shelf shelf = entry.report().shelf();
      shelves.put(entry.report().id(), shelf.movedTo(edition.apply(shelf.edition())));
    }
    workspace.change(name, new Change.Reshelve(shelves));
  }
}
