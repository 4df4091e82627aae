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
/// @param said what a person said of it
/// @param children the tags under it, by their names
record TagNode(
    TagName name,
    int count,
    boolean fromFile,
    boolean chosen,
    Optional<Tag> said,
    List<TagNode> children) {

  TagNode {
    children = List.copyOf(children);
  }

  Optional<Colour> colour() {
    return said.flatMap(Tag::colour);
  }

  /// What it means; empty where nobody said so.
  String description() {
    return said.map(Tag::description).orElse("");
  }

  /// All tags.
  ///
  /// @param used those that something bears, and those above them
  /// @param unused those that are remembered though nothing bears them
  record Trees(List<TagNode> used, List<TagNode> unused) {}

  /// @param narrowing a part of a name; tags without it are left out, but for those above one
  static Trees trees(TagIndex index, TagFilter filter, String narrowing) {
    BitSet left = filter.of(index);
    return new Trees(
        tree(index, filter, narrowing, left, true), tree(index, filter, narrowing, left, false));
  }

  private static List<TagNode> tree(
      TagIndex index, TagFilter filter, String narrowing, BitSet left, boolean used) {
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
        index.findSaid(name),
        children);
  }
}
