package org.lectern.exchange;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.lectern.library.Anchor;
import org.lectern.library.Highlight;
import org.lectern.library.Tagging;
import org.lectern.model.Selector;
import org.lectern.model.Span;

/// What a person did to a file, apart from the library in which it is kept.
sealed interface Annotation {

  /// In the order of the files and of their texts. Nothing in it depends on a library.
  Comparator<Annotation> ORDER =
      Comparator.comparing(Annotation::source, Source.ORDER)
          .thenComparing(Annotation.OfTagging.class::isInstance)
          .thenComparing(one -> one.findAnchor().filter(Anchor::attached).isEmpty())
          .thenComparing(
              one -> one.findAnchor().map(Anchor::selector).map(Selector::start).orElse(-1))
          .thenComparing(Annotation::identity);

  /// @param highlight its report counts only in the library that it comes from
  /// @param points where it stands in code points; empty for one that is unattached, and where that
  ///   is not known
  record OfHighlight(Source source, Highlight highlight, Optional<Span> points)
      implements Annotation {
    public OfHighlight {
      Objects.requireNonNull(source);
      Objects.requireNonNull(highlight);
      Objects.requireNonNull(points);
    }

    @Override
    public Optional<Anchor> findAnchor() {
      return Optional.of(highlight.anchor());
    }

    @Override
    public String identity() {
      return Reference.OfHighlight.of(highlight).text();
    }
  }

  /// @param tagging its report, and its id, count only in the library that it comes from
  /// @param points as of a highlight
  record OfTagging(Source source, Tagging tagging, Optional<Span> points) implements Annotation {
    public OfTagging {
      Objects.requireNonNull(source);
      Objects.requireNonNull(tagging);
      Objects.requireNonNull(points);
    }

    @Override
    public Optional<Anchor> findAnchor() {
      return tagging.talk();
    }

    /// Made of what it says: two people who put the same tag on the same talk say the same.
    @Override
    public String identity() {
      String place =
          tagging.talk().map(Anchor::selector).map(it -> it.version() + it.start()).orElse("");
      return Reference.SCHEME
          + "tag/"
          + Long.toString(
              Identity.of(source.hash() + "\n" + place + "\n" + tagging.tag()),
              Character.MAX_RADIX);
    }
  }

  Source source();

  /// Where it stands; empty for the whole file.
  Optional<Anchor> findAnchor();

  /// Its IRI, the same in each library.
  String identity();
}
