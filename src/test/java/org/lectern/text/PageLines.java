package org.lectern.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// The lines that a person sees of a piece of HTML, read block by block.
///
/// A line of code begins with `code `, a rule is `rule`, a picture its alternative text or the name
/// of its file; blanks around a line are left out.
final class PageLines {

  /// What does not end a line; anything that HTML does not know is no block either.
  private static final Set<String> IN_LINE =
      Set.of("a", "em", "strong", "code", "del", "i", "b", "bab", "c2c", "b2", "responsive-image");

  private static final Set<String> HIDDEN = Set.of("script", "style");

  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();

  private PageLines() {}

  static List<String> of(String html) {
    PageLines page = new PageLines();
    page.children(Jsoup.parseBodyFragment(html).body());
    page.end();
    return page.lines;
  }

  private void children(Node parent) {
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        line.append(text.getWholeText());
      } else if (node instanceof Element element && !HIDDEN.contains(element.normalName())) {
        element(element);
      }
    }
  }

  private void element(Element element) {
    switch (element.normalName()) {
      case "pre" -> code(element.wholeText());
      case "br" -> line.append('\n');
      case "img" -> line.append(words(element));
      case "hr" -> {
        end();
        lines.add("rule");
      }
      default -> {
        boolean block = !IN_LINE.contains(element.normalName());
        if (block) {
          end();
        }
        children(element);
        if (block) {
          end();
        }
      }
    }
  }

  private static String words(Element image) {
    return image.attr("alt").isEmpty()
        ? image.attr("src").replaceFirst(".*/", "")
        : image.attr("alt");
  }

  private void code(String text) {
    end();
    String code = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    for (String written : code.split("\n", -1)) {
      lines.add("code " + written);
    }
  }

  /// A soft break is a line of notes.
  private void end() {
    line.toString().lines().map(String::strip).filter(it -> !it.isEmpty()).forEach(lines::add);
    line.setLength(0);
  }
}
