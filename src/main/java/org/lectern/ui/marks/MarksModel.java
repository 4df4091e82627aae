package org.lectern.ui.marks;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.lectern.library.Change;
import org.lectern.library.Highlight;
import org.lectern.library.TagName;
import org.lectern.model.Span;
import org.lectern.ui.ColourNames;
import org.lectern.ui.NoteEdits;
import org.lectern.ui.Questions;
import org.lectern.ui.Retagging;
import org.lectern.ui.TagDrag;
import org.lectern.ui.Workspace;

/// The highlights of what is read, or of more, filtered and in groups; and what can be done with
/// those that were chosen.
public final class MarksModel {

  private final Workspace workspace;
  private final Clock clock;
  private final ColourNames colours;
  private final Consumer<List<Highlight>> export;
  private final LostModel lost;
  private final MarkEdits edits;
  private final MarkFilter filter = new MarkFilter();
  private final ObjectProperty<MarkScope> scope = new SimpleObjectProperty<>(MarkScope.REPORT);
  private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.NOTHING);
  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
  private final ObservableList<Highlight> chosen = FXCollections.observableArrayList();
  private final BooleanProperty shown = new SimpleBooleanProperty(true);
  private final Questions questions;
  private MarkListing.Answer listed = MarkListing.Answer.NOTHING;
  private boolean stale;

  /// Only the library's thread touches it.
  private final MarkWords words = new MarkWords();

  /// @param selection what is selected in the text that is read
  /// @param clock tells when a highlight was changed, and its zone on which day it was made
  /// @param export takes the highlights that are to be exported
  public MarksModel(
      Workspace workspace,
      ObservableValue<Optional<Span>> selection,
      Clock clock,
      ColourNames colours,
      Consumer<List<Highlight>> export) {
    this.workspace = workspace;
    this.clock = clock;
    this.colours = colours;
    this.export = export;
    this.lost = new LostModel(workspace, selection);
    this.edits = new MarkEdits(workspace, new NoteEdits(workspace, clock));
    this.questions = new Questions(workspace);
    workspace.contentsProperty().subscribe(this::refresh);
    workspace.navigation().targetProperty().subscribe(this::refresh);
    scope.subscribe(this::refresh);
    grouping.subscribe(this::refresh);
    filter.subscribe(this::refresh);
    for (Highlight.Colour colour : Highlight.Colour.values()) {
      colours.nameProperty(colour).subscribe(this::refresh);
    }
    shown.subscribe((before, now) -> refreshIfStale());
    refresh();
  }

  /// Whether somebody sees the list. While nobody does it stays as it is, and is brought up to date
  /// when it is seen again.
  BooleanProperty shownProperty() {
    return shown;
  }

  private void refreshIfStale() {
    if (stale && shown.get()) {
      refresh();
    }
  }

  ObjectProperty<MarkScope> scopeProperty() {
    return scope;
  }

  ObjectProperty<Grouping> groupingProperty() {
    return grouping;
  }

  MarkFilter filter() {
    return filter;
  }

  ColourNames colours() {
    return colours;
  }

  ObservableList<Row> rows() {
    return rows;
  }

  ReadOnlyStringProperty summaryProperty() {
    return summary.getReadOnlyProperty();
  }

  /// What is said where there are no rows.
  ReadOnlyStringProperty hintProperty() {
    return hint.getReadOnlyProperty();
  }

  /// The unattached highlight that was chosen last.
  LostModel lost() {
    return lost;
  }

  /// The highlights that were chosen in the list, each once.
  ObservableList<Highlight> chosen() {
    return chosen;
  }

  /// Takes up which rows are chosen now.
  void choose(List<? extends Row> chosenRows) {
    List<Highlight> now = highlights(chosenRows);
    if (!now.equals(chosen)) {
      chosen.setAll(now);
    }
  }

  /// Goes to a highlight; one that changed has then been seen.
  void open(MarkRow row) {
    workspace.navigation().go(row.target());
    if (row.highlight().anchor().changed()) {
      long id = row.highlight().id();
      workspace.changePastHistory(library ->
          library
              .findHighlight(id)
              .map(highlight -> highlight.with(highlight.anchor().seen()))
              .map(Change.PutHighlight::new));
    }
  }

  void delete(MarkRow row) {
    edits.delete(List.of(row.highlight()));
  }

  void deleteChosen() {
    edits.delete(List.copyOf(chosen));
  }

  void recolourChosen(Highlight.Colour colour) {
    edits.recolour(List.copyOf(chosen), colour);
  }

  /// The tags that all of the chosen bear.
  List<String> tagsOfChosen() {
    return chosen.isEmpty()
        ? List.of()
        : chosen.getFirst().note().tags().stream()
            .filter(tag -> chosen.stream().allMatch(highlight -> highlight.note().bears(tag)))
            .toList();
  }

  /// Changes tags of all that are chosen; other tags of single ones stay.
  void tagChosen(Retagging tags) {
    edits.retag(List.copyOf(chosen), tags);
  }

  /// What a drop on a row does: a tag comes to its highlight; to all that are chosen where it is
  /// one of these. Empty where it would do nothing.
  Optional<Runnable> drop(Row row, TagDrag drag) {
    if (row instanceof MarkRow mark && drag instanceof TagDrag.OfTag(TagName tag)) {
      return edits.offer(
          chosen.contains(mark.highlight()) ? List.copyOf(chosen) : List.of(mark.highlight()), tag);
    }
    return Optional.empty();
  }

  List<String> suggestTags(String typed, Collection<String> except) {
    return workspace.contents().tagNames().suggest(typed, except);
  }

  /// Hands the chosen highlights over to be exported; where fewer than two are chosen, all that are
  /// listed.
  void export() {
    export.accept(chosen.size() > 1 ? List.copyOf(chosen) : highlights(rows));
  }

  private static List<Highlight> highlights(List<? extends Row> of) {
    return of.stream()
        .filter(MarkRow.class::isInstance)
        .map(row -> ((MarkRow) row).highlight())
        .distinct()
        .toList();
  }

  /// Asks for the list anew. Thousands of highlights are folded, filtered and sorted on the
  /// library's thread, and while nobody sees the list, on none.
  private void refresh() {
    questions.next();
    stale = !shown.get();
    if (stale) {
      return;
    }
    MarkListing asked =
        new MarkListing(
            workspace.contents(),
            workspace.navigation().target(),
            scope.get(),
            filter.wanted(),
            new MarkListing.Form(grouping.get(), colours.all(), clock.getZone()));
    MarkListing.Answer before = listed;
    questions.ask(library -> asked.answer(library, words).after(before), this::show);
  }

  private void show(MarkListing.Answer answer) {
    summary.set(answer.summary());
    hint.set(answer.hint());
    if (answer.rows() == listed.rows()) {
      return;
    }
    listed = answer;
    Set<Long> before = chosen.stream().map(Highlight::id).collect(Collectors.toSet());
    rows.setAll(answer.rows());
    List<Highlight> still = before.isEmpty() ? List.of() : highlights(those(before));
    if (!still.equals(chosen)) {
      chosen.setAll(still);
    }
    lost.keepIfIn(rows);
  }

  private List<Row> those(Set<Long> ids) {
    return rows.stream()
        .filter(row -> row instanceof MarkRow mark && ids.contains(mark.highlight().id()))
        .toList();
  }
}
