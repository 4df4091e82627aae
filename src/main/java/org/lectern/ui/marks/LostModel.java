package org.lectern.ui.marks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.lectern.anchor.Anchoring;
import org.lectern.anchor.Reanchoring;
import org.lectern.anchor.Selectors;
import org.lectern.library.Anchor;
import org.lectern.library.Change;
import org.lectern.library.Highlight;
import org.lectern.library.KeptReport;
import org.lectern.library.Library;
import org.lectern.library.TextVersion;
import org.lectern.messages.Messages;
import org.lectern.model.Selector;
import org.lectern.model.Span;
import org.lectern.ui.Reading;
import org.lectern.ui.Target;
import org.lectern.ui.Workspace;

/// One unattached highlight, and the ways to attach it again.
final class LostModel {

  private static final Messages WORDS = Messages.of(LostModel.class);

  private final Workspace workspace;
  private final ObservableValue<Optional<Span>> selection;
  private final ReadOnlyObjectWrapper<Optional<MarkRow>> row =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObservableList<Suggestion> suggestions = FXCollections.observableArrayList();

  /// @param selection what is selected in the text that is read
  LostModel(Workspace workspace, ObservableValue<Optional<Span>> selection) {
    this.workspace = workspace;
    this.selection = selection;
  }

  /// The highlight; empty where none is looked for.
  ReadOnlyObjectProperty<Optional<MarkRow>> rowProperty() {
    return row.getReadOnlyProperty();
  }

  /// Where it may belong, best first; up to three.
  ObservableList<Suggestion> suggestions() {
    return suggestions;
  }

  /// Whether words of its report are selected.
  BooleanBinding canAttachToSelection() {
    return Bindings.createBooleanBinding(
        () -> findSelected().isPresent(), selection, row, workspace.navigation().targetProperty());
  }

  /// Looks for the places of a highlight; of an attached one, for nothing.
  void look(MarkRow chosen) {
    suggestions.clear();
    if (chosen.attached()) {
      row.set(Optional.empty());
      return;
    }
    row.set(Optional.of(chosen));
    workspace.ask(
        library -> places(library, chosen.highlight()),
        found -> {
          // Another one has been chosen meanwhile.
          if (row.get().equals(Optional.of(chosen))) {
            suggestions.setAll(found);
          }
        });
  }

  /// Takes up what the list shows now: the highlight may be gone, or attached.
  void keepIfIn(List<Row> rows) {
    Optional<Highlight> highlight = row.get().map(MarkRow::highlight);
    if (highlight.isPresent()
        && rows.stream()
            .noneMatch(other ->
                other instanceof MarkRow mark && mark.highlight().equals(highlight.get()))) {
      row.set(Optional.empty());
      suggestions.clear();
    }
  }

  void attach(Suggestion suggestion) {
    attach(suggestion.place());
  }

  void attachToSelection() {
    findSelected().ifPresent(this::attach);
  }

  private Optional<Span> findSelected() {
    boolean open =
        workspace.navigation().target().orElse(null) instanceof Target.OfReport target
            && row.get().filter(lost -> lost.highlight().report() == target.report()).isPresent();
    return open ? selection.getValue() : Optional.empty();
  }

  private void attach(Span place) {
    row.get()
        .ifPresent(lost -> {
          Highlight highlight = lost.highlight();
          workspace.ask(
              library -> library.findReport(highlight.report()).map(kept -> describe(kept, place)),
              selector -> selector.ifPresent(found -> attach(highlight, found)));
        });
  }

  private void attach(Highlight highlight, Selector selector) {
    workspace.changeAndSay(
        WORDS.get("undo.attach"),
        new Change.PutHighlight(highlight.with(new Anchor(selector, true))),
        WORDS.get("attached"));
    workspace
        .navigation()
        .go(
            new Target.OfReport(
                highlight.report(), Optional.empty(), Optional.of(selector.span()), ""));
  }

  private static Selector describe(KeptReport kept, Span place) {
    Reading reading = Reading.of(kept);
    return Selectors.describe(reading.document(), reading.version(), place);
  }

  private static List<Suggestion> places(Library library, Highlight highlight) {
    return library
        .findReport(highlight.report())
        .map(kept -> places(kept, highlight.anchor().selector()))
        .orElse(List.of());
  }

  private static List<Suggestion> places(KeptReport kept, Selector selector) {
    // One that came from another library may count in a text that was never here: its words alone
    // are looked for then.
    String old =
        Stream.concat(Stream.of(kept.text().current()), kept.text().earlier().stream())
            .filter(text -> text.version().equals(selector.version()))
            .findFirst()
            .map(TextVersion::plainText)
            .orElse("");
    Reading reading = Reading.of(kept);
    Anchoring anchoring = Reanchoring.of(old, reading.document(), reading.version()).find(selector);
    List<Span> places =
        switch (anchoring) {
          case Anchoring.Attached(Span place, boolean _) -> List.of(place);
          case Anchoring.Unattached lost ->
              lost.candidates().stream().map(candidate -> candidate.place()).toList();
        };
    return places.stream()
        .map(place -> Suggestion.of(place, reading.document().plainText()))
        .toList();
  }
}
