package org.lectern.ui.conferences;

import java.util.Optional;
import org.lectern.library.SavedSearch;
import org.lectern.messages.Messages;
import org.lectern.model.Edition;
import org.lectern.model.TalkKind;
import org.lectern.ui.Target;

/// What one row of the tree stands for. Two nodes are equal when they mean the same thing, whatever
/// stands below them, so that a rebuilt tree keeps what was open and selected.
sealed interface Node {

  Messages WORDS = Messages.of(Node.class);

  /// What the row says.
  String label();

  /// What is read when the row is selected; nothing for the searches, which look for something.
  Optional<Target> findTarget();

  /// The row above the saved searches.
  record OfSearches() implements Node {
    @Override
    public String label() {
      return WORDS.get("row.searches");
    }

    @Override
    public Optional<Target> findTarget() {
      return Optional.empty();
    }
  }

  record OfSearch(SavedSearch search) implements Node {
    @Override
    public String label() {
      return search.name();
    }

    @Override
    public Optional<Target> findTarget() {
      return Optional.empty();
    }
  }

  /// What a saved search found.
  ///
  /// @param search its id
  record OfHit(long search, String label, Target.OfReport target) implements Node {
    @Override
    public Optional<Target> findTarget() {
      return Optional.of(target);
    }
  }

  record OfSeries(String series) implements Node {
    @Override
    public String label() {
      return series;
    }

    @Override
    public Optional<Target> findTarget() {
      return Optional.of(new Target.OfSeries(series));
    }
  }

  /// An edition; [Edition#NONE] for other notes.
  ///
  /// @param place where it was, as far as its reports tell
  record OfEdition(Edition edition, Optional<String> place) implements Node {
    @Override
    public String label() {
      if (edition.series().isEmpty()) {
        return WORDS.get("row.other-notes");
      }
      String year =
          edition.year().map(String::valueOf).orElseGet(() -> WORDS.get("row.year-unknown"));
      return place.map(town -> year + " " + town).orElse(year);
    }

    boolean lacksYear() {
      return edition.series().isPresent() && edition.year().isEmpty();
    }

    @Override
    public Optional<Target> findTarget() {
      return Optional.of(new Target.OfEdition(edition));
    }
  }

  record OfReport(long report, String label) implements Node {
    @Override
    public Optional<Target> findTarget() {
      return Optional.of(Target.OfReport.whole(report));
    }
  }

  /// A day, track or topic of a report.
  ///
  /// @param first the index of the first talk below it
  record OfSection(long report, String label, int first) implements Node {
    @Override
    public Optional<Target> findTarget() {
      return Optional.of(Target.OfReport.talk(report, first));
    }
  }

  /// A talk.
  ///
  /// @param doubt why the finding is doubtful; empty where it is not
  record OfTalk(long report, int talk, String label, TalkKind kind, Optional<String> doubt)
      implements Node {
    @Override
    public Optional<Target> findTarget() {
      return Optional.of(Target.OfReport.talk(report, talk));
    }
  }
}
