package org.lectern.text;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Tells the article of a web page from the site around it.
final class HtmlArticle {

  private static final Set<String> NEVER =
      Set.of(
          ("script style noscript template svg iframe object embed canvas nav form button select"
                  + " input textarea dialog audio video map head")
              .split(" "));

  private static final Set<String> AROUND = Set.of("header", "footer", "aside");

  private static final Set<String> ROLES_AROUND =
      Set.of("navigation", "banner", "contentinfo", "search", "complementary");

  private HtmlArticle() {}

  /// The element that holds the article: `main`, the only `article`, or the whole body where they
  /// hold less than half of its words.
  static List<Element> roots(Document page) {
    Element body = page.body();
    int all = words(body);
    for (String query : List.of("main, [role=main]", "article")) {
      List<Element> found = page.select(query);
      if (found.size() == 1 && words(found.getFirst()) * 2 >= all) {
        return List.of(found.getFirst());
      }
    }
    return List.of(body);
  }

  /// The length of the text that would be shown, roughly.
  private static int words(Element element) {
    return element.text().length();
  }

  /// Whether the element and all in it is left out.
  static boolean isAround(Element element) {
    String name = element.normalName();
    if (NEVER.contains(name) || isHidden(element)) {
      return true;
    }
    boolean around =
        AROUND.contains(name) || ROLES_AROUND.contains(element.attr("role").toLowerCase());
    return around && !isInArticle(element) && !isTitleOfArticle(element);
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("style").replace(" ", "").contains("display:none");
  }

  private static boolean isInArticle(Element element) {
    return element.closest("article, main, [role=main]") != null;
  }

  /// A `header` that leads elsewhere is the site's; one without a list of links is the article's.
  private static boolean isTitleOfArticle(Element element) {
    if (!element.normalName().equals("header")) {
      return false;
    }
    int linked = element.getElementsByTag("a").eachText().stream().mapToInt(String::length).sum();
    boolean leads = element.selectFirst("nav, form, ul, [role=navigation]") != null;
    return element.selectFirst("h1, h2") != null || !leads && linked * 2 < words(element);
  }
}
