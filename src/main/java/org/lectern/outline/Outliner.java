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
  public static final int DETECTOR = 3;

  /// A longer first line is a paragraph.
  private static final int LONGEST_TITLE = 120;

  private Outliner() {}

  /// The outline of one document; without talks where none is found. Never throws.
  public static Outline outline(Document document, Location location) {
    return outline(document, location, LevelModel.fitted());
  }

  static Outline outline(Document document, Location location, LevelModel model) {
    List<Line> lines = Lines.of(document);
    List<Head> heads = Headings.of(lines);
    EditionFinder.Found edition = new EditionFinder(document, lines, heads, location).find();
    FileFacts file = new FileFacts(document, lines, heads, edition, FileName.of(location));
    List<Talk> talks = new FileReading(file, FileReading.offer(file), model).talks();
    return new Outline(title(document, lines, heads), edition.edition(), edition.reason(), talks);
  }

  private static Optional<String> title(Document document, List<Line> lines, List<Head> heads) {
    Optional<String> field = document.frontMatter().findFirst("title");
    String title = field.isPresent() ? field.get() : title(lines, heads);
    return title.isBlank() ? Optional.empty() : Optional.of(title.strip());
  }

  /// The first heading, or else the first line where it may be a title; empty where neither is.
  private static String title(List<Line> lines, List<Head> heads) {
    for (Head head : heads) {
      if (head.isReal()) {
        return head.text();
      }
    }
    if (!heads.isEmpty() && heads.getFirst().line() == 0) {
      return heads.getFirst().text();
    }
    Optional<Line> first = Line.findFirstWritten(lines);
    String words = first.isPresent() ? first.get().text().strip() : "";
    return words.length() <= LONGEST_TITLE && !words.endsWith(".") ? words : "";
  }
}
