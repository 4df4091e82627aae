package org.lectern.export;

import org.lectern.model.Block;
import org.lectern.model.Document;
import org.lectern.model.Nesting;
import org.lectern.model.Nesting.Marker;
import org.lectern.model.Shape;
import org.lectern.model.Span;

/// One page that says what a document says, for any browser: no script runs in it, nothing is
/// loaded, and its links lead to addresses to read only.
public final class HtmlPage {

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html>
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="referrer" content="no-referrer">
      <meta name="viewport" content="width=device-width">
      <title>%s</title>
      <style>
      body { max-width: 42em; margin: 2em auto; padding: 0 1em; font: 1.05em/1.55 sans-serif }
      p, li, h1, h2, h3, h4, h5, h6, td, th { white-space: pre-wrap; unicode-bidi: isolate }
      ul { list-style: none; padding-left: 1.5em }
      li > .marker { display: inline-block; min-width: 1.5em; margin-left: -1.5em }
      pre, code { font-family: monospace; background: #8882 }
      pre { padding: .6em; overflow-x: auto }
      blockquote { margin-left: 0; padding-left: 1em; border-left: .2em solid #8888 }
      table { border-collapse: collapse }
      td, th { border: 1px solid #8888; padding: .2em .5em; text-align: start }
      .keyword { color: #a3124f } .string { color: #116329 } .number { color: #853a00 }
      .comment { color: #4d545c } .name { color: #5a28b0 }
      @media (prefers-color-scheme: dark) {
        .keyword { color: #ffb3c7 } .string { color: #b5f0b0 } .number { color: #ffd09b }
        .comment { color: #c3c8cf } .name { color: #dcc2ff }
      }
      :root { color-scheme: light dark }
      %s</style>
      </head>
      <body>
      """;

  /// How a page ends.
  static final String FOOT = "</body>\n</html>\n";

  /// Browsers give up on deeper nesting, and no eye can follow it.
  private static final int DEEPEST = 12;

  private final Document document;
  private final StringBuilder html = new StringBuilder();
  private int quotes;
  private int lists;

  private HtmlPage(Document document) {
    this.document = document;
  }

  /// A document as a page with this title.
  public static String of(Document document, String title) {
    return head(title, "") + body(document) + FOOT;
  }

  /// How a page begins.
  ///
  /// @param styles further rules for its looks, in lines
  static String head(String title, String styles) {
    return HEAD.formatted(Markup.escape(title), styles);
  }

  /// What stands in a page, and may stand in another one.
  static String body(Document document) {
    HtmlPage page = new HtmlPage(document);
    document.blocks().forEach(page::write);
    page.moveTo(Nesting.NONE);
    return page.html.toString();
  }

  private void write(Block block) {
    moveTo(block.nesting());
    String words = InlineMarkup.of(document, block, block.span());
    switch (block.shape()) {
      case Shape.Heading heading -> {
        int level = Math.clamp(heading.level(), 1, 6);
        html.append("<h%d>%s</h%d>\n".formatted(level, words, level));
      }
      case Shape.Paragraph paragraph -> html.append("<p>").append(words).append("</p>\n");
      case Shape.Code code -> writeCode(code, words);
      case Shape.TableRow row -> writeRow(row, block);
      case Shape.Image image -> writeImage(image, words);
      case Shape.Rule rule -> html.append("<hr>\n");
    }
  }

  private void writeCode(Shape.Code code, String words) {
    html.append(code.first() ? "<pre>\n" : "").append(words).append('\n');
    html.append(code.last() ? "</pre>\n" : "");
  }

  private void writeRow(Shape.TableRow row, Block block) {
    html.append(row.first() ? "<table>\n" : "").append("<tr>");
    String element = row.header() ? "th" : "td";
    int from = block.span().start();
    while (from <= block.span().end()) {
      int tab = document.plainText().indexOf('\t', from);
      int to = tab < 0 || tab > block.span().end() ? block.span().end() : tab;
      String cell = InlineMarkup.of(document, block, new Span(from, to));
      html.append("<%s>".formatted(element)).append(cell).append("</%s>".formatted(element));
      from = to + 1;
    }
    html.append("</tr>\n").append(row.last() ? "</table>\n" : "");
  }

  /// A picture is its words and a link: to load it would tell its server who reads these notes.
  private void writeImage(Shape.Image image, String words) {
    html.append("<p>🖼 ").append(words);
    Markup.findSafeAddress(image.target())
        .map(Markup::escape)
        .ifPresent(address ->
            html.append(" <a rel=\"noreferrer\" href=\"%s\">%s</a>".formatted(address, address)));
    html.append("</p>\n");
  }

  /// Opens and closes quotes and lists; lists stand inside of quotes.
  private void moveTo(Nesting nesting) {
    int wantedQuotes = Math.min(nesting.quotes(), DEEPEST);
    int wantedLists = Math.min(nesting.lists(), DEEPEST);
    if (wantedQuotes != quotes) {
      moveLists(0, new Marker.None());
      html.append("</blockquote>\n".repeat(Math.max(0, quotes - wantedQuotes)));
      html.append("<blockquote>\n".repeat(Math.max(0, wantedQuotes - quotes)));
      quotes = wantedQuotes;
    }
    moveLists(wantedLists, nesting.marker());
  }

  private void moveLists(int wanted, Marker marker) {
    for (; lists > wanted; lists--) {
      html.append("</li></ul>\n");
    }
    boolean begins = !(marker instanceof Marker.None);
    if (lists == wanted && wanted > 0 && begins) {
      html.append("</li>\n<li>").append(sign(marker));
    }
    for (; lists < wanted; lists++) {
      html.append("<ul><li>").append(lists + 1 == wanted ? sign(marker) : "");
    }
  }

  private static String sign(Marker marker) {
    String sign =
        switch (marker) {
          case Marker.None none -> "";
          case Marker.Bullet bullet -> "•";
          case Marker.Number number -> Markup.escape(number.written());
          case Marker.Task task -> task.done() ? "☑" : "☐";
        };
    return sign.isEmpty() ? "" : "<span class=\"marker\">" + sign + "</span>";
  }
}
