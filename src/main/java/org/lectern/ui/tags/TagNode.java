package org.lectern.ui.tags;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.library.Highlight.Colour;
import org.lectern.library.Tag;
import org.lectern.library.TagName;
import org.lectern.query.Folding;

/// A tag in the tree.
///
/// @param count of the talks and reports that bear it or one under it, of those that are left
/// @param fromFile whether it stands in a file
/// @param chosen whether one filters by it
/// @param children the tags under it, by their names
record TagNode(
    TagName name,
    int count,
    boolean fromFile,
    boolean chosen,
    Optional<Colour> colour,
    List<TagNode> children) {

  TagNode {
    children = List.copyOf(children);
  }

  /// The tags that something bears, and those above them.
  ///
  /// @param narrowing a part of a name; tags without it are left out, but for those above one
  static List<TagNode> used(TagIndex index, TagFilter filter, String narrowing) {
    return tree(index, filter, narrowing, true);
  }

  /// The tags that are remembered though nothing bears them.
  static List<TagNode> unused(TagIndex index, TagFilter filter, String narrowing) {
    return tree(index, filter, narrowing, false);
  }

  private static List<TagNode> tree(
      TagIndex index, TagFilter filter, String narrowing, boolean used) {
    BitSet left = filter.of(index);
    String wanted = Folding.fold(narrowing.strip().replaceFirst("^#+", ""));
    Map<String, List<TagNode>> under = new HashMap<>();
    List<TagName> names = index.names();
    // From the end: of two tags the lower comes behind the one it stands under.
    for (TagName name : names.reversed()) {
      List<TagNode> children = under.getOrDefault(name.key(), List.of()).reversed();
      boolean borne = !index.bearing(name).isEmpty();
      boolean fits = borne == used && name.key().contains(wanted);
      if (fits && (used || index.findSaid(name).isPresent()) || !children.isEmpty()) {
        under
            .computeIfAbsent(
                name.findParent().map(TagName::key).orElse(""), key -> new ArrayList<>())
            .add(of(name, index, filter, left, children));
      }
    }
    return under.getOrDefault("", List.of()).reversed();
  }

  private static TagNode of(
      TagName name, TagIndex index, TagFilter filter, BitSet left, List<TagNode> children) {
    BitSet bearing = (BitSet) index.bearing(name).clone();
    bearing.and(left);
    return new TagNode(
        name,
        bearing.cardinality(),
        index.isFromFile(name),
        filter.has(name),
        index.findSaid(name).flatMap(Tag::colour),
        children);
  }
}
