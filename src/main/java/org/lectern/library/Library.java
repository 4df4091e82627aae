package org.lectern.library;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.model.Selector;
import org.lectern.query.Clause;

/// All that is kept: reports, and what a person did to them.
///
/// A library belongs to one thread. What a method returns is a copy that no later change touches.
/// Each method throws [LibraryException] where the store cannot be read or written.
public interface Library extends AutoCloseable {

  /// Carries out a change, all of it or nothing, and returns the change that takes it back.
  ///
  /// A change that names something that is gone (another process removed it) does nothing, and its
  /// inverse does nothing either.
  Change apply(Change change);

  /// Every report with its talks, without their texts, in no particular order.
  List<ReportEntry> contents();

  /// All that is kept about one report.
  Optional<KeptReport> findReport(long id);

  /// The reports that were read by an older parser or an older detector than these, in no
  /// particular order.
  List<Long> outdated(int parser, int detector);

  /// The talks and the passages between talks that meet a query, best first.
  ///
  /// @return nothing for a query that asks for nothing
  Found search(Search search);

  /// How many there are of them, whatever the limit, and of which sorts.
  Facets count(Search search);

  /// The ids of the highlights that stand in talks and passages which meet a clause. An unattached
  /// one counts to the beginning of its report.
  Set<Long> highlightsWithin(Clause clause);

  /// Talks like one, by the rare words that they share with it, the most alike first.
  ///
  /// @param talk its index in the report; nothing is like a talk that is gone
  List<Similar> findSimilar(long report, int talk, int limit);

  /// Every highlight of every report, the attached ones of a report in the order of the text.
  List<Highlight> highlights();

  /// The highlight of this id.
  Optional<Highlight> findHighlight(long id);

  /// Every tag on a report or a talk.
  List<Tagging> taggings();

  /// What a person said of tags, by their names; a tag of which they said nothing is not among
  /// them.
  List<Tag> tags();

  /// Every search that a person saved, by name.
  List<SavedSearch> savedSearches();

  /// Which talks were read to the end, of every report.
  List<ReadMark> readMarks();

  /// Where a person was in a report when they last read it.
  Optional<Selector> findPlace(long report);

  /// Keeps where a person is in a report; no part of undo.
  void keepPlace(long report, Selector place);

  /// A setting of the program, such as the window's size.
  Optional<String> findSetting(String key);

  /// Keeps a setting; no part of undo.
  void keepSetting(String key, String value);

  /// A number that is another one after anybody, another process included, changed the library.
  long revision();

  /// What is wrong with the library, one sentence each; nothing when it is sound.
  List<String> check();

  /// Makes the search index anew from the reports, whatever state it is in. Others, other processes
  /// included, find what the old one has until all of the new one is there.
  void rebuildIndex(Reindexing.Watch watch);

  /// Begins to make the search index anew where another version of Lectern made it; empty where it
  /// is as it should be. Who does not ask waits for all of it at the first search or change.
  Optional<Reindexing> findReindexing();

  /// Puts a little of the search index in order after much was brought in: it works without, but is
  /// slower. True where there is more to be done.
  boolean settle();

  @Override
  void close();
}
