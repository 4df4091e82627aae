package org.lectern.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Text on each fill has to be read: WCAG 2.2, success criterion 1.4.3.
class HighlightColoursTest {

  private static final Pattern FILL =
      Pattern.compile(
          "-reader-([a-z-]+): ladder\\(-color-bg-default, (#\\w{6}) 49%, (#\\w{6}) 50%\\);");

  /// Words and links of AtlantaFX's Primer.
  private static final List<String> ON_DARK = List.of("#c9d1d9", "#58a6ff");

  private static final List<String> ON_LIGHT = List.of("#24292f", "#0550ae");

  @Test
  void leaveWordsAndLinksReadable() throws IOException {
    List<String> fills = new ArrayList<>();
    Matcher matcher = FILL.matcher(areaColours());
    while (matcher.find()) {
      if (matcher.group(1).equals("hit")) {
        continue;
      }
      fills.add(matcher.group(1));
      for (String words : ON_DARK) {
        assertThat(contrast(words, matcher.group(2)))
            .as("%s on %s, dark", words, matcher.group(1))
            .isGreaterThanOrEqualTo(4.5);
      }
      for (String words : ON_LIGHT) {
        assertThat(contrast(words, matcher.group(3)))
            .as("%s on %s, light", words, matcher.group(1))
            .isGreaterThanOrEqualTo(4.5);
      }
    }
    assertThat(fills)
        .containsExactly("yellow", "green", "blue", "pink", "orange", "current-hit", "selection");
  }

  /// The first rule of the style sheet: the colours in the text; those of the pop-ups come later.
  private static String areaColours() throws IOException {
    try (InputStream in = ReaderPane.class.getResourceAsStream("reader.css")) {
      String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return css.substring(0, css.indexOf('}'));
    }
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    return 0.2126 * linear(rgb >> 16 & 255)
        + 0.7152 * linear(rgb >> 8 & 255)
        + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
