package org.lectern.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import org.lectern.anchor.Anchoring;
import org.lectern.anchor.Candidate;
import org.lectern.anchor.Reanchoring;
import org.lectern.library.Highlight;
import org.lectern.library.KeptReport;
import org.lectern.library.Library;
import org.lectern.library.Report;
import org.lectern.library.ReportEntry;
import org.lectern.messages.Messages;
import org.lectern.model.Document;
import org.lectern.model.Selector;
import org.lectern.model.Span;
import org.lectern.model.Talk;

/// Finds what a reference leads to.
public final class ReferenceFinder {

  private static final Messages WORDS = Messages.of(ReferenceFinder.class);

  /// Fewer letters stand in every text, so that one place says nothing.
  private static final int TELLING = 8;

  private final Library library;
  private final LongFunction<Optional<KeptReport>> reader;

  /// @param reader gives all that is kept about a report, read by the readers of today
  public ReferenceFinder(Library library, LongFunction<Optional<KeptReport>> reader) {
    this.library = library;
    this.reader = reader;
  }

  /// Where a reference leads.
  ///
  /// @param talk the index of the talk at the place; empty outside of talks
  /// @param at in the report's plain text; empty where the words are not there any more
  /// @param remark what a person should know of it, a sentence; empty for nothing
  public record Place(
      long report, Optional<Integer> talk, Optional<Span> at, Optional<String> remark) {}

  /// The place that a reference means; empty where its highlight or its report is not in the
  /// library.
  public Optional<Place> find(Reference reference) {
    return switch (reference) {
      case Reference.OfHighlight(long id) -> findHighlight(id);
      case Reference.OfPassage passage -> findPassage(passage);
    };
  }

  private Optional<Place> findHighlight(long id) {
    return library
        .findHighlight(id)
        .flatMap(highlight -> reader.apply(highlight.report()))
        .flatMap(kept ->
            kept.annotations().highlights().stream()
                .filter(highlight -> highlight.id() == id)
                .findFirst()
                .map(highlight -> place(kept, highlight)));
  }

  private static Place place(KeptReport kept, Highlight highlight) {
    return highlight.anchor().attached()
        ? place(kept.report(), kept.talks(), highlight.anchor().span())
        : lost(kept.report(), WORDS.get("reference.unattached"));
  }

  private Optional<Place> findPassage(Reference.OfPassage passage) {
    List<Report> reports = library.contents().stream().map(ReportEntry::report).toList();
    List<Report> same =
        reports.stream()
            .filter(report -> report.origin().hash().startsWith(passage.hash()))
            .toList();
    List<Report> wanted =
        same.isEmpty()
            ? reports.stream()
                .filter(report -> report.origin().fileName().equals(passage.fileName()))
                .toList()
            : same;
    return wanted.stream()
        .flatMap(report -> reader.apply(report.id()).stream())
        .flatMap(kept -> findIn(kept, passage).stream())
        .findFirst()
        .or(() ->
            wanted.stream().findFirst().map(report -> lost(report, WORDS.get("reference.gone"))));
  }

  private static Optional<Place> findIn(KeptReport kept, Reference.OfPassage passage) {
    Document document = ReportText.of(kept);
    String text = document.plainText();
    boolean sameFile = kept.report().origin().hash().startsWith(passage.hash());
    if (sameFile && text.startsWith(passage.words(), passage.start())) {
      Span there = new Span(passage.start(), passage.start() + passage.words().length());
      return Optional.of(place(kept.report(), kept.talks(), there));
    }
    return findWords(document, passage)
        .map(at -> place(kept.report(), kept.talks(), at))
        .or(() -> findAlike(document, passage).map(at -> likely(kept, at)));
  }

  /// The one place of these words.
  private static Optional<Span> findWords(Document document, Reference.OfPassage passage) {
    String words = passage.words();
    int first = document.plainText().indexOf(words);
    boolean once = first >= 0 && document.plainText().indexOf(words, first + 1) < 0;
    return once && words.strip().length() >= TELLING
        ? Optional.of(new Span(first, first + words.length()))
        : Optional.empty();
  }

  private static Optional<Span> findAlike(Document document, Reference.OfPassage passage) {
    Selector selector = new Selector(passage.words(), "", "", passage.start(), "");
    return switch (Reanchoring.of("", document, "").find(selector)) {
      case Anchoring.Attached(Span place, boolean _) -> Optional.of(place);
      case Anchoring.Unattached lost ->
          lost.candidates().stream().map(Candidate::place).findFirst();
    };
  }

  private static Place likely(KeptReport kept, Span at) {
    Place place = place(kept.report(), kept.talks(), at);
    return new Place(
        place.report(), place.talk(), place.at(), Optional.of(WORDS.get("reference.likely")));
  }

  private static Place place(Report report, List<Talk> talks, Span at) {
    Optional<Integer> talk =
        IntStream.range(0, talks.size())
            .filter(index -> talks.get(index).passage().contains(at.start()))
            .boxed()
            .findFirst();
    return new Place(report.id(), talk, Optional.of(at), Optional.empty());
  }

  private static Place lost(Report report, String remark) {
    return new Place(report.id(), Optional.empty(), Optional.empty(), Optional.of(remark));
  }
}
