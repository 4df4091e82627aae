package org.lectern.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.lectern.library.Anchor;
import org.lectern.library.Change;
import org.lectern.library.Highlight;
import org.lectern.library.Ids;
import org.lectern.library.KeptReport;
import org.lectern.library.Library;
import org.lectern.library.ReportEntry;
import org.lectern.library.Tag;
import org.lectern.library.TagName;
import org.lectern.library.Tagging;

/// Finds out what a file of annotations changes in a library.
///
/// A highlight that is there already is known by its id, wherever it stands by now; of two states
/// of it the one that a person changed last counts. A tag that its talk or report bears already is
/// the same tag. So a file that was brought in changes nothing a second time.
public final class Merging {

  private final LongFunction<Optional<KeptReport>> reader;
  private final Map<Long, ReportEntry> entries;
  private final Map<Long, Highlight> highlights;
  private final Map<Long, Map<String, List<Tagging>>> taggings = new HashMap<>();
  private final Map<String, Tag> tags;
  private final Set<Long> takenUp = new HashSet<>();
  private final List<Change> changes = new ArrayList<>();
  private final Map<String, Integer> leftOut = new LinkedHashMap<>();
  private final Tally tally = new Tally();

  private Merging(Library library, LongFunction<Optional<KeptReport>> reader) {
    this.reader = reader;
    this.entries =
        library.contents().stream()
            .collect(Collectors.toMap(entry -> entry.report().id(), Function.identity()));
    this.highlights =
        library.highlights().stream().collect(Collectors.toMap(Highlight::id, Function.identity()));
    library.taggings().forEach(this::know);
    this.tags =
        library.tags().stream()
            .collect(Collectors.toMap(tag -> tag.name().key(), Function.identity()));
  }

  /// What the file changes in the library; nothing is changed yet.
  ///
  /// @param reader gives all that is kept about a report, read by the readers of today
  public static Merged plan(
      Library library, AnnotationFile file, LongFunction<Optional<KeptReport>> reader) {
    Merging merging = new Merging(library, reader);
    Map<Source, List<Annotation>> bySource = new LinkedHashMap<>();
    for (Annotation annotation : file.annotations()) {
      bySource.computeIfAbsent(annotation.source(), source -> new ArrayList<>()).add(annotation);
    }
    bySource.forEach(merging::take);
    file.tags().forEach(merging::take);
    return new Merged(new Change.All(merging.changes), merging.tally.counts(), merging.leftOut);
  }

  private void take(Source source, List<Annotation> annotations) {
    ReportMatch match =
        new ReportMatch(entries.values().stream().map(ReportEntry::report).toList(), reader);
    Optional<KeptReport> kept = match.find(source, annotations);
    if (kept.isEmpty()) {
      leftOut.merge(source.name(), annotations.size(), Integer::sum);
      return;
    }
    takeUp(kept.get());
    ReportEntry entry = new ReportEntry(kept.get().report(), kept.get().talks());
    Carrying carrying = new Carrying(kept.get());
    for (Annotation annotation : annotations) {
      Optional<Anchor> anchor =
          annotation.findAnchor().map(place -> carrying.carry(annotation.source(), place));
      switch (annotation) {
        case Annotation.OfHighlight(var from, Highlight highlight, var points) ->
            take(inReport(highlight, entry, anchor.orElseThrow()));
        case Annotation.OfTagging(var from, Tagging tagging, var points) ->
            take(new Tagging(Ids.next(), entry.report().id(), tagging.tag(), anchor), entry);
      }
    }
  }

  /// What is kept about a report counts in the text of the readers of today, which may have been
  /// read just now; what was known of it before may not.
  private void takeUp(KeptReport kept) {
    long report = kept.report().id();
    if (!takenUp.add(report)) {
      return;
    }
    kept.annotations().highlights().forEach(highlight -> highlights.put(highlight.id(), highlight));
    taggings.remove(report);
    kept.annotations().taggings().forEach(this::know);
  }

  private void know(Tagging tagging) {
    knownLike(tagging).add(tagging);
  }

  /// Those of the same report and tag.
  private List<Tagging> knownLike(Tagging tagging) {
    return taggings
        .computeIfAbsent(tagging.report(), report -> new HashMap<>())
        .computeIfAbsent(TagName.key(tagging.tag()), tag -> new ArrayList<>());
  }

  private Highlight inReport(Highlight highlight, ReportEntry entry, Anchor anchor) {
    long report = entry.report().id();
    Highlight known = highlights.get(highlight.id());
    // Somebody wrote the id of one highlight beside the words of another.
    long id =
        known == null || known.report() == report
            ? highlight.id()
            : Identity.of(highlight.id() + " in " + entry.report().origin().hash());
    return new Highlight(
        id, report, anchor, highlight.note(), highlight.made(), highlight.changed());
  }

  private void take(Highlight incoming) {
    Highlight known = highlights.get(incoming.id());
    if (known == null) {
      put(incoming);
      tally.added(incoming.anchor().attached());
      return;
    }
    boolean newer = incoming.changed().isAfter(known.changed());
    boolean foundAgain = !known.anchor().attached() && incoming.anchor().attached();
    if (newer || foundAgain) {
      Highlight later = newer ? incoming : known;
      boolean itsPlace = foundAgain || newer && incoming.anchor().attached();
      put(
          new Highlight(
              known.id(),
              known.report(),
              itsPlace ? incoming.anchor() : known.anchor(),
              later.note(),
              known.made(),
              later.changed()));
      tally.renewed();
    } else {
      tally.unchanged();
    }
  }

  private void put(Highlight highlight) {
    highlights.put(highlight.id(), highlight);
    changes.add(new Change.PutHighlight(highlight));
  }

  private void take(Tagging incoming, ReportEntry entry) {
    boolean known =
        knownLike(incoming).stream()
            .anyMatch(tagging -> isSame(tagging.talk(), incoming.talk(), entry));
    if (known) {
      tally.unchanged();
    } else {
      know(incoming);
      changes.add(new Change.PutTagging(incoming));
      tally.tagged(incoming.talk().map(Anchor::attached).orElse(true));
    }
  }

  private static boolean isSame(Optional<Anchor> one, Optional<Anchor> other, ReportEntry entry) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() && other.isEmpty();
    }
    Anchor here = one.get();
    Anchor there = other.get();
    return here.attached() && there.attached()
        ? Passage.at(entry, here).equals(Passage.at(entry, there))
        : here.selector().exact().equals(there.selector().exact());
  }

  /// What was said of a tag here stays; what was not is added.
  private void take(Tag incoming) {
    Tag known = tags.get(incoming.name().key());
    Tag merged =
        known == null
            ? incoming
            : new Tag(
                known.name(),
                known.colour().or(incoming::colour),
                known.description().isEmpty() ? incoming.description() : known.description());
    if (!merged.equals(known)) {
      tags.put(merged.name().key(), merged);
      changes.add(new Change.PutTag(merged));
    }
  }
}
