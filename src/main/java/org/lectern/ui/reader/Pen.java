package org.lectern.ui.reader;

import java.util.Optional;
import java.util.function.Consumer;
import org.lectern.library.Highlight.Colour;
import org.lectern.library.Highlight.Note;
import org.lectern.model.Span;
import org.lectern.ui.reader.area.ReadingArea;

/// Highlights what is selected, in the colour last taken if no other is named.
final class Pen {

  private final ReaderModel model;
  private final ReadingArea area;
  private final Marking marking;
  private Colour colour = Colour.YELLOW;

  Pen(ReaderModel model, ReadingArea area, Marking marking) {
    this.model = model;
    this.area = area;
    this.marking = marking;
  }

  /// Takes another colour for the selection and what comes after it.
  void highlight(Colour taken) {
    colour = taken;
    highlight();
  }

  void highlight() {
    selection(span -> marking.highlight(span, note()));
  }

  void underline() {
    selection(span -> marking.highlight(span, note().underlined(true)));
  }

  void begin(Marking.Part part) {
    selection(span -> marking.begin(span, note(), part));
  }

  /// Highlights all of the paragraph at an offset.
  void highlightParagraph(int offset) {
    onReport(page -> Extent.paragraph(page.document(), offset));
  }

  /// Highlights all of the talk at an offset, or of the report where there is no talk.
  void highlightTalk(int offset) {
    onReport(page -> Extent.talk(page.kept().talks(), page.document(), offset));
  }

  private void onReport(java.util.function.Function<Page.OfReport, Optional<Span>> extent) {
    if (model.page() instanceof Page.OfReport page) {
      extent.apply(page).ifPresent(span -> marking.highlight(span, note()));
    }
  }

  private Note note() {
    return new Note(colour, "");
  }

  private void selection(Consumer<Span> action) {
    Optional<Span> span = area.selectionProperty().get();
    area.clearSelection();
    if (model.page() instanceof Page.OfReport page) {
      // Who selects whole lines by the keys selects the line breaks behind them too.
      span.flatMap(it -> Extent.stripped(page.document().plainText(), it)).ifPresent(action);
    }
  }
}
