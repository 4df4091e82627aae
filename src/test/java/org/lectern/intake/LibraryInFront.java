package org.lectern.intake;

import java.util.List;
import java.util.Optional;
import org.lectern.library.Change;
import org.lectern.library.Highlight;
import org.lectern.library.Hit;
import org.lectern.library.KeptReport;
import org.lectern.library.Library;
import org.lectern.library.Query;
import org.lectern.library.ReportEntry;
import org.lectern.library.Tagging;
import org.lectern.model.Selector;

/// Stands in front of a library and hands everything on.
class LibraryInFront implements Library {

  private final Library behind;

  LibraryInFront(Library behind) {
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
  public List<Hit> search(Query query, int limit) {
    return behind.search(query, limit);
  }

  @Override
  public List<Highlight> highlights() {
    return behind.highlights();
  }

  @Override
  public List<Tagging> taggings() {
    return behind.taggings();
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
  public void rebuildIndex() {
    behind.rebuildIndex();
  }

  @Override
  public void close() {
    behind.close();
  }
}
