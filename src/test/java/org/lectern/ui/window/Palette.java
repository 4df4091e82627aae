package org.lectern.ui.window;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;

/// The colours of one look, worked out from its style sheets.
final class Palette {

  /// The rules of a sheet: selectors, and what stands between the braces.
  record Rule(String selectors, Map<String, String> values) {}

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
  private static final Pattern VALUE = Pattern.compile("([\\w-]+)\\s*:\\s*([^;]+);");
  private static final Pattern IMPORT = Pattern.compile("@import url\\(\"([^\"]+)\"\\);");
  private static final Pattern LADDER =
      Pattern.compile("ladder\\(([\\w-]+),\\s*(\\S+) 49%,\\s*(\\S+) 50%\\)");
  private static final Pattern RGBA =
      Pattern.compile("rgba?\\((\\d+), (\\d+), (\\d+)(?:, ([\\d.]+))?\\)");

  private final Map<String, String> names = new HashMap<>();

  /// The colours of a look and those that a sheet names in its rule for `selector`.
  Palette(Look look, List<Rule> sheet, String selector) {
    take(rules(read(look.address())), ".root");
    take(sheet, selector);
  }

  private void take(List<Rule> rules, String selector) {
    rules.stream()
        .filter(rule -> rule.selectors().equals(selector))
        .forEach(rule -> names.putAll(rule.values()));
  }

  static List<Rule> rules(String css) {
    List<Rule> rules = new ArrayList<>();
    Matcher rule = RULE.matcher(COMMENT.matcher(css).replaceAll(""));
    while (rule.find()) {
      Map<String, String> values = new HashMap<>();
      Matcher value = VALUE.matcher(rule.group(2));
      while (value.find()) {
        values.put(value.group(1), value.group(2).strip());
      }
      rules.add(new Rule(rule.group(1).strip(), values));
    }
    return rules;
  }

  /// The text of a sheet, those it imports before its own.
  static String read(String address) {
    String css;
    try (InputStream in =
        address.startsWith("data:") ? null : URI.create(address).toURL().openStream()) {
      byte[] bytes =
          in == null
              ? Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1))
              : in.readAllBytes();
      css = new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Matcher other = IMPORT.matcher(css);
    return other.find() ? read(other.group(1)) + css.substring(other.end()) : css;
  }

  /// The colour that an expression of the sheets stands for.
  Color colour(String expression) {
    Matcher ladder = LADDER.matcher(expression);
    Matcher rgba = RGBA.matcher(expression);
    if (ladder.matches()) {
      return colour(ladder.group(brightness(colour(ladder.group(1))) < 0.5 ? 2 : 3));
    }
    if (rgba.matches()) {
      double opacity = rgba.group(4) == null ? 1 : Double.parseDouble(rgba.group(4));
      return Color.rgb(channel(rgba, 1), channel(rgba, 2), channel(rgba, 3), opacity);
    }
    return names.containsKey(expression) ? colour(names.get(expression)) : Color.web(expression);
  }

  private static int channel(Matcher rgba, int group) {
    return Integer.parseInt(rgba.group(group));
  }

  /// As JavaFX's `ladder` measures it.
  private static double brightness(Color colour) {
    return 0.3 * colour.getRed() + 0.59 * colour.getGreen() + 0.11 * colour.getBlue();
  }

  /// What is seen of `front` laid over `back`.
  static Color over(Color front, Color back) {
    double opacity = front.getOpacity();
    return Color.color(
        front.getRed() * opacity + back.getRed() * (1 - opacity),
        front.getGreen() * opacity + back.getGreen() * (1 - opacity),
        front.getBlue() * opacity + back.getBlue() * (1 - opacity));
  }

  /// The contrast of two colours, 1 to 21: WCAG 2.2, "contrast ratio".
  static double contrast(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double value) {
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
