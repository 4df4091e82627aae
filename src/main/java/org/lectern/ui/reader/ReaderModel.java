package org.lectern.ui.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.lectern.library.Highlight;
import org.lectern.library.KeptReport;
import org.lectern.messages.Messages;
import org.lectern.model.Span;
import org.lectern.ui.reader.area.Mark;
import org.lectern.ui.reader.area.Typography;

/// What the reading pane shows, and how large. Needs no toolkit.
public final class ReaderModel {

  private static final Messages WORDS = Messages.of(ReaderModel.class);

  /// The smallest zoom.
  public static final double SMALLEST = 0.6;

  /// The largest zoom.
  public static final double LARGEST = 3;

  private static final double STEP = 1.1;

  /// Ids are drawn by lot and tell nothing of age.
  private static final Comparator<Highlight> OLDEST_FIRST =
      Comparator.comparing(Highlight::made).thenComparing(Highlight::id);

  private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(new Page.Empty());
  private final ReadOnlyObjectWrapper<List<Mark>> marks = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Integer>> currentHit =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper hitCount = new ReadOnlyStringWrapper("");
  private final ObjectProperty<Typography> typography =
      new SimpleObjectProperty<>(Typography.DEFAULT);
  private final DoubleProperty zoom = new SimpleDoubleProperty(1);
  private final ReadOnlyIntegerWrapper shown = new ReadOnlyIntegerWrapper();

  /// What is found in the text while one finds; else what the search found.
  private Optional<List<Span>> found = Optional.empty();

  private Optional<TextFinder> finder = Optional.empty();

  /// The page that is shown. It changes also where only what is kept about the report did.
  public ReadOnlyObjectProperty<Page> pageProperty() {
    return page.getReadOnlyProperty();
  }

  public Page page() {
    return page.get();
  }

  /// The marks on the page: passage, highlights, hits.
  public ReadOnlyObjectProperty<List<Mark>> marksProperty() {
    return marks.getReadOnlyProperty();
  }

  /// Which of the page's hits is the current one.
  public ReadOnlyObjectProperty<Optional<Integer>> currentHitProperty() {
    return currentHit.getReadOnlyProperty();
  }

  /// How large the text is, 1 being the size people have chosen; always between 0.6 and 3.
  public DoubleProperty zoomProperty() {
    return zoom;
  }

  /// Font, line height and measure of the text, in its usual size.
  public ObjectProperty<Typography> typographyProperty() {
    return typography;
  }

  /// The typography in the size that is shown.
  public Typography sized() {
    return typography.get().withFontSize(typography.get().fontSize() * zoom.get());
  }

  public void zoomIn() {
    zoomTo(zoom.get() * STEP);
  }

  public void zoomOut() {
    zoomTo(zoom.get() / STEP);
  }

  public void zoomReset() {
    zoom.set(1);
  }

  /// Sets the zoom to the nearest size there is.
  public void zoomTo(double value) {
    double nearest = Math.clamp(value, SMALLEST, LARGEST);
    zoom.set(Math.abs(nearest - 1) < 0.02 ? 1 : nearest);
  }

  /// Shows another page, or the same page at another place.
  public void show(Page newPage) {
    if (!sameText(newPage)) {
      finder = Optional.empty();
    }
    found = Optional.empty();
    page.set(newPage);
    currentHit.set(nearest(newPage instanceof Page.OfReport of ? of.top() : 0));
    marks.set(marksOf(newPage));
    shown.set(shown.get() + 1);
  }

  /// How often a page was to be shown at its place: rises with each [#show], the same page again
  /// included.
  public ReadOnlyIntegerProperty shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /// Takes up what is now kept about the report that is shown, and stays at the same place. Does
  /// nothing where another report, or another text of it, is shown.
  ///
  /// @param talk the index that the talk which is read has now
  public void update(KeptReport kept, Optional<Integer> talk) {
    if (page.get() instanceof Page.OfReport of
        && of.kept().report().id() == kept.report().id()
        && of.kept().report().text().version().equals(kept.report().text().version())) {
      page.set(of.with(kept, talk));
      marks.set(marksOf(page.get()));
    }
  }

  /// What stands over the text; empty for a made page and for none.
  public Optional<Header> header() {
    return Header.of(page.get());
  }

  /// The highlight of this id on the page.
  public Optional<Highlight> findHighlight(long id) {
    return highlights().stream().filter(highlight -> highlight.id() == id).findFirst();
  }

  /// Makes the next hit the current one, the first after the last; its span, or empty without hits.
  public Optional<Span> nextHit() {
    return stepHit(1);
  }

  /// Makes the hit before the current one, the last before the first.
  public Optional<Span> previousHit() {
    return stepHit(-1);
  }

  /// Marks where `words` stand in the text, instead of what the search found; the current hit is
  /// the first from `top` on.
  ///
  /// @param top an offset into the text
  /// @return the current hit; empty where the words stand nowhere
  public Optional<Span> find(String words, int top) {
    found = Optional.of(words.isEmpty() ? List.of() : finder().find(words));
    currentHit.set(nearest(top));
    marks.set(marksOf(page.get()));
    hitCount.set(words.isEmpty() ? "" : count());
    return currentHit.get().map(hits()::get);
  }

  /// Marks what the search found again.
  public void stopFinding() {
    found = Optional.empty();
    currentHit.set(nearest(0));
    hitCount.set("");
    marks.set(marksOf(page.get()));
  }

  /// "3 of 12"; empty while nothing is to be found in the text.
  public ReadOnlyStringProperty hitCountProperty() {
    return hitCount.getReadOnlyProperty();
  }

  private String count() {
    return hits().isEmpty()
        ? WORDS.get("find.none")
        : WORDS.get("find.count", currentHit.get().orElse(0) + 1, hits().size());
  }

  private TextFinder finder() {
    TextFinder ready = finder.orElseGet(() -> new TextFinder(text()));
    finder = Optional.of(ready);
    return ready;
  }

  private String text() {
    return switch (page.get()) {
      case Page.OfReport of -> of.document().plainText();
      case Page.Made made -> made.document().plainText();
      case Page.Empty _ -> "";
    };
  }

  private boolean sameText(Page other) {
    return other instanceof Page.OfReport next
        && page.get() instanceof Page.OfReport of
        && of.document() == next.document();
  }

  private List<Span> hits() {
    return found.orElse(page.get() instanceof Page.OfReport of ? of.hits() : List.of());
  }

  private Optional<Span> stepHit(int step) {
    if (hits().isEmpty()) {
      return Optional.empty();
    }
    int next = Math.floorMod(currentHit.get().orElse(-1) + step, hits().size());
    currentHit.set(Optional.of(next));
    marks.set(marksOf(page.get()));
    if (found.isPresent()) {
      hitCount.set(count());
    }
    return Optional.of(hits().get(next));
  }

  /// The first hit from an offset on, or the last; empty where there are none.
  private Optional<Integer> nearest(int top) {
    for (int i = 0; i < hits().size(); i++) {
      if (hits().get(i).end() > top) {
        return Optional.of(i);
      }
    }
    return hits().isEmpty() ? Optional.empty() : Optional.of(hits().size() - 1);
  }

  private List<Highlight> highlights() {
    return page.get() instanceof Page.OfReport of
        ? of.kept().annotations().highlights()
        : List.of();
  }

  private static Mark markOf(Highlight highlight) {
    Mark.Look look = Mark.Look.valueOf(highlight.note().colour().name());
    boolean underlined = highlight.note().underlined();
    return new Mark(highlight.anchor().span(), look, highlight.id(), underlined);
  }

  private List<Mark> marksOf(Page of) {
    List<Mark> all = new ArrayList<>();
    if (of instanceof Page.OfReport report) {
      report.findTalk().ifPresent(talk -> all.add(new Mark(talk.passage(), Mark.Look.PASSAGE, 0)));
      report.kept().annotations().highlights().stream()
          .filter(highlight -> highlight.anchor().attached())
          .sorted(OLDEST_FIRST)
          .map(ReaderModel::markOf)
          .forEach(all::add);
    }
    for (int i = 0; i < hits().size(); i++) {
      boolean current = currentHit.get().equals(Optional.of(i));
      Mark.Look look = current ? Mark.Look.CURRENT_HIT : Mark.Look.HIT;
      all.add(new Mark(hits().get(i), look, i));
    }
    return List.copyOf(all);
  }
}
