package org.lectern.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.lectern.anchor.Selectors;
import org.lectern.exchange.Reference;
import org.lectern.model.Selector;
import org.lectern.model.Span;
import org.lectern.ui.Contents;
import org.lectern.ui.Corrections;
import org.lectern.ui.LastLines;
import org.lectern.ui.Later;
import org.lectern.ui.Opening;
import org.lectern.ui.Originals;
import org.lectern.ui.Outlets;
import org.lectern.ui.Printing;
import org.lectern.ui.ReadMarks;
import org.lectern.ui.Reading;
import org.lectern.ui.Searches;
import org.lectern.ui.Target;
import org.lectern.ui.Workspace;
import org.lectern.ui.exchange.ReferenceModel;
import org.lectern.ui.reader.Address;
import org.lectern.ui.reader.Quoting;
import org.lectern.ui.reader.ReaderActions;

/// Carries out what a person does in the text.
final class ReadingDesk implements ReaderActions {

  /// The parts of the window that a gesture in the text can lead to.
  ///
  /// @param outward leads out of Lectern
  /// @param sideward leads to the panes beside the text
  /// @param marking takes what a person highlights
  /// @param references copies references, and follows them
  /// @param corrections take what a person says against the outline
  record Ways(
      Outward outward,
      Sideward sideward,
      MarkingDesk marking,
      ReferenceModel references,
      Corrections corrections) {}

  /// What leads out of Lectern.
  ///
  /// @param openInBrowser opens an address
  /// @param outlets open the reports' files, and make pages
  record Outward(Consumer<String> openInBrowser, Outlets outlets) {}

  /// What leads to the panes beside the text.
  ///
  /// @param search fills the search field
  /// @param searches look for other talks
  /// @param tag goes to the field that adds a tag
  record Sideward(Consumer<String> search, Searches searches, Runnable tag) {}

  private final Workspace workspace;
  private final Opening opening;
  private final Ways ways;
  private final Places places;
  private final ReadMarks readMarks;
  private final LastLines lastLines;
  private final StringProperty hovered = new SimpleStringProperty("");

  ReadingDesk(Workspace workspace, Opening opening, Ways ways, Later later) {
    this.workspace = workspace;
    this.opening = opening;
    this.ways = ways;
    this.places = new Places(workspace, later);
    this.readMarks = new ReadMarks(workspace);
    this.lastLines = new LastLines(readMarks, later);
  }

  /// Keeps where one is now, without waiting; to be called before the window closes.
  void keepPlace() {
    places.keep();
  }

  /// The address of the link under the mouse; empty for none.
  StringProperty hoveredProperty() {
    return hovered;
  }

  @Override
  public MarkingDesk marking() {
    return ways.marking();
  }

  @Override
  public Quoting quoting() {
    return new Quoting() {
      @Override
      public void copyReference(Optional<Span> selected, int offset) {
        ways.references().copyReference(selected, offset);
      }

      @Override
      public void copyWithOrigin(Optional<Span> selected, int offset) {
        ways.references().copyWithOrigin(selected, offset);
      }
    };
  }

  @Override
  public void tag() {
    ways.sideward().tag().run();
  }

  @Override
  public Corrections corrections() {
    return ways.corrections();
  }

  @Override
  public Originals originals() {
    return ways.outward().outlets().originals();
  }

  @Override
  public Printing printing() {
    return ways.outward().outlets().printing();
  }

  @Override
  public void search(String words) {
    // A quoted phrase is found as it stands, in whatever case.
    String phrase = words.strip().replaceAll("[\\s\"]+", " ");
    ways.sideward().search().accept(phrase.contains(" ") ? "\"" + phrase + "\"" : phrase);
  }

  @Override
  public void findLike(int talk) {
    opening
        .reading()
        .ifPresent(reading -> ways.sideward().searches().findLike(reading.report(), talk));
  }

  @Override
  public void openLink(String target) {
    Optional<Target> inside = Address.find(target);
    if (inside.isPresent()) {
      workspace.navigation().go(inside.get());
    } else {
      Reference.parse(target)
          .ifPresentOrElse(
              ways.references()::follow,
              () -> Outside.findAddress(target).ifPresent(ways.outward().openInBrowser()));
    }
  }

  @Override
  public void hoverLink(Optional<String> target) {
    hovered.set(target.filter(address -> Address.find(address).isEmpty()).orElse(""));
  }

  @Override
  public void moved(int topOffset) {
    opening.reading().ifPresent(reading -> places.moved(reading, lineAt(reading, topOffset)));
  }

  @Override
  public void see(Span span) {
    lastLines.see(opening.reading(), span);
  }

  @Override
  public void setRead(int offset, boolean read) {
    readMarks.set(bearersAt(offset), read);
  }

  @Override
  public boolean isRead(int offset) {
    return bearersAt(offset).stream().allMatch(readMarks::isRead);
  }

  /// The talk at a place; between talks the one that is open; else all of the report.
  private List<ReadMarks.Bearer> bearersAt(int offset) {
    return opening
        .reading()
        .flatMap(reading -> workspace.contents().findReport(reading.report()))
        .map(entry ->
            Contents.findTalkAt(entry, offset)
                .or(this::findOpenTalk)
                .map(talk -> List.of(new ReadMarks.Bearer(entry.report().id(), Optional.of(talk))))
                .orElseGet(() -> ReadMarks.of(entry)))
        .orElse(List.of());
  }

  private Optional<Integer> findOpenTalk() {
    return workspace.navigation().target().orElse(null) instanceof Target.OfReport open
        ? open.talk()
        : Optional.empty();
  }

  private static Selector describe(Reading reading, Span span) {
    return Selectors.describe(reading.document(), reading.version(), span);
  }

  /// What stands at the top of the view: the rest of the paragraph from there on.
  private static Span lineAt(Reading reading, int offset) {
    int index = reading.document().indexOfBlockAt(offset);
    if (index < 0) {
      return new Span(0, 0);
    }
    int end = reading.document().blocks().get(index).span().end();
    return new Span(Math.min(offset, end), end);
  }
}
