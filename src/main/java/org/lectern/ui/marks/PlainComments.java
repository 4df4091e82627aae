package org.lectern.ui.marks;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lectern.model.Format;
import org.lectern.text.DocumentReader;

/// Comments without the signs of their Markdown, each read once as long as it is among those that
/// were shown last: while one scrolls, cells are filled again and again.
final class PlainComments {

  /// Some screens full.
  private static final int MOST = 500;

  private final Map<String, String> known =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
          return size() > MOST;
        }
      };

  /// The words of a comment; empty for an empty one.
  String of(String comment) {
    return comment.isBlank() ? "" : known.computeIfAbsent(comment, PlainComments::read);
  }

  private static String read(String comment) {
    return DocumentReader.read(Format.MARKDOWN, comment).plainText().strip();
  }
}
