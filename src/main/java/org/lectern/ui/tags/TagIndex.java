package org.lectern.ui.tags;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lectern.library.Anchor;
import org.lectern.library.Highlight;
import org.lectern.library.ReportEntry;
import org.lectern.library.Tag;
import org.lectern.library.TagName;
import org.lectern.library.Tagging;
import org.lectern.ui.Contents;

/// Which talks and reports bear which tags, by themselves or by a highlight in them. A tag is borne
/// by what bears one that stands under it.
final class TagIndex {

  /// A talk or report that bears tags.
  ///
  /// @param talk its index; empty for the report
  /// @param lost whether a tag stood on a talk of the report that is gone
  record Place(long report, Optional<Integer> talk, boolean lost) {}

  private final Contents contents;
  private final List<Place> places = new ArrayList<>();
  private final Map<Place, Integer> numbers = new HashMap<>();
  private final Map<String, List<String>> paths = new HashMap<>();
  private final TreeMap<String, TagName> names = new TreeMap<>();
  private final Map<String, BitSet> bearing = new HashMap<>();
  private final Map<String, Integer> uses = new HashMap<>();
  private final Set<String> fromFiles = new HashSet<>();
  private final Map<String, Tag> said = new HashMap<>();

  TagIndex(Contents contents) {
    this.contents = contents;
    contents
        .tags()
        .forEach(tag -> {
          said.put(tag.name().key(), tag);
          name(tag.name());
        });
    contents.taggings().forEach(this::add);
    contents.highlights().forEach(this::add);
  }

  private void add(Tagging tagging) {
    List<String> path = path(tagging.tag());
    path.forEach(this::use);
    place(tagging.report(), tagging.talk()).ifPresent(place -> bear(path, place));
    if (tagging.fromFile()) {
      path.stream().limit(1).forEach(fromFiles::add);
    }
  }

  private void add(Highlight highlight) {
    highlight.note().tags().stream()
        .flatMap(tag -> path(tag).stream())
        .distinct()
        .forEach(this::use);
    for (String tag : highlight.note().tags()) {
      place(highlight.report(), Optional.of(highlight.anchor()))
          .ifPresent(place -> bear(path(tag), place));
    }
  }

  private void use(String key) {
    uses.merge(key, 1, Integer::sum);
  }

  private void bear(List<String> path, int place) {
    for (String key : path) {
      bearing.computeIfAbsent(key, any -> new BitSet()).set(place);
    }
  }

  /// The keys of a tag and of those above it, itself first; nothing for what is no tag. Each
  /// spelling is read once, however often it is used.
  private List<String> path(String tag) {
    List<String> known = paths.get(tag);
    if (known == null) {
      known = new ArrayList<>();
      Optional<TagName> at = TagName.find(tag);
      at.ifPresent(this::name);
      while (at.isPresent()) {
        known.add(at.get().key());
        at = at.get().findParent();
      }
      paths.put(tag, known);
    }
    return known;
  }

  private void name(TagName tag) {
    TagName spelt = contents.tagNames().spelt(tag);
    for (Optional<TagName> at = Optional.of(spelt); at.isPresent(); at = at.get().findParent()) {
      names.putIfAbsent(at.get().key(), at.get());
    }
  }

  private Optional<Integer> place(long report, Optional<Anchor> anchor) {
    return contents
        .findReport(report)
        .map(entry -> {
          Optional<Integer> talk =
              anchor
                  .filter(Anchor::attached)
                  .flatMap(at -> Contents.findTalkAt(entry, at.span().start()));
          boolean lost = anchor.filter(at -> !at.attached()).isPresent();
          Place place = new Place(report, talk, lost);
          return numbers.computeIfAbsent(
              place,
              any -> {
                places.add(place);
                return places.size() - 1;
              });
        });
  }

  /// What it tells of.
  Contents contents() {
    return contents;
  }

  /// All tags and those above them, by their keys.
  List<TagName> names() {
    return List.copyOf(names.values());
  }

  /// The places, by their numbers.
  List<Place> places() {
    return places;
  }

  /// The numbers of the places that bear a tag; not to be changed.
  BitSet bearing(TagName tag) {
    return bearing.getOrDefault(tag.key(), new BitSet());
  }

  /// On how many talks, reports and highlights a tag is, or one under it.
  int uses(TagName tag) {
    return uses.getOrDefault(tag.key(), 0);
  }

  /// Whether there is such a tag, or one under it.
  boolean has(TagName tag) {
    return names.containsKey(tag.key());
  }

  /// Whether it stands in a file.
  boolean isFromFile(TagName tag) {
    return fromFiles.contains(tag.key());
  }

  /// What a person said of a tag.
  Optional<Tag> findSaid(TagName tag) {
    return Optional.ofNullable(said.get(tag.key()));
  }

  /// The report of a place.
  ReportEntry entryOf(int place) {
    return contents.findReport(places.get(place).report()).orElseThrow();
  }

  /// The year of a place, where it is known.
  Optional<Integer> yearOf(int place) {
    return entryOf(place).report().shelf().edition().year();
  }
}
