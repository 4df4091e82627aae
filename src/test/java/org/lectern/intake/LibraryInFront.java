package org.lectern.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.library.Change;
import org.lectern.library.Facets;
import org.lectern.library.Found;
import org.lectern.library.Highlight;
import org.lectern.library.KeptReport;
import org.lectern.library.Library;
import org.lectern.library.ReadMark;
import org.lectern.library.Reindexing;
import org.lectern.library.ReportEntry;
import org.lectern.library.SavedSearch;
import org.lectern.library.Search;
import org.lectern.library.Similar;
import org.lectern.library.Tag;
import org.lectern.library.Tagging;
import org.lectern.model.Selector;
import org.lectern.query.Clause;

/// Stands in front of a library and hands everything on.
public class LibraryInFront implements Library {

  private final Library behind;

  public LibraryInFront(Library behind) {
    this.behind = behind;
  }

  @Override
  public Change apply(Change change) {
    return behind.apply(change);
  }

  @Override
  public List<ReportEntry> contents() {
    return behind.contents();
  }

  @Override
  public Optional<KeptReport> findReport(long id) {
    return behind.findReport(id);
  }

  @Override
  public List<Long> outdated(int parser, int detector) {
    return behind.outdated(parser, detector);
  }

  @Override
  public Found search(Search search) {
    return behind.search(search);
  }

  @Override
  public Set<Long> highlightsWithin(Clause clause) {
    return behind.highlightsWithin(clause);
  }

  @Override
  public Facets count(Search search) {
    return behind.count(search);
  }

  @Override
  public List<Similar> findSimilar(long report, int talk, int limit) {
    return behind.findSimilar(report, talk, limit);
  }

  @Override
  public List<Highlight> highlights() {
    return behind.highlights();
  }

  @Override
  public Optional<Highlight> findHighlight(long id) {
    return behind.findHighlight(id);
  }

  @Override
  public List<Tagging> taggings() {
    return behind.taggings();
  }

  @Override
  public List<Tag> tags() {
    return behind.tags();
  }

  @Override
  public List<SavedSearch> savedSearches() {
    return behind.savedSearches();
  }

  @Override
  public List<ReadMark> readMarks() {
    return behind.readMarks();
  }

  @Override
  public Optional<Selector> findPlace(long report) {
    return behind.findPlace(report);
  }

  @Override
  public void keepPlace(long report, Selector place) {
    behind.keepPlace(report, place);
  }

  @Override
  public Optional<String> findSetting(String key) {
    return behind.findSetting(key);
  }

  @Override
  public void keepSetting(String key, String value) {
    behind.keepSetting(key, value);
  }

  @Override
  public long revision() {
    return behind.revision();
  }

  @Override
  public List<String> check() {
    return behind.check();
  }

  @Override
  public void rebuildIndex(Reindexing.Watch watch) {
    behind.rebuildIndex(watch);
  }

  @Override
  public Optional<Reindexing> findReindexing() {
    return behind.findReindexing();
  }

  @Override
  public boolean settle() {
    return behind.settle();
  }

  @Override
  public void close() {
    behind.close();
  }
}
