package org.lectern.text;

import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.lectern.model.Inline.Style;
import org.lectern.model.Shape;

/// Walks the elements of a page and writes them into a [DocumentBuilder]; no recursion.
final class HtmlWalk implements NodeFilter {

  private static final Set<String> BLOCKS =
      Set.of(
          ("address article aside blockquote body center dd details div dl dt fieldset figcaption"
                  + " figure footer header hgroup legend li main menu ol p section summary ul table"
                  + " caption thead tbody tfoot tr td th")
              .split(" "));

  private final HtmlBlocks blocks;
  private final HtmlTables tables;

  HtmlWalk(String source, DocumentBuilder builder) {
    this.blocks = new HtmlBlocks(source, builder);
    this.tables = new HtmlTables(blocks);
  }

  void read(Element root) {
    NodeTraversor.filter(this, root);
    blocks.end();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    switch (node) {
      case TextNode text -> blocks.text(text);
      case Comment comment -> blocks.aside(comment.getData());
      case Element element -> {
        return enter(element);
      }
      default -> {}
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !HtmlArticle.isAround(element)) {
      leave(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult enter(Element element) {
    if (HtmlArticle.isAround(element) || isPermalink(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    String name = element.normalName();
    int start = HtmlBlocks.start(element);
    switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
          blocks.shape(new Shape.Heading(name.charAt(1) - '0'), start);
      case "ul", "ol", "menu" -> blocks.enterList(element);
      case "li" -> blocks.enterItem(element);
      case "blockquote" -> blocks.enterQuote();
      case "pre" -> {
        blocks.end();
        blocks.code(element);
        return FilterResult.SKIP_ENTIRELY;
      }
      case "hr" -> blocks.rule(element);
      case "br" -> blocks.lineBreak();
      case "img" -> blocks.image(element);
      case "table" -> {
        if (tables.isTable(element)) {
          tables.enter(element);
        } else {
          blocks.end();
        }
      }
      default -> enterOther(element, name);
    }
    return FilterResult.CONTINUE;
  }

  private void enterOther(Element element, String name) {
    if (tables.isRow(element)) {
      tables.enterRow(element);
    } else if (tables.isCell(element)) {
      tables.enterCell();
    } else if (BLOCKS.contains(name)) {
      blocks.end();
    } else if (name.equals("sup")) {
      blocks.raise(element.wholeText());
    } else {
      Style style = TagNames.style(name);
      if (style != null) {
        blocks.openStyle(style, style == Style.LINK ? element.attr("href").strip() : "");
      }
    }
  }

  private void leave(Element element) {
    String name = element.normalName();
    switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> blocks.endShape();
      case "ul", "ol", "menu" -> blocks.leaveList();
      case "li" -> blocks.leaveItem();
      case "blockquote" -> blocks.leaveQuote();
      case "pre", "hr", "br", "img" -> {}
      case "table" -> tables.leave(element);
      default -> leaveOther(element, name);
    }
  }

  private void leaveOther(Element element, String name) {
    if (tables.isRow(element)) {
      tables.leaveRow(element);
    } else if (tables.isCell(element)) {
      tables.leaveCell();
    } else if (BLOCKS.contains(name)) {
      blocks.end();
    } else if (TagNames.style(name) != null) {
      blocks.closeStyle();
    }
  }

  /// The sign behind a heading that links to itself: `¶`, `#`.
  private static boolean isPermalink(Element element) {
    return element.normalName().equals("a")
        && element.attr("href").startsWith("#")
        && element.text().strip().matches("[#¶§🔗]");
  }
}
