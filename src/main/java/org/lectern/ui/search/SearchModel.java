package org.lectern.ui.search;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
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
import org.lectern.library.Facets;
import org.lectern.library.Found;
import org.lectern.library.Library;
import org.lectern.library.Search;
import org.lectern.query.Chip;
import org.lectern.query.Query;
import org.lectern.ui.Workspace;

/// What is searched for, and what was found.
public final class SearchModel {

  /// More are of no use to a person, who would rather type another letter.
  private static final int LIMIT = 60;

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
  private final Summary summary = new Summary();

  /// The number of the newest question; the library's thread passes over those that are older.
  private final AtomicLong newest = new AtomicLong();

  public SearchModel(Workspace workspace, CompletingModel completing) {
    this.workspace = workspace;
    this.completing = completing;
    query.addListener((property, old, now) -> search());
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

  /// Adds an operator to the query.
  void narrow(Facet.Choice choice) {
    query.set((query.get().strip() + " " + choice.filter() + " ").stripLeading());
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

  private void search() {
    long number = newest.incrementAndGet();
    Query parsed = Query.parse(query.get());
    question.set(new Question(parsed.chips(), parsed.mistakes()));
    years.set(allYears.get().map(all -> all.askedBy(parsed)));
    if (parsed.isEmpty()) {
      rows.clear();
      facets.clear();
      summary.clear();
      return;
    }
    Search search =
        new Search(
            parsed,
            scope.get().of(workspace.navigation().target(), workspace.contents()),
            forms.get(),
            LIMIT);
    ask(number, library -> library.search(search), this::show);
    ask(number, library -> library.count(search), this::show);
  }

  /// Asks unless a newer question has been put meanwhile, and drops the answer if one is by then.
  private <T> void ask(long number, Function<Library, T> question, Consumer<T> then) {
    workspace.ask(
        library ->
            number == newest.get() ? Optional.of(question.apply(library)) : Optional.<T>empty(),
        answer -> answer.filter(found -> number == newest.get()).ifPresent(then));
  }

  private void show(Found found) {
    List<Result> results =
        found.hits().stream()
            .flatMap(hit -> Result.of(hit, workspace.contents(), found.sought()).stream())
            .toList();
    rows.setAll(Row.grouped(results));
    summary.show(query.get().strip(), results.size(), LIMIT, found.meant());
  }

  private void show(Facets found) {
    facets.setAll(Facet.of(found));
    summary.showTotal(found.total());
  }
}
