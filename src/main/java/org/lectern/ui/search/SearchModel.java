package org.lectern.ui.search;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.lectern.library.Change;
import org.lectern.library.Facets;
import org.lectern.library.Found;
import org.lectern.library.Ids;
import org.lectern.library.SavedSearch;
import org.lectern.library.Search;
import org.lectern.library.Similar;
import org.lectern.messages.Messages;
import org.lectern.query.Chip;
import org.lectern.query.Query;
import org.lectern.ui.Notice;
import org.lectern.ui.Questions;
import org.lectern.ui.Target;
import org.lectern.ui.Workspace;

/// What is searched for, and what was found.
public final class SearchModel {

  private static final Messages WORDS = Messages.of(SearchModel.class);

  /// More are of no use to a person, who would rather type another letter.
  private static final int LIMIT = 60;

  private static final int MOST_LIKE = 20;

  private final Workspace workspace;
  private final CompletingModel completing;
  private final StringProperty query = new SimpleStringProperty("");
  private final ObjectProperty<ScopeChoice> scope =
      new SimpleObjectProperty<>(ScopeChoice.EVERYWHERE);
  private final BooleanProperty forms = new SimpleBooleanProperty(true);
  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final ObservableList<Facet> facets = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Question> question =
      new ReadOnlyObjectWrapper<>(Question.NONE);
  private final ReadOnlyObjectWrapper<Optional<YearRange>> allYears =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<YearRange>> years =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Like>> like =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Summary summary = new Summary();
  private final Questions questions;

  public SearchModel(Workspace workspace, CompletingModel completing) {
    this.workspace = workspace;
    this.completing = completing;
    this.questions = new Questions(workspace);
    query.addListener((property, old, now) -> type());
    like.addListener((property, old, now) -> search());
    scope.addListener((property, old, now) -> search());
    forms.addListener((property, old, now) -> search());
    workspace.contentsProperty().subscribe(contents -> allYears.set(YearRange.of(contents)));
    workspace.contentsProperty().addListener((property, old, now) -> search());
  }

  /// The words in the search field.
  public StringProperty queryProperty() {
    return query;
  }

  /// In which part of the library one searches.
  ObjectProperty<ScopeChoice> scopeProperty() {
    return scope;
  }

  /// Whether other forms of the words will do.
  BooleanProperty formsProperty() {
    return forms;
  }

  /// The query as it was understood.
  ReadOnlyObjectProperty<Question> questionProperty() {
    return question.getReadOnlyProperty();
  }

  /// What was found, by edition.
  ObservableList<Row> rows() {
    return rows;
  }

  /// What was found, best first.
  List<Result> results() {
    return rows.stream().filter(Result.class::isInstance).map(Result.class::cast).toList();
  }

  /// How the search may be narrowed.
  ObservableList<Facet> facets() {
    return facets;
  }

  /// The talk that others are compared to; empty while one searches for words.
  ReadOnlyObjectProperty<Optional<Like>> likeProperty() {
    return like.getReadOnlyProperty();
  }

  /// The years of the library; empty where there is no choice of them.
  ReadOnlyObjectProperty<Optional<YearRange>> allYearsProperty() {
    return allYears.getReadOnlyProperty();
  }

  /// The years that are searched; empty where there is no choice of them.
  ReadOnlyObjectProperty<Optional<YearRange>> yearsProperty() {
    return years.getReadOnlyProperty();
  }

  /// How many were found, or why nothing was.
  Summary summary() {
    return summary;
  }

  /// Opens the best result.
  public void openFirst() {
    results().stream().findFirst().ifPresent(this::open);
  }

  void open(Result result) {
    remember();
    workspace.navigation().go(result.target());
  }

  /// Keeps what was searched for, where something was found.
  void remember() {
    if (!rows.isEmpty()) {
      completing.remember(query.get());
    }
  }

  /// Shows a result for a moment.
  void preview(Result result) {
    workspace.navigation().preview(result.target());
  }

  /// Brings back what was read before the results were looked through.
  void endPreview() {
    workspace.navigation().endPreview();
  }

  /// Takes an operator out of the query.
  void remove(Chip chip) {
    String text = query.get();
    String before = text.substring(0, chip.place().start()).stripTrailing();
    String after = text.substring(chip.place().end()).stripLeading();
    query.set(before.isEmpty() ? after : before + " " + after);
  }

  /// Adds an operator to the query, once.
  void narrow(Facet.Choice choice) {
    if (!(" " + query.get() + " ").contains(" " + choice.filter() + " ")) {
      query.set((query.get().strip() + " " + choice.filter() + " ").stripLeading());
    }
  }

  /// Asks for these years in place of those asked for.
  void narrow(YearRange range) {
    Query parsed = Query.parse(query.get());
    Optional<YearRange> all = allYears.get();
    if (!all.map(found -> found.askedBy(parsed)).equals(Optional.of(range))) {
      all.ifPresent(found -> query.set(range.in(parsed, found)));
    }
  }

  /// Searches for what was probably meant.
  void takeMeant() {
    summary.meant().ifPresent(query::set);
  }

  /// Saves what is searched for, under its own words: the part of the library is written into it.
  void save() {
    String whole =
        scope.get().of(workspace.navigation().target(), workspace.contents()).in(query.get());
    SavedSearch search = new SavedSearch(Ids.next(), whole.strip(), whole, forms.get());
    workspace.changeBy(
        WORDS.get("undo.save"),
        library ->
            library.savedSearches().stream().noneMatch(search::asksAs)
                ? Optional.of(search)
                : Optional.empty(),
        Change.PutSavedSearch::new,
        saved ->
            workspace.say(
                saved.isPresent()
                    ? Notice.undoable(WORDS.get("saved", search.name()))
                    : Notice.of(WORDS.get("saved.before", search.name()))));
  }

  /// Searches the whole library, whatever part of it was searched before.
  public void find(String asked) {
    like.set(Optional.empty());
    scope.set(ScopeChoice.EVERYWHERE);
    query.set(asked);
  }

  /// Searches for what was saved.
  public void find(SavedSearch search) {
    forms.set(search.forms());
    find(search.query());
  }

  /// Looks for talks like one.
  public void findLike(long report, int talk) {
    query.set("");
    like.set(Like.of(report, talk, workspace.contents()));
  }

  void findLike(Result result) {
    Target.OfReport target = result.target();
    target.talk().ifPresent(talk -> findLike(target.report(), talk));
  }

  void endLike() {
    like.set(Optional.empty());
  }

  private void type() {
    if (!query.get().isBlank()) {
      like.set(Optional.empty());
    }
    search();
  }

  private void search() {
    questions.next();
    like.get().filter(talk -> !talk.isIn(workspace.contents())).ifPresent(gone -> endLike());
    Query parsed = Query.parse(query.get());
    question.set(new Question(parsed.chips(), parsed.mistakes()));
    years.set(allYears.get().map(all -> all.askedBy(parsed)));
    if (like.get().isPresent()) {
      searchLike(like.get().get());
    } else if (parsed.isEmpty()) {
      rows.clear();
      facets.clear();
      summary.clear();
    } else {
      search(parsed);
    }
  }

  private void search(Query parsed) {
    Search search =
        new Search(
            parsed,
            scope.get().of(workspace.navigation().target(), workspace.contents()),
            forms.get(),
            LIMIT);
    questions.ask(library -> library.search(search), this::show);
    questions.ask(library -> library.count(search), this::show);
  }

  private void searchLike(Like talk) {
    facets.clear();
    questions.ask(
        library -> library.findSimilar(talk.report(), talk.talk(), MOST_LIKE),
        similar -> show(talk, similar));
  }

  private void show(Found found) {
    List<Result> results =
        found.hits().stream()
            .flatMap(hit -> Result.of(hit, workspace.contents(), found.sought()).stream())
            .toList();
    rows.setAll(Row.grouped(results));
    summary.show(query.get().strip(), results.size(), LIMIT, found.meant());
  }

  private void show(Like talk, List<Similar> similar) {
    rows.setAll(
        similar.stream()
            .flatMap(found -> Result.of(found, workspace.contents()).stream())
            .toList());
    summary.showLike(talk.name(), rows.size());
  }

  private void show(Facets found) {
    facets.setAll(Facet.of(found));
    summary.showTotal(found.total());
  }
}
