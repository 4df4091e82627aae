package org.lectern.ui.search;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.lectern.library.Found;
import org.lectern.library.Search;
import org.lectern.query.Query;
import org.lectern.ui.Workspace;

/// What is searched for, and what was found.
public final class SearchModel {

  /// More are of no use to a person, who would rather type another letter.
  private static final int LIMIT = 60;

  private final Workspace workspace;
  private final StringProperty query = new SimpleStringProperty("");
  private final ObservableList<Result> results = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
  private long asked;

  public SearchModel(Workspace workspace) {
    this.workspace = workspace;
    query.addListener((property, old, now) -> search());
    workspace.contentsProperty().addListener((property, old, now) -> search());
  }

  /// The words in the search field.
  public StringProperty queryProperty() {
    return query;
  }

  ObservableList<Result> results() {
    return results;
  }

  /// How many were found, or why nothing was.
  ReadOnlyStringProperty summaryProperty() {
    return summary.getReadOnlyProperty();
  }

  /// Opens the best result.
  public void openFirst() {
    if (!results.isEmpty()) {
      open(results.getFirst());
    }
  }

  void open(Result result) {
    workspace.navigation().go(result.target());
  }

  private void search() {
    String words = query.get();
    long question = ++asked;
    Query parsed = Query.parse(words);
    if (parsed.isEmpty()) {
      results.clear();
      summary.set("");
      return;
    }
    workspace.ask(
        library -> library.search(Search.of(parsed, LIMIT)),
        found -> {
          // A later letter was typed meanwhile: its answer is on the way.
          if (question == asked) {
            show(words, found);
          }
        });
  }

  private void show(String words, Found found) {
    results.setAll(
        found.hits().stream()
            .flatMap(hit -> Result.of(hit, workspace.contents(), found.sought()).stream())
            .toList());
    summary.set(
        switch (results.size()) {
          case 0 -> "Nothing found for “" + words.strip() + "”.";
          case 1 -> "1 passage";
          case LIMIT -> "The best " + LIMIT + " passages";
          default -> results.size() + " passages";
        });
  }
}
