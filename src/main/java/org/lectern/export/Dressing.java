package org.lectern.export;

import java.util.Optional;
import org.lectern.model.Block;
import org.lectern.model.Document;
import org.lectern.model.Span;

/// What a page shows beside the bare words of its document.
interface Dressing {

  /// The words of a part of a block, as markup.
  String words(Document document, Block block, Span part);

  /// Markup that goes before the words of a block, inside its element; may be empty.
  String before(Block block);

  /// Where a picture of this address can be had without asking anybody; empty where it cannot.
  Optional<String> findPicture(String target);

  /// Whether so many columns of a table can be seen side by side.
  boolean hasRoomFor(int columns);

  /// Emphasis and links, and nothing beside them.
  record None() implements Dressing {
    @Override
    public String words(Document document, Block block, Span part) {
      return InlineMarkup.of(document, block, part);
    }

    @Override
    public String before(Block block) {
      return "";
    }

    @Override
    public Optional<String> findPicture(String target) {
      return Optional.empty();
    }

    /// What is wider than a window can be scrolled.
    @Override
    public boolean hasRoomFor(int columns) {
      return true;
    }
  }
}
