package org.lectern.outline;

import java.util.List;
import java.util.Optional;
import org.lectern.model.Document;
import org.lectern.model.Outline;
import org.lectern.model.Talk;

/// Understands a report: which conference it is about, and which talks it tells.
///
/// What it is not sure of stays text of the report.
public final class Outliner {

  /// The number of the detector; it is stored with what was found, and rises with each change after
  /// which the same document may have another outline.
  public static final int DETECTOR = 1;

  private Outliner() {}

  /// The outline of one document; without talks where none is found. Never throws.
  public static Outline outline(Document document, Location location) {
    return outline(document, location, LevelModel.fitted());
  }

  static Outline outline(Document document, Location location, LevelModel model) {
    List<Line> lines = Lines.of(document);
    List<Head> heads = Headings.of(lines);
    EditionFinder.Found edition = new EditionFinder(document, lines, heads, location).find();
    List<Talk> talks =
        new FileReading(
                new FileFacts(document, lines, heads, edition, FileName.of(location)), model)
            .talks();
    return new Outline(title(document, lines, heads), edition.edition(), edition.reason(), talks);
  }

  private static Optional<String> title(Document document, List<Line> lines, List<Head> heads) {
    return document
        .frontMatter()
        .findFirst("title")
        .or(() -> heads.stream().filter(Head::isReal).findFirst().map(Head::text))
        .or(() -> heads.stream().filter(head -> head.line() == 0).findFirst().map(Head::text))
        .or(() ->
            lines.stream()
                .filter(line -> !line.text().isBlank())
                .findFirst()
                .map(line -> line.text().strip())
                .filter(words -> words.length() <= 120 && !words.endsWith(".")))
        .map(String::strip)
        .filter(words -> !words.isEmpty());
  }
}
