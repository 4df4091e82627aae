package org.lectern.text;

import java.util.List;
import java.util.regex.Pattern;
import org.lectern.model.Inline.Style;

/// The inline signs of Org.
final class OrgInlines {

  static final List<InlineRules.Rule> RULES =
      List.of(
          new InlineRules.Rule(
              Pattern.compile("\\[\\[(?<target>[^\\[\\]]+)\\](?:\\[(?<words>[^\\[\\]]+)\\])?\\]"),
              Style.LINK),
          emphasis('=', Style.CODE),
          emphasis('~', Style.CODE),
          emphasis('*', Style.STRONG),
          emphasis('/', Style.EMPHASIS),
          emphasis('+', Style.STRIKETHROUGH));

  private OrgInlines() {}

  /// `*strong*`, but not in `2*3*4` nor `a * b * c`; see the Org manual, "Emphasis and Monospace".
  private static InlineRules.Rule emphasis(char sign, Style style) {
    String quoted = Pattern.quote(String.valueOf(sign));
    return new InlineRules.Rule(
        Pattern.compile(
            "(?<![^\\s('\"{-])"
                + quoted
                + "(?<words>[^\\s"
                + sign
                + "](?:[^"
                + sign
                + "]{0,400}[^\\s"
                + sign
                + "])?)"
                + quoted
                + "(?![^\\s.,:!?;'\")}\\[-])"),
        style);
  }
}
