package org.lectern.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.library.Anchor;
import org.lectern.library.Library;
import org.lectern.library.Report;
import org.lectern.library.Tag;
import org.lectern.library.Tagging;
import org.lectern.model.Span;

/// Highlights and tags apart from any library: what a file of annotations says.
///
/// @param annotations each once
/// @param tags what is known of tags themselves
public record AnnotationFile(List<Annotation> annotations, List<Tag> tags) {

  public AnnotationFile {
    annotations = List.copyOf(annotations);
    tags = List.copyOf(tags);
  }

  /// What is selected in a library, in an order that does not depend on the library.
  public static AnnotationFile of(Library library, Selection selection) {
    Map<Long, String> texts = new HashMap<>();
    selection
        .used()
        .map(entry -> entry.report().id())
        .forEach(id ->
            library
                .findReport(id)
                .ifPresent(kept -> texts.put(id, kept.text().current().plainText())));
    Stream<Annotation> highlights =
        selection.highlights().stream()
            .map(highlight ->
                new Annotation.OfHighlight(
                    source(selection, highlight.report()),
                    highlight,
                    points(texts.get(highlight.report()), highlight.anchor())));
    // What stands in the file comes with the file.
    Stream<Annotation> taggings =
        selection.taggings().stream()
            .filter(tagging -> !tagging.fromFile())
            .map(tagging ->
                new Annotation.OfTagging(
                    source(selection, tagging.report()), tagging, points(texts, tagging)));
    return new AnnotationFile(
        Stream.concat(highlights, taggings).sorted(Annotation.ORDER).toList(), selection.tags());
  }

  private static Source source(Selection selection, long id) {
    Report report = selection.reports().get(id).report();
    return Source.of(report);
  }

  private static Optional<Span> points(Map<Long, String> texts, Tagging tagging) {
    return tagging.talk().flatMap(anchor -> points(texts.get(tagging.report()), anchor));
  }

  /// The W3C counts code points, Lectern UTF-16 units.
  private static Optional<Span> points(String text, Anchor anchor) {
    Span span = anchor.span();
    if (text == null || !anchor.attached() || span.end() > text.length()) {
      return Optional.empty();
    }
    int start = text.codePointCount(0, span.start());
    return Optional.of(new Span(start, start + text.codePointCount(span.start(), span.end())));
  }
}
