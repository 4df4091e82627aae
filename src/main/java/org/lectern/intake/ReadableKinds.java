package org.lectern.intake;

import java.util.Arrays;
import java.util.List;
import org.lectern.messages.Messages;
import org.lectern.model.Format;

/// Says which files Lectern reads.
public final class ReadableKinds {

  private static final Messages WORDS = Messages.of(ReadableKinds.class);

  private ReadableKinds() {}

  /// Ends the sentence "Rejected: …" for a file of another kind.
  static String reason() {
    return WORDS.get("why.kind", list());
  }

  /// ".md, .markdown, .mdx, .txt, .html, .htm, .org and .rst".
  public static String list() {
    List<String> endings =
        Arrays.stream(Format.values())
            .flatMap(format -> format.endings().stream())
            .map(ending -> "." + ending)
            .toList();
    String first = String.join(", ", endings.subList(0, endings.size() - 1));
    return WORDS.get("kinds", first, endings.getLast());
  }
}
