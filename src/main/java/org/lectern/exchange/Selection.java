package org.lectern.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.library.Anchor;
import org.lectern.library.Highlight;
import org.lectern.library.Hit;
import org.lectern.library.Library;
import org.lectern.library.ReportEntry;
import org.lectern.library.Search;
import org.lectern.library.Tag;
import org.lectern.library.TagName;
import org.lectern.library.Tagging;
import org.lectern.query.Query;

/// Highlights and tags to be taken out of a library.
///
/// @param tags what is known of the tags themselves
/// @param reports by their ids, every one that a highlight or tag is in among them
public record Selection(
    Map<Long, ReportEntry> reports,
    List<Highlight> highlights,
    List<Tagging> taggings,
    List<Tag> tags) {

  /// More passages than any library has.
  private static final int ALL = 1_000_000;

  /// What names a report that is not among `reports` is left out: another process removed it.
  public Selection {
    Map<Long, ReportEntry> known = Map.copyOf(reports);
    reports = known;
    highlights =
        highlights.stream().filter(highlight -> known.containsKey(highlight.report())).toList();
    taggings = taggings.stream().filter(tagging -> known.containsKey(tagging.report())).toList();
    tags = List.copyOf(tags);
  }

  /// All that are in a library.
  public static Selection all(Library library) {
    return new Selection(
        entries(library), library.highlights(), library.taggings(), library.tags());
  }

  /// These highlights, and the tags on the talks and reports that they stand in.
  public static Selection of(Library library, List<Highlight> highlights) {
    Selection all = new Selection(entries(library), highlights, library.taggings(), library.tags());
    Set<Passage> passages =
        all.highlights.stream()
            .flatMap(highlight -> all.findPassage(highlight.report(), highlight.anchor()).stream())
            .collect(Collectors.toSet());
    return all.with(all.highlights, all.taggingsOf(passages));
  }

  /// What stands in the talks, and in the text between talks, that a query finds; with a report's
  /// beginning go its unattached highlights.
  public static Selection found(Library library, Query query) {
    Selection all = all(library);
    Set<Passage> passages =
        library.search(Search.of(query, ALL)).hits().stream()
            .flatMap(hit -> all.findPassage(hit).stream())
            .collect(Collectors.toSet());
    List<Highlight> highlights =
        all.highlights.stream()
            .filter(highlight ->
                all.findPassage(highlight.report(), highlight.anchor())
                    .filter(passages::contains)
                    .isPresent())
            .toList();
    return all.with(highlights, all.taggingsOf(passages));
  }

  /// The reports that hold something of it.
  public Stream<ReportEntry> used() {
    Set<Long> ids =
        Stream.concat(
                highlights.stream().map(Highlight::report), taggings.stream().map(Tagging::report))
            .collect(Collectors.toSet());
    return ids.stream().map(reports::get);
  }

  /// Less of it, with the tags that are still borne, and those above them.
  private Selection with(List<Highlight> fewer, List<Tagging> fewerTaggings) {
    Set<TagName> borne =
        Stream.concat(
                fewer.stream().flatMap(highlight -> highlight.note().tags().stream()),
                fewerTaggings.stream().map(Tagging::tag))
            .flatMap(tag -> TagName.find(tag).stream())
            .collect(Collectors.toSet());
    List<Tag> fewerTags =
        tags.stream()
            .filter(tag -> borne.stream().anyMatch(name -> name.isWithin(tag.name())))
            .toList();
    return new Selection(reports, fewer, fewerTaggings, fewerTags);
  }

  private List<Tagging> taggingsOf(Set<Passage> passages) {
    Set<Long> ids =
        passages.stream().map(passage -> passage.entry().report().id()).collect(Collectors.toSet());
    return taggings.stream()
        .filter(tagging ->
            tagging
                .talk()
                .map(talk ->
                    findPassage(tagging.report(), talk).filter(passages::contains).isPresent())
                .orElseGet(() -> ids.contains(tagging.report())))
        .toList();
  }

  private Optional<Passage> findPassage(Hit hit) {
    return Optional.ofNullable(reports.get(hit.report()))
        .map(entry ->
            hit.talk()
                .filter(talk -> talk < entry.talks().size())
                .map(talk -> Passage.ofTalk(entry, talk))
                .orElseGet(() -> Passage.at(entry, hit.at().start())));
  }

  private Optional<Passage> findPassage(long report, Anchor anchor) {
    return Optional.ofNullable(reports.get(report)).map(entry -> Passage.at(entry, anchor));
  }

  private static Map<Long, ReportEntry> entries(Library library) {
    return library.contents().stream()
        .collect(Collectors.toMap(entry -> entry.report().id(), Function.identity()));
  }
}
