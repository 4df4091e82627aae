package org.lectern.exchange;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.library.Highlight;
import org.lectern.library.Origin;
import org.lectern.model.Span;

/// Words to copy that lead back to a passage: `lectern:highlight/2gosa7pa2gv`,
/// `lectern:passage/09b1c2d3e4f5/trees.md/61/Growing%20Trees`.
///
/// They hold in each library that has the highlight, or the report, and after edits of the report.
public sealed interface Reference {

  /// How each of them begins.
  String SCHEME = "lectern:";

  /// A highlight. It may have been moved, or be unattached.
  record OfHighlight(long id) implements Reference {

    /// The reference of a highlight.
    public static OfHighlight of(Highlight highlight) {
      return new OfHighlight(highlight.id());
    }

    @Override
    public String text() {
      return SCHEME + "highlight/" + Long.toString(id, Character.MAX_RADIX);
    }
  }

  /// A passage of a report, by its first words.
  ///
  /// @param hash the beginning of the hash of the report's file
  /// @param start where the words begin, in the plain text of that file
  /// @param words of one line
  record OfPassage(String hash, String fileName, int start, String words) implements Reference {

    private static final int HASH = 12;

    /// Enough to be found again in an edited text, and short enough to be copied.
    private static final int LONGEST = 48;

    public OfPassage {
      Objects.requireNonNull(hash);
      Objects.requireNonNull(fileName);
      Objects.requireNonNull(words);
    }

    /// The reference of a span of a report.
    public static OfPassage of(Origin origin, String plainText, Span span) {
      int start = span.start();
      while (start < span.end() && Character.isWhitespace(plainText.charAt(start))) {
        start++;
      }
      int line = plainText.indexOf('\n', start);
      int end =
          Math.min(line < 0 ? plainText.length() : line, Math.min(span.end(), start + LONGEST));
      if (end > start && Character.isHighSurrogate(plainText.charAt(end - 1))) {
        end--;
      }
      String hash = origin.hash();
      return new OfPassage(
          hash.substring(0, Math.min(HASH, hash.length())),
          origin.fileName(),
          start,
          plainText.substring(start, Math.max(start, end)));
    }

    @Override
    public String text() {
      return SCHEME
          + "passage/%s/%s/%d/%s"
              .formatted(encoded(hash), encoded(fileName), start, encoded(words));
    }

    /// A `+` for a blank is understood in forms only.
    private static String encoded(String words) {
      return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
  }

  /// The reference as it is copied: ASCII without blanks.
  String text();

  /// Reads a reference; empty for what is none.
  static Optional<Reference> parse(String text) {
    if (!text.startsWith(SCHEME)) {
      return Optional.empty();
    }
    Matcher highlight = Form.HIGHLIGHT.matcher(text);
    if (highlight.matches()) {
      return Optional.of(new OfHighlight(Long.parseLong(highlight.group(1), Character.MAX_RADIX)));
    }
    Matcher passage = Form.PASSAGE.matcher(text);
    if (!passage.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new OfPassage(
              passage.group(1),
              Form.decoded(passage.group(2)),
              Integer.parseInt(passage.group(3)),
              Form.decoded(passage.group(4))));
    } catch (IllegalArgumentException e) {
      // A `%` that no two digits follow.
      return Optional.empty();
    }
  }

  /// How references are written.
  final class Form {

    /// Eleven digits of the base 36 hold the 53 bits of an id.
    private static final Pattern HIGHLIGHT = Pattern.compile("lectern:highlight/([0-9a-z]{1,11})");

    private static final Pattern PASSAGE =
        Pattern.compile(
            "lectern:passage/([^/\\s]{1,64})/([^/\\s]{1,2000})/(\\d{1,9})/([^/\\s]{0,2000})");

    private Form() {}

    private static String decoded(String words) {
      return URLDecoder.decode(words.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
  }
}
