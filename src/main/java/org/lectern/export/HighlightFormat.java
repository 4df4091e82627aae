package org.lectern.export;

import java.util.Arrays;
import java.util.Optional;

/// The forms in which highlights leave Lectern.
public enum HighlightFormat {
  /// For other programs of notes, by a template.
  MARKDOWN("markdown", "md", "Markdown"),
  /// To be read in any browser.
  HTML("html", "html", "Web page"),
  /// For a spreadsheet.
  CSV("csv", "csv", "Table (CSV)"),
  /// Without loss, to be brought in again.
  JSON_LD("json-ld", "jsonld", "Web Annotations (JSON-LD)");

  private final String word;
  private final String ending;
  private final String label;

  HighlightFormat(String word, String ending, String label) {
    this.word = word;
    this.ending = ending;
    this.label = label;
  }

  /// What it is called on a command line.
  public String word() {
    return word;
  }

  /// The end of its files' names, without the dot.
  public String ending() {
    return ending;
  }

  /// What it is called on the screen.
  public String label() {
    return label;
  }

  /// The format of this word.
  public static Optional<HighlightFormat> find(String word) {
    return Arrays.stream(values()).filter(format -> format.word.equals(word)).findFirst();
  }

  /// The format of a file with this name.
  public static Optional<HighlightFormat> findByFileName(String name) {
    return Arrays.stream(values())
        .filter(format -> name.toLowerCase(java.util.Locale.ROOT).endsWith("." + format.ending))
        .findFirst();
  }
}
