package org.lectern.ui.tags;

/// A row of the tree.
sealed interface TagRow {

  /// A tag.
  record OfTag(TagNode node) implements TagRow {}

  /// What stands over some tags.
  record Title(String words) implements TagRow {}
}
