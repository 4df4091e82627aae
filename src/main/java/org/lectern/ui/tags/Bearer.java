package org.lectern.ui.tags;

import java.util.Comparator;
import java.util.Optional;
import org.lectern.library.Names;
import org.lectern.library.ReportEntry;
import org.lectern.messages.Messages;
import org.lectern.model.Edition;
import org.lectern.ui.Target;

/// A talk or report that bears a tag.
///
/// @param origin the edition
record Bearer(String title, String origin, Edition edition, Target.OfReport target)
    implements Comparable<Bearer> {

  private static final Messages WORDS = Messages.of(Bearer.class);

  /// The newest edition first, in it report by report in the order of the text.
  private static final Comparator<Bearer> ORDER =
      Comparator.comparingInt((Bearer bearer) -> -bearer.edition.year().orElse(0))
          .thenComparing(Bearer::origin)
          .thenComparing(bearer -> bearer.target.report())
          .thenComparing(bearer -> bearer.target.talk().orElse(-1));

  static Bearer of(ReportEntry entry, TagIndex.Place place) {
    Edition edition = entry.report().shelf().edition();
    String title =
        place
            .talk()
            .map(index -> Names.of(entry.talks().get(index)))
            .orElse(entry.report().title());
    return new Bearer(
        title,
        place.lost() ? WORDS.get("bearers.unattached", Names.of(edition)) : Names.of(edition),
        edition,
        new Target.OfReport(entry.report().id(), place.talk(), Optional.empty(), ""));
  }

  @Override
  public int compareTo(Bearer other) {
    return ORDER.compare(this, other);
  }
}
