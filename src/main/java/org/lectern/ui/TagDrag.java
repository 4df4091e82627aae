package org.lectern.ui;

import java.util.Optional;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;
import org.lectern.library.TagName;

/// A tag that is dragged from one part of the window to another.
public final class TagDrag {

  /// How the name of the tag lies on the drag board, as a string.
  public static final DataFormat FORMAT = new DataFormat("application/x-lectern-tag");

  private TagDrag() {}

  /// The tag that is dragged; empty where it is something else.
  public static Optional<TagName> find(Dragboard board) {
    return Optional.ofNullable((String) board.getContent(FORMAT)).flatMap(TagName::find);
  }
}
