package org.lectern.library.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.lectern.library.Change;
import org.lectern.library.Facets;
import org.lectern.library.Found;
import org.lectern.library.Highlight;
import org.lectern.library.KeptReport;
import org.lectern.library.Library;
import org.lectern.library.LibraryException;
import org.lectern.library.ReadMark;
import org.lectern.library.Reindexing;
import org.lectern.library.Report;
import org.lectern.library.ReportEntry;
import org.lectern.library.SavedSearch;
import org.lectern.library.Search;
import org.lectern.library.Similar;
import org.lectern.library.Tag;
import org.lectern.library.Tagging;
import org.lectern.model.Selector;
import org.lectern.model.Talk;
import org.lectern.query.Clause;

/// A library in one SQLite file.
///
/// Several processes may have it open at once: readers and one writer do not wait for each other,
/// writers wait for their turn. What a method has written is on the disk when it returns.
public final class SqliteLibrary implements Library {

  private static final String FILE_NAME = "lectern.db";

  private final LibraryFile file;
  private final Sql sql;
  private final Index index;
  private final Segments segments;
  private final Changes changes;
  private final AnnotationRows annotations;
  private final Searching searching;
  private long ownChanges;
  private boolean fresh;

  private SqliteLibrary(LibraryFile file) {
    this.file = file;
    this.sql = file.open();
    this.index = new Index(sql);
    this.segments = new Segments(sql);
    this.searching = new Searching(sql, index);
    this.changes = new Changes(sql, index);
    this.annotations = new AnnotationRows(sql);
  }

  /// Opens the library in a folder, and makes folder and library where there are none.
  ///
  /// An older library is brought up to date, after a copy of it was put beside it.
  ///
  /// @throws LibraryException where the folder or the file cannot be used: no right, a full disk, a
  ///   damaged file, the library of a newer Lectern; the file is then unaltered
  public static SqliteLibrary open(Path folder) {
    Path file = folder.toAbsolutePath().resolve(FILE_NAME);
    return open(file, Migrations.shipped());
  }

  static SqliteLibrary open(Path file, Migrations migrations) {
    return new SqliteLibrary(new LibraryFile(file, migrations));
  }

  @Override
  public Change apply(Change change) {
    freshen();
    Change inverse = healing(() -> writing(() -> carryOut(change)));
    ownChanges++;
    return inverse;
  }

  private Change carryOut(Change change) throws SQLException {
    index.forget();
    Change inverse = changes.apply(change);
    index.flush();
    return inverse;
  }

  @Override
  public List<ReportEntry> contents() {
    return sql.reading(() -> {
      Map<Long, List<Talk>> talks = new TalkRows(sql).all();
      List<ReportEntry> entries = new ArrayList<>();
      for (Report report : new ReportRows(sql).all()) {
        entries.add(new ReportEntry(report, talks.getOrDefault(report.id(), List.of())));
      }
      return List.copyOf(entries);
    });
  }

  @Override
  public Optional<KeptReport> findReport(long id) {
    return sql.reading(() -> changes.find(id));
  }

  @Override
  public List<Long> outdated(int parser, int detector) {
    return sql.reading(() -> new ReportRows(sql).outdated(parser, detector));
  }

  @Override
  public Found search(Search search) {
    return asking(() -> searching.find(search));
  }

  @Override
  public Facets count(Search search) {
    return asking(() -> searching.count(search));
  }

  @Override
  public Set<Long> highlightsWithin(Clause clause) {
    return asking(() -> searching.highlightsWithin(clause));
  }

  @Override
  public List<Similar> findSimilar(long report, int talk, int limit) {
    return asking(() -> searching.similar(report, talk, limit));
  }

  @Override
  public List<Highlight> highlights() {
    return sql.reading(annotations::highlights);
  }

  @Override
  public Optional<Highlight> findHighlight(long id) {
    return sql.reading(() -> annotations.findHighlight(id));
  }

  @Override
  public List<Tagging> taggings() {
    return sql.reading(annotations::taggings);
  }

  @Override
  public List<Tag> tags() {
    return sql.reading(new TagRows(sql)::all);
  }

  @Override
  public List<SavedSearch> savedSearches() {
    return sql.reading(new SavedSearchRows(sql)::all);
  }

  @Override
  public List<ReadMark> readMarks() {
    return sql.reading(() -> new ReadMarkRows(sql).all());
  }

  @Override
  public Optional<Selector> findPlace(long report) {
    return sql.reading(() -> annotations.findPlace(report));
  }

  @Override
  public void keepPlace(long report, Selector place) {
    write(() -> annotations.keepPlace(report, place));
  }

  @Override
  public Optional<String> findSetting(String key) {
    return sql.reading(() -> sql.first("SELECT value FROM setting WHERE key = ?", Row::text, key));
  }

  @Override
  public void keepSetting(String key, String value) {
    write(() -> sql.run("INSERT OR REPLACE INTO setting VALUES (?,?)", key, value));
  }

  /// SQLite counts what others wrote (`PRAGMA data_version`), we what we wrote ourselves: places
  /// and settings not included, which nobody else shows.
  @Override
  public long revision() {
    return (sql.reading(() -> sql.number("PRAGMA data_version")) << 32) + ownChanges;
  }

  @Override
  public List<String> check() {
    freshen();
    return sql.reading(() -> new Checking(sql).faults());
  }

  /// In one transaction: what is in the way of others is but the writing, for as long as it takes.
  @Override
  public void rebuildIndex(Reindexing.Watch watch) {
    write(() -> index.rebuild(watch));
    searching.forget();
    fresh = true;
  }

  @Override
  public Optional<Reindexing> findReindexing() {
    return fresh || !sql.reading(index::isStale) ? Optional.empty() : Optional.of(reindexing());
  }

  private Reindexing reindexing() {
    // From now on nobody else makes it anew.
    fresh = true;
    List<Long> reports = sql.reading(() -> sql.list("SELECT id FROM report ORDER BY id", Row::id));
    return new SteppedIndex(
        index,
        step -> {
          try {
            write(step::run);
          } catch (LibraryException e) {
            // What is there is a part of an index: whoever asks next makes it anew.
            fresh = false;
            throw e;
          }
          searching.forget();
        },
        reports);
  }

  @Override
  public boolean settle() {
    return healing(() -> {
      Optional<String> table = sql.reading(segments::findTable);
      table.ifPresent(found -> write(() -> segments.putTogether(found)));
      return table.isPresent();
    });
  }

  @Override
  public void close() {
    sql.close();
  }

  /// Work that returns nothing.
  @FunctionalInterface
  private interface Step {
    void run() throws SQLException;
  }

  /// Each write makes sure that no newer Lectern has taken the library over meanwhile.
  private <T> T writing(Sql.Work<T> work) {
    return sql.writing(() -> {
      file.migrations().refuseNewer(sql, file.path());
      return work.run();
    });
  }

  private <T> T asking(Sql.Work<T> work) {
    freshen();
    return healing(() -> sql.reading(work));
  }

  /// Makes the search index anew where another version of Lectern made it, or none did: once.
  private void freshen() {
    if (!fresh) {
      if (sql.reading(index::isStale)) {
        rebuildIndex(Reindexing.Watch.NOBODY);
      }
      fresh = true;
    }
  }

  /// Where the search index is damaged, makes it anew and does the work again.
  private <T> T healing(Supplier<T> work) {
    try {
      return work.get();
    } catch (LibraryException e) {
      if (!Failures.isOfIndex(e)) {
        throw e;
      }
      rebuildIndex(Reindexing.Watch.NOBODY);
      return work.get();
    }
  }

  private void write(Step step) {
    writing(() -> {
      step.run();
      return null;
    });
  }
}
