package org.lectern.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.library.Highlight;
import org.lectern.library.Library;
import org.lectern.library.ReadMark;
import org.lectern.library.ReadTalks;
import org.lectern.library.ReportEntry;
import org.lectern.library.SavedSearch;
import org.lectern.library.Tag;
import org.lectern.library.Tagging;
import org.lectern.model.Edition;
import org.lectern.model.Talk;

/// What the library held at one moment, without the texts: all that the panes beside the text show.
public final class Contents {

  /// What a library keeps beside reports and what was marked in them.
  ///
  /// @param tags what a person said of tags
  /// @param savedSearches by name
  /// @param readMarks which talks were read to the end
  public record Kept(List<Tag> tags, List<SavedSearch> savedSearches, List<ReadMark> readMarks) {

    /// Of a library in which nothing was said of any tag, no search saved, and nothing read to the
    /// end.
    public static final Kept NOTHING = new Kept(List.of(), List.of(), List.of());

    public Kept {
      tags = List.copyOf(tags);
      savedSearches = List.copyOf(savedSearches);
      readMarks = List.copyOf(readMarks);
    }
  }

  /// Of a library without reports.
  public static final Contents EMPTY = new Contents(List.of(), List.of(), List.of(), Kept.NOTHING);

  private final List<ReportEntry> reports;
  private final List<Highlight> highlights;
  private final List<Tagging> taggings;
  private final Kept kept;
  private final TagNames tagNames;
  private final Map<Long, ReportEntry> byId = new HashMap<>();
  private final Map<Long, Highlight> highlightById = new HashMap<>();
  private final Map<Long, List<Tagging>> taggingsByReport;
  private final Map<Long, ReadTalks> read = new HashMap<>();

  public Contents(
      List<ReportEntry> reports, List<Highlight> highlights, List<Tagging> taggings, Kept kept) {
    this.reports = List.copyOf(reports);
    this.highlights = List.copyOf(highlights);
    this.taggings = List.copyOf(taggings);
    this.kept = kept;
    this.tagNames = new TagNames(kept.tags(), taggings, highlights);
    reports.forEach(entry -> byId.put(entry.report().id(), entry));
    highlights.forEach(highlight -> highlightById.put(highlight.id(), highlight));
    this.taggingsByReport = taggings.stream().collect(Collectors.groupingBy(Tagging::report));
    kept.readMarks().stream()
        .collect(Collectors.groupingBy(ReadMark::report))
        .forEach((report, marks) ->
            findReport(report).ifPresent(entry -> read.put(report, ReadTalks.of(entry, marks))));
  }

  /// Reads all of it; to be called on the library's thread.
  public static Contents of(Library library) {
    return new Contents(
        library.contents(),
        library.highlights(),
        library.taggings(),
        new Kept(library.tags(), library.savedSearches(), library.readMarks()));
  }

  public List<ReportEntry> reports() {
    return reports;
  }

  public List<Highlight> highlights() {
    return highlights;
  }

  public List<Tagging> taggings() {
    return taggings;
  }

  /// What a person said of tags.
  public List<Tag> tags() {
    return kept.tags();
  }

  /// The names of all tags.
  public TagNames tagNames() {
    return tagNames;
  }

  public Optional<Highlight> findHighlight(long id) {
    return Optional.ofNullable(highlightById.get(id));
  }

  /// By name.
  public List<SavedSearch> savedSearches() {
    return kept.savedSearches();
  }

  /// What was read of a report.
  public ReadTalks readOf(long report) {
    return read.getOrDefault(report, ReadTalks.NONE);
  }

  public Optional<ReportEntry> findReport(long id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// The reports of a series.
  public List<ReportEntry> reportsOf(String series) {
    return reports.stream()
        .filter(entry -> editionOf(entry).series().equals(Optional.of(series)))
        .toList();
  }

  /// The reports of an edition, whatever their places; of [Edition#NONE] those of no conference.
  public List<ReportEntry> reportsOf(Edition edition) {
    return reports.stream().filter(entry -> isOf(edition, editionOf(entry))).toList();
  }

  private static boolean isOf(Edition edition, Edition other) {
    return other.series().equals(edition.series())
        && (edition.series().isEmpty() || other.year().equals(edition.year()));
  }

  private static Edition editionOf(ReportEntry entry) {
    return entry.report().shelf().edition();
  }

  /// The highlights of one report, in the order of the text.
  public List<Highlight> highlightsOf(long report) {
    return highlights.stream().filter(highlight -> highlight.report() == report).toList();
  }

  /// The tags on one report and on its talks.
  public List<Tagging> taggingsOf(long report) {
    return taggingsByReport.getOrDefault(report, List.of());
  }

  /// The talk or report that a tagging is on; empty where the talk is gone.
  public Optional<Target.OfReport> findBearer(Tagging tagging) {
    return tagging.talk().isEmpty()
        ? Optional.of(Target.OfReport.whole(tagging.report()))
        : findReport(tagging.report())
            .flatMap(entry -> findTalkOf(tagging, entry))
            .map(talk -> Target.OfReport.talk(tagging.report(), talk));
  }

  public int talkCount() {
    return reports.stream().mapToInt(entry -> entry.talks().size()).sum();
  }

  /// The talk that a target means, where it means one that is there.
  public Optional<Talk> findTalk(Target.OfReport target) {
    return target
        .talk()
        .flatMap(index ->
            findReport(target.report())
                .map(ReportEntry::talks)
                .filter(talks -> index < talks.size())
                .map(talks -> talks.get(index)));
  }

  /// The index of the talk in whose passage `offset` lies.
  public static Optional<Integer> findTalkAt(ReportEntry entry, int offset) {
    List<Talk> talks = entry.talks();
    for (int i = 0; i < talks.size(); i++) {
      if (talks.get(i).passage().contains(offset)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /// The index of the talk that a tagging is on; empty for one on the whole report, and for one
  /// whose talk is gone.
  public static Optional<Integer> findTalkOf(Tagging tagging, ReportEntry entry) {
    return tagging
        .talk()
        .filter(anchor -> anchor.attached())
        .flatMap(anchor -> findTalkAt(entry, anchor.span().start()));
  }
}
