package org.lectern.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The sorts of files Lectern reads, told apart by the end of the file's name.
public enum Format {
  MARKDOWN("Markdown", "md", "markdown", "mdx"),
  PLAIN_TEXT("plain text", "txt"),
  HTML("HTML", "html", "htm"),
  ORG("Org", "org"),
  RESTRUCTURED_TEXT("reStructuredText", "rst");

  private final String label;
  private final List<String> endings;

  Format(String label, String... endings) {
    this.label = label;
    this.endings = List.of(endings);
  }

  /// How people call it.
  public String label() {
    return label;
  }

  /// The file-name endings, without the dot, in lower case.
  public List<String> endings() {
    return endings;
  }

  /// The format of a file with this name; empty where Lectern does not read such files.
  public static Optional<Format> findByFileName(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    for (Format format : values()) {
      if (format.endings.contains(ending)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
