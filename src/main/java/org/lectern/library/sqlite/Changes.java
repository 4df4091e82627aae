package org.lectern.library.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.library.Change;
import org.lectern.library.Corrected;
import org.lectern.library.Highlight;
import org.lectern.library.KeptReport;
import org.lectern.library.Report;
import org.lectern.library.SavedSearch;
import org.lectern.library.Shelf;
import org.lectern.library.Tag;
import org.lectern.library.TagName;
import org.lectern.library.Tagging;

/// Carries out changes, and finds from what was there before how to take them back.
final class Changes {

  private static final Change NOTHING = new Change.All(List.of());

  private final ReportRows reports;
  private final TextRows texts;
  private final TalkRows talks;
  private final AnnotationRows annotations;
  private final CorrectionRows corrections;
  private final TagRows tags;
  private final SavedSearchRows searches;
  private final Index index;

  Changes(Sql sql, Index index) {
    this.reports = new ReportRows(sql);
    this.texts = new TextRows(sql);
    this.talks = new TalkRows(sql);
    this.annotations = new AnnotationRows(sql);
    this.corrections = new CorrectionRows(sql);
    this.tags = new TagRows(sql);
    this.searches = new SavedSearchRows(sql);
    this.index = index;
  }

  /// Carries out `change` within the present transaction and returns its inverse.
  Change apply(Change change) throws SQLException {
    return switch (change) {
      case Change.PutReport(KeptReport kept) -> put(kept);
      case Change.DropReport(long report) -> drop(report);
      case Change.Reshelve(Map<Long, Shelf> shelves) -> reshelve(shelves);
      case Change.Correct correct -> correct(correct);
      case Change.PutHighlight(Highlight highlight) -> put(highlight);
      case Change.DropHighlight(long highlight) -> dropHighlight(highlight);
      case Change.PutTagging(Tagging tagging) -> put(tagging);
      case Change.DropTagging(long tagging) -> dropTagging(tagging);
      case Change.PutTag(Tag tag) -> put(tag);
      case Change.DropTag(TagName name) -> dropTag(name);
      case Change.PutSavedSearch(SavedSearch search) -> put(search);
      case Change.DropSavedSearch(long search) -> dropSearch(search);
      case Change.All(List<Change> changes) -> all(changes);
    };
  }

  /// All that is kept about one report.
  Optional<KeptReport> find(long id) throws SQLException {
    Optional<Report> report = reports.find(id);
    Optional<KeptReport.Text> text = texts.find(id);
    if (report.isEmpty() || text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new KeptReport(report.get(), text.get(), talks.of(id), annotations.of(id)));
  }

  private Change put(KeptReport kept) throws SQLException {
    long id = kept.report().id();
    Optional<KeptReport> before = find(id);
    index.remove(id);
    reports.delete(id);
    reports.insert(kept.report());
    texts.insert(id, kept.text());
    talks.insert(id, kept.talks());
    annotations.insert(id, kept.annotations());
    index.touch(id);
    return before.isPresent() ? new Change.PutReport(before.get()) : new Change.DropReport(id);
  }

  private Change drop(long id) throws SQLException {
    Optional<KeptReport> before = find(id);
    index.remove(id);
    reports.delete(id);
    return before.<Change>map(Change.PutReport::new).orElse(NOTHING);
  }

  private Change reshelve(Map<Long, Shelf> shelves) throws SQLException {
    Map<Long, Shelf> before = new HashMap<>();
    for (Map.Entry<Long, Shelf> move : shelves.entrySet()) {
      Optional<Report> report = reports.find(move.getKey());
      if (report.isPresent()) {
        before.put(move.getKey(), report.get().shelf());
        reports.move(move.getKey(), move.getValue());
        index.touch(move.getKey());
      }
    }
    return before.isEmpty() ? NOTHING : new Change.Reshelve(before);
  }

  private Change correct(Change.Correct change) throws SQLException {
    long report = change.report();
    Optional<Corrected> now = find(report).map(Corrected::of);
    if (!now.equals(Optional.of(change.before()))) {
      return NOTHING;
    }
    corrections.delete(report);
    corrections.insert(report, change.after().corrections());
    talks.delete(report);
    talks.insert(report, change.after().talks());
    index.touch(report);
    return new Change.Correct(report, change.after(), change.before());
  }

  private Change put(Highlight highlight) throws SQLException {
    if (!reports.has(highlight.report())) {
      return NOTHING;
    }
    Change back = dropHighlight(highlight.id());
    annotations.insert(highlight);
    index.touch(highlight.report(), highlight.anchor());
    return back.equals(NOTHING) ? new Change.DropHighlight(highlight.id()) : back;
  }

  private Change dropHighlight(long id) throws SQLException {
    Optional<Highlight> before = annotations.findHighlight(id);
    if (before.isEmpty()) {
      return NOTHING;
    }
    annotations.deleteHighlight(id);
    index.touch(before.get().report(), before.get().anchor());
    return new Change.PutHighlight(before.get());
  }

  private Change put(Tagging tagging) throws SQLException {
    if (!reports.has(tagging.report())) {
      return NOTHING;
    }
    Change back = dropTagging(tagging.id());
    annotations.insert(tagging);
    touch(tagging);
    return back.equals(NOTHING) ? new Change.DropTagging(tagging.id()) : back;
  }

  private Change dropTagging(long id) throws SQLException {
    Optional<Tagging> before = annotations.findTagging(id);
    if (before.isEmpty()) {
      return NOTHING;
    }
    annotations.deleteTagging(id);
    touch(before.get());
    return new Change.PutTagging(before.get());
  }

  private void touch(Tagging tagging) {
    tagging
        .talk()
        .ifPresentOrElse(
            anchor -> index.touch(tagging.report(), anchor), () -> index.touch(tagging.report()));
  }

  private Change put(Tag tag) throws SQLException {
    Change back = dropTag(tag.name());
    tags.insert(tag);
    return back.equals(NOTHING) ? new Change.DropTag(tag.name()) : back;
  }

  private Change dropTag(TagName name) throws SQLException {
    Optional<Tag> before = tags.find(name);
    tags.delete(name);
    return before.<Change>map(Change.PutTag::new).orElse(NOTHING);
  }

  private Change put(SavedSearch search) throws SQLException {
    Optional<SavedSearch> before = searches.find(search.id());
    searches.put(search);
    return before
        .<Change>map(Change.PutSavedSearch::new)
        .orElseGet(() -> new Change.DropSavedSearch(search.id()));
  }

  private Change dropSearch(long id) throws SQLException {
    Optional<SavedSearch> before = searches.find(id);
    searches.delete(id);
    return before.<Change>map(Change.PutSavedSearch::new).orElse(NOTHING);
  }

  private Change all(List<Change> changes) throws SQLException {
    List<Change> inverses = new ArrayList<>();
    for (Change change : changes) {
      Change inverse = apply(change);
      if (!inverse.equals(NOTHING)) {
        inverses.add(inverse);
      }
    }
    Collections.reverse(inverses);
    return new Change.All(inverses);
  }
}
