package org.lectern.outline;

import java.util.List;
import org.lectern.model.Document;
import org.lectern.model.Format;
import org.lectern.model.Outline;
import org.lectern.model.Talk;
import org.lectern.text.DocumentReader;

/// Made-up notes and their outlines in short, for tests.
final class Notes {

  static final Location NOWHERE = new Location(List.of(), false, "notes.md");

  private Notes() {}

  static Document document(String markdown) {
    return DocumentReader.read(Format.MARKDOWN, markdown);
  }

  static Outline outline(String markdown) {
    return Outliner.outline(document(markdown), NOWHERE);
  }

  static Outline outline(String markdown, Location location) {
    return Outliner.outline(document(markdown), location);
  }

  /// One line a talk: `section > kind: title / speaker, speaker`; `-` for what is not known.
  static List<String> talks(String markdown) {
    return talks(outline(markdown));
  }

  static List<String> talks(Outline outline) {
    return outline.talks().stream().map(Notes::inShort).toList();
  }

  private static String inShort(Talk talk) {
    String speakers = talk.speakers().isEmpty() ? "-" : String.join(", ", talk.speakers());
    return talk.section().orElse("-")
        + " > "
        + talk.kind().word()
        + ": "
        + talk.title().orElse("-")
        + " / "
        + speakers;
  }
}
