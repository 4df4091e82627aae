package org.lectern.text;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.model.Inline.Style;

/// The names of HTML's tags, sorted by what leaving them out does to the words around.
final class TagNames {

  /// These end a line of words.
  private static final Set<String> BREAKING =
      Set.of(
          ("address article aside blockquote body br caption center dd details dialog div dl dt"
                  + " fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html"
                  + " iframe legend li main menu nav ol optgroup p pre section summary table tbody"
                  + " tfoot thead title tr ul video audio")
              .split(" "));

  /// These part two words.
  private static final Set<String> PARTING =
      Set.of("button col colgroup img input label option select td textarea th".split(" "));

  private static final Set<String> OTHERS =
      Set.of(
          ("a abbr acronym area b base bdi bdo big canvas cite code data datalist del dfn em embed"
               + " font frame frameset g i ins kbd link map mark meta meter noscript object output"
               + " param path picture progress q rp rt ruby s samp script slot small source span"
               + " strike strong style sub sup svg template time track tt u var wbr")
              .split(" "));

  /// Often written without a closing tag.
  private static final Set<String> UNCLOSED =
      Set.of("br dd dt hr img li p td th tr wbr".split(" "));

  private static final Map<String, Style> STYLES =
      Map.ofEntries(
          Map.entry("a", Style.LINK),
          Map.entry("b", Style.STRONG),
          Map.entry("strong", Style.STRONG),
          Map.entry("i", Style.EMPHASIS),
          Map.entry("em", Style.EMPHASIS),
          Map.entry("cite", Style.EMPHASIS),
          Map.entry("code", Style.CODE),
          Map.entry("kbd", Style.CODE),
          Map.entry("samp", Style.CODE),
          Map.entry("tt", Style.CODE),
          Map.entry("mark", Style.MARKED),
          Map.entry("s", Style.STRIKETHROUGH),
          Map.entry("strike", Style.STRIKETHROUGH),
          Map.entry("del", Style.STRIKETHROUGH));

  private static final Pattern POWER = Pattern.compile("[+−-]?\\d{1,9}|[A-Za-z]");

  private TagNames() {}

  static boolean isKnown(String name) {
    return BREAKING.contains(name) || PARTING.contains(name) || OTHERS.contains(name);
  }

  static boolean breaksLine(String name) {
    return BREAKING.contains(name);
  }

  static boolean partsWords(String name) {
    return PARTING.contains(name);
  }

  static boolean needsNoEnd(String name) {
    return UNCLOSED.contains(name);
  }

  /// Whether the raised `words` behind `before` are a power or a note's number, which would be read
  /// as part of what stands before it: `2<sup>n</sup>`, but not `1<sup>st</sup>`.
  static boolean isPower(char before, String words) {
    return Character.isLetterOrDigit(before) && POWER.matcher(words).matches();
  }

  /// The style of the words between such tags; null for none.
  static Style style(String name) {
    return STYLES.get(name);
  }
}
