package org.lectern.export;

import java.util.Arrays;
import java.util.Optional;
import org.lectern.messages.Messages;

/// The forms in which highlights leave Lectern.
public enum HighlightFormat {
  /// For other programs of notes, by a template.
  MARKDOWN("markdown", "md", "format.markdown"),
  /// To be read in any browser.
  HTML("html", "html", "format.html"),
  /// For a spreadsheet.
  CSV("csv", "csv", "format.csv"),
  /// Without loss, to be brought in again.
  JSON_LD("json-ld", "jsonld", "format.json-ld");

  private final String word;
  private final String ending;
  private final String key;

  HighlightFormat(String word, String ending, String key) {
    this.word = word;
    this.ending = ending;
    this.key = key;
  }

  /// What it is called on a command line.
  public String word() {
    return word;
  }

  /// The end of its files' names, without the dot.
  public String ending() {
    return ending;
  }

  /// What it is called on the screen. Looked up when it is asked for: a command does not need it.
  public String label() {
    return Messages.of(HighlightFormat.class).get(key);
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
