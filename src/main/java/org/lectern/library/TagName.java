package org.lectern.library;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.query.Folding;

/// The name of a tag, which may have levels: `python/typing` stands under `python`.
///
/// @param text as a person first spelt it: levels joined by `/`, each not empty, without blanks at
///   its ends, in one line
public record TagName(String text) {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}\\u00a0]+");

  public TagName {
    if (!text.equals(cleaned(text)) || text.isEmpty()) {
      throw new IllegalArgumentException("no tag: " + text);
    }
  }

  /// Reads what was typed: `# Python / typing ` is `Python/typing`; empty where nothing is left.
  public static Optional<TagName> find(String typed) {
    String text = cleaned(BLANKS.matcher(typed).replaceAll(" ").strip().replaceFirst("^#+", ""));
    return text.isEmpty() ? Optional.empty() : Optional.of(new TagName(text));
  }

  private static String cleaned(String text) {
    return Arrays.stream(BLANKS.matcher(text).replaceAll(" ").split("/"))
        .map(String::strip)
        .filter(level -> !level.isEmpty())
        .collect(Collectors.joining("/"));
  }

  /// The same for all spellings of one tag.
  public static String key(String tag) {
    return Folding.fold(tag);
  }

  /// The same for all spellings of this one.
  public String key() {
    return key(text);
  }

  /// The last level: `typing`.
  public String last() {
    return text.substring(text.lastIndexOf('/') + 1);
  }

  /// The tag above it; empty for one of the first level.
  public Optional<TagName> findParent() {
    int cut = text.lastIndexOf('/');
    return cut < 0 ? Optional.empty() : Optional.of(new TagName(text.substring(0, cut)));
  }

  /// Whether it is `other` or stands under it, however these are spelt.
  public boolean isWithin(TagName other) {
    return key().equals(other.key()) || key().startsWith(other.key() + "/");
  }

  /// Where it is when `from`, within which it stands, becomes `to`.
  public TagName moved(TagName from, TagName to) {
    int levels = from.text().split("/").length;
    String below =
        Arrays.stream(text.split("/"))
            .skip(levels)
            .map(level -> "/" + level)
            .collect(Collectors.joining());
    return new TagName(to.text() + below);
  }
}
