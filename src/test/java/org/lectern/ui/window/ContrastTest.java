package org.lectern.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.ui.reader.ReaderPane;
import org.lectern.ui.window.Palette.Rule;

/// Words have to be read on whatever stands behind them: WCAG 2.2, success criterion 1.4.3.
class ContrastTest {

  private static final double READABLE = 4.5;

  /// What is drawn behind words; all else with a fill is words, or stands behind none.
  private static final List<String> FILLS =
      List.of(
          ".reader-yellow",
          ".reader-green",
          ".reader-blue",
          ".reader-pink",
          ".reader-orange",
          ".reader-current-hit",
          ".reader-selection",
          ".reader-code-fill",
          ".reader-marked-fill",
          ".reader-code-panel");

  /// Bars, outlines and lines below words.
  private static final List<String> NEVER_BEHIND =
      List.of(
          ".reader-passage",
          ".reader-hit",
          ".reader-yellow.underline",
          ".reader-green.underline",
          ".reader-blue.underline",
          ".reader-pink.underline",
          ".reader-orange.underline");

  private static final List<Rule> SHEET =
      Palette.rules(Palette.read(ReaderPane.class.getResource("reader.css").toExternalForm()));

  @ParameterizedTest
  @EnumSource
  void leavesAllWordsReadableOnAllFills(Look look) {
    Palette palette = new Palette(look, SHEET, ".reading-area");
    Color paper = palette.colour("-color-bg-default");
    Map<String, Color> fills = new TreeMap<>(Map.of("paper", paper));
    Map<String, Color> words = new TreeMap<>();
    for (Rule rule : SHEET) {
      String fill =
          rule.values().getOrDefault("-fx-fill", rule.values().get("-fx-background-color"));
      if (FILLS.contains(rule.selectors())) {
        fills.put(rule.selectors(), Palette.over(palette.colour(fill), paper));
      } else if (rule.values().containsKey("-fx-fill")
          && !fill.equals("transparent")
          && !NEVER_BEHIND.contains(rule.selectors())) {
        words.put(rule.selectors(), palette.colour(fill));
      }
    }
    List<String> unreadable = new ArrayList<>();
    words.forEach((text, colour) ->
        fills.forEach((behind, fill) -> {
          double contrast = Palette.contrast(colour, fill);
          if (contrast < READABLE) {
            unreadable.add("%s on %s: %.2f".formatted(text, behind, contrast));
          }
        }));
    assertThat(unreadable).isEmpty();
    assertThat(fills).hasSize(FILLS.size() + 1);
    assertThat(words)
        .containsOnlyKeys(
            ".reader-text",
            ".reader-muted",
            ".reader-link",
            ".reader-ordinal",
            ".reader-keyword",
            ".reader-string",
            ".reader-number",
            ".reader-comment",
            ".reader-name");
  }
}
