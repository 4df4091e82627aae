package org.lectern.outline;

import java.util.List;
import org.lectern.model.Document;

/// What is known of a file before its talks are looked for.
///
/// @param heads all that stands as a heading, bare lines too
/// @param edition the conference it is about
/// @param name what its name says of its talks
record FileFacts(
    Document document,
    List<Line> lines,
    List<Head> heads,
    EditionFinder.Found edition,
    FileName name) {

  FileFacts {
    lines = List.copyOf(lines);
    heads = List.copyOf(heads);
  }

  String text() {
    return document.plainText();
  }

  /// The same with other lines taken for headings.
  FileFacts withHeads(List<Head> chosen) {
    return new FileFacts(document, lines, chosen, edition, name);
  }

  /// The heading as a talk.
  ///
  /// @param what it is, in words: "a heading"
  Finding finding(HeadReading reading, String what) {
    int line = reading.head().line();
    return new Finding(
        line,
        lines.get(line).span().start(),
        reading.head().level(),
        reading.telling().orOfKind(name.kind()),
        reading.evidence(),
        what);
  }
}
