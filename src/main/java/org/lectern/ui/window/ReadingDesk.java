package org.lectern.ui.window;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.lectern.anchor.Selectors;
import org.lectern.exchange.Reference;
import org.lectern.library.Anchor;
import org.lectern.model.Selector;
import org.lectern.model.Span;
import org.lectern.model.Talk;
import org.lectern.ui.Corrections;
import org.lectern.ui.Opening;
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
  /// @param openInBrowser opens an address outside of Lectern
  /// @param search fills the search field
  /// @param tag goes to the field that adds a tag
  /// @param marking takes what a person highlights
  /// @param references copies references, and follows them
  /// @param searches look for other talks
  /// @param corrections take what a person says against the outline
  record Ways(
      Consumer<String> openInBrowser,
      Consumer<String> search,
      Runnable tag,
      MarkingDesk marking,
      ReferenceModel references,
      Corrections corrections,
      Searches searches) {}

  private final Workspace workspace;
  private final Opening opening;
  private final Ways ways;
  private final Places places;
  private final StringProperty hovered = new SimpleStringProperty("");

  ReadingDesk(Workspace workspace, Opening opening, Ways ways) {
    this.workspace = workspace;
    this.opening = opening;
    this.ways = ways;
    this.places = new Places(workspace);
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
    ways.tag().run();
  }

  @Override
  public Corrections corrections() {
    return ways.corrections();
  }

  @Override
  public void search(String words) {
    // A quoted phrase is found as it stands, in whatever case.
    String phrase = words.strip().replaceAll("[\\s\"]+", " ");
    ways.search().accept(phrase.contains(" ") ? "\"" + phrase + "\"" : phrase);
  }

  @Override
  public void findLike(int talk) {
    opening.reading().ifPresent(reading -> ways.searches().findLike(reading.report(), talk));
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
              () -> Outside.findAddress(target).ifPresent(ways.openInBrowser()));
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

  /// The anchor of a talk's first line in the open text.
  Optional<Anchor> anchorOf(Talk talk) {
    return opening
        .reading()
        .filter(reading -> reading.kept().talks().contains(talk))
        .map(reading -> new Anchor(describe(reading, reading.leadOf(talk)), true));
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
