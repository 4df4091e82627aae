package org.lectern.intake;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.lectern.model.Format;

/// Says which files Lectern reads.
public final class ReadableKinds {

  /// Ends the sentence "Rejected: …" for a file of another kind.
  static final String REASON = "Lectern reads " + list() + " files";

  private ReadableKinds() {}

  /// ".md, .markdown, .mdx, .txt, .html, .htm, .org and .rst".
  public static String list() {
    List<String> endings =
        Arrays.stream(Format.values())
            .flatMap(format -> format.endings().stream())
            .map(ending -> "." + ending)
            .toList();
    return endings.stream().limit(endings.size() - 1L).collect(Collectors.joining(", "))
        + " and "
        + endings.getLast();
  }
}
