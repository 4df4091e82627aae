package org.lectern.text;

import java.util.List;
import java.util.regex.Pattern;
import org.lectern.model.Inline.Style;

/// The inline signs of reStructuredText; see its specification, "Inline Markup".
final class RstInlines {

  private static final String BEFORE = "(?<![\\w`*])";
  private static final String BEHIND = "(?![\\w`*])";

  private RstInlines() {}

  static List<InlineRules.Rule> rules() {
    return List.of(
        rule("``(?<words>[^`\\s](?:[^`]{0,600}[^`\\s])?)``", Style.CODE),
        // `the slides <https://example.org>`_
        rule("`(?<words>[^`<>]{1,400}?)\\s*<(?<target>[^`<>]{1,2000})>`__?", Style.LINK),
        // :pep:`484`, `Sphinx`_, `a name`
        rule(
            "(?::[\\w:-]{1,40}:)?`(?<words>[^`\\s](?:[^`]{0,400}[^`\\s])?)`_{0,2}", Style.EMPHASIS),
        rule("\\*\\*(?<words>[^*\\s](?:[^*]{0,600}[^*\\s])?)\\*\\*", Style.STRONG),
        rule("\\*(?<words>[^*\\s](?:[^*]{0,600}[^*\\s])?)\\*", Style.EMPHASIS));
  }

  /// A link whose address did not fit: one backtick on the first line, the other on the second.
  static boolean spansLines(List<String> lines) {
    return lines.stream().anyMatch(line -> line.chars().filter(c -> c == '`').count() % 2 == 1);
  }

  private static InlineRules.Rule rule(String pattern, Style style) {
    return new InlineRules.Rule(Pattern.compile(BEFORE + pattern + BEHIND), style);
  }
}
