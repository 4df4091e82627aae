package org.lectern.ui.reader;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lectern.intake.Correcting.Place;
import org.lectern.library.KeptReport;
import org.lectern.model.Document;
import org.lectern.model.Span;
import org.lectern.model.Talk;

/// What the reading pane shows.
public sealed interface Page {

  /// A report, or a talk of it.
  ///
  /// @param document the report's present text
  /// @param talk the index of the talk that is meant; empty for the whole report
  /// @param top an offset; the block that holds it is brought to the top
  /// @param hits what a search found, in order
  record OfReport(
      KeptReport kept, Document document, Optional<Integer> talk, int top, List<Span> hits)
      implements Page {
    public OfReport {
      Objects.requireNonNull(kept);
      Objects.requireNonNull(document);
      hits = List.copyOf(hits);
      if (talk.isPresent() && (talk.get() < 0 || talk.get() >= kept.talks().size())) {
        throw new IllegalArgumentException("no talk " + talk.get());
      }
    }

    /// The talk that is meant.
    public Optional<Talk> findTalk() {
      return talk.map(index -> kept.talks().get(index));
    }

    /// A place in the text that is shown.
    Place placeAt(int offset) {
      return new Place(kept.report().id(), kept.text().current().version(), offset);
    }

    /// The same page with what is now kept about the report.
    OfReport with(KeptReport newer, Optional<Integer> newTalk) {
      return new OfReport(newer, document, newTalk, top, hits);
    }
  }

  /// A page made of what the library knows; its links lead into the library, see [Address].
  record Made(String title, Document document) implements Page {
    public Made {
      Objects.requireNonNull(title);
      Objects.requireNonNull(document);
    }
  }

  /// Nothing.
  record Empty() implements Page {}
}
