package org.lectern.library;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/// One change of the library as a value; [Library#apply] carries it out and returns its inverse.
public sealed interface Change {

  /// A report comes in, or takes the place of the one with its id, with all that is kept about it.
  record PutReport(KeptReport kept) implements Change {}

  /// A report goes, with all that is kept about it.
  record DropReport(long report) implements Change {}

  /// Reports are put on other shelves, by the ids of the reports.
  record Reshelve(Map<Long, Shelf> shelves) implements Change {
    public Reshelve {
      shelves = Map.copyOf(shelves);
    }
  }

  /// The outline of a report is corrected. Does nothing where the report has another text or other
  /// corrections than `before`, because another process changed it meanwhile.
  record Correct(long report, Corrected before, Corrected after) implements Change {
    public Correct {
      Objects.requireNonNull(before);
      Objects.requireNonNull(after);
    }
  }

  /// A highlight comes, or takes the place of the one with its id.
  record PutHighlight(Highlight highlight) implements Change {}

  /// A highlight goes.
  record DropHighlight(long highlight) implements Change {}

  /// A tag is put on a report or a talk.
  record PutTagging(Tagging tagging) implements Change {}

  /// A tag is taken off.
  record DropTagging(long tagging) implements Change {}

  /// What is kept about a tag itself comes, or takes the place of what was kept about the tag of
  /// this name; who bears the tag does not change.
  record PutTag(Tag tag) implements Change {}

  /// What is kept about a tag itself goes; who bears it does not change.
  record DropTag(TagName name) implements Change {}

  /// A search is saved, or takes the place of the one with its id.
  record PutSavedSearch(SavedSearch search) implements Change {}

  /// A saved search goes.
  record DropSavedSearch(long search) implements Change {}

  /// Several changes as one, in this order.
  record All(List<Change> changes) implements Change {
    public All {
      changes = List.copyOf(changes);
    }
  }
}
