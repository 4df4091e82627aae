package org.lectern.ui.tags;

import java.util.List;
import org.lectern.ui.Contents;

/// What the pane shows of all tags.
///
/// @param narrowing a part of the names that one wants to see
/// @param bearers the talks and reports that are left; none while one does not filter
record TagView(
    TagIndex index,
    TagFilter filter,
    String narrowing,
    TagNode.Trees trees,
    List<Bearer> bearers,
    TagYears years) {

  static final TagView NONE = of(new TagIndex(Contents.EMPTY), TagFilter.NONE, "");

  TagView {
    bearers = List.copyOf(bearers);
  }

  static TagView of(TagIndex index, TagFilter filter, String narrowing) {
    return new TagView(
        index,
        filter,
        narrowing,
        TagNode.trees(index, filter, narrowing),
        bearers(index, filter),
        TagYears.of(index, filter));
  }

  /// The same tags seen in another way.
  TagView by(TagFilter otherFilter, String otherNarrowing) {
    if (!otherFilter.equals(filter)) {
      return of(index, otherFilter, otherNarrowing);
    }
    if (otherNarrowing.equals(narrowing)) {
      return this;
    }
    TagNode.Trees narrowed = TagNode.trees(index, filter, otherNarrowing);
    return new TagView(index, filter, otherNarrowing, narrowed, bearers, years);
  }

  private static List<Bearer> bearers(TagIndex index, TagFilter filter) {
    return filter.isEmpty()
        ? List.of()
        : filter.of(index).stream()
            .mapToObj(place -> Bearer.of(index.entryOf(place), index.places().get(place)))
            .sorted()
            .toList();
  }
}
