package org.lectern.ui.marks;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.lectern.library.Change;
import org.lectern.library.Highlight;
import org.lectern.messages.Messages;
import org.lectern.model.Span;
import org.lectern.ui.ColourNames;
import org.lectern.ui.Contents;
import org.lectern.ui.Workspace;

/// The highlights of what is read, or of more, filtered and in groups; and what can be done with
/// those that were chosen.
public final class MarksModel {

  private static final Messages WORDS = Messages.of(MarksModel.class);

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
  private final ObservableList<Highlight> chosen = FXCollections.observableArrayList();

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
    this.edits = new MarkEdits(workspace, clock);
    workspace.contentsProperty().subscribe(this::refresh);
    workspace.navigation().targetProperty().subscribe(this::refresh);
    scope.subscribe(this::refresh);
    grouping.subscribe(this::refresh);
    filter.subscribe(this::refresh);
    for (Highlight.Colour colour : Highlight.Colour.values()) {
      colours.nameProperty(colour).subscribe(this::refresh);
    }
    refresh();
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
      Highlight seen = row.highlight().with(row.highlight().anchor().seen());
      workspace.changePastHistory(new Change.PutHighlight(seen));
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

  /// Makes these the tags that all of the chosen bear; other tags of single ones stay.
  void tagChosen(List<String> tags) {
    List<Highlight> highlights = List.copyOf(chosen);
    List<String> before = tagsOfChosen();
    tags.stream().filter(tag -> !before.contains(tag)).forEach(tag -> edits.tag(highlights, tag));
    before.stream().filter(tag -> !tags.contains(tag)).forEach(tag -> edits.untag(highlights, tag));
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

  private void refresh() {
    Contents contents = workspace.contents();
    List<MarkRow> inScope =
        contents.highlights().stream()
            .flatMap(highlight -> MarkRow.of(highlight, contents).stream())
            .filter(row -> scope.get().has(row, workspace.navigation().target(), contents))
            .toList();
    List<MarkRow> found = filter.of(inScope);
    List<Row> arranged = grouping.get().arrange(found, colours, clock.getZone());
    Set<Long> before = chosen.stream().map(Highlight::id).collect(Collectors.toSet());
    rows.setAll(arranged);
    chosen.setAll(highlights(rows).stream().filter(it -> before.contains(it.id())).toList());
    lost.keepIfIn(found);
    summary.set(summarise(found, inScope.size()));
  }

  private static String summarise(List<MarkRow> found, int of) {
    long unattached = found.stream().filter(row -> !row.attached()).count();
    long changed = found.stream().filter(row -> row.highlight().anchor().changed()).count();
    String number =
        found.size() == of
            ? WORDS.get("summary.all", of)
            : WORDS.get("summary.some", found.size(), of);
    return number
        + (changed == 0 ? "" : ", " + WORDS.get("summary.changed", changed))
        + (unattached == 0 ? "" : ", " + WORDS.get("summary.unattached", unattached));
  }
}
