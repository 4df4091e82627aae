package org.lectern.text;

import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.lectern.model.Document;
import org.lectern.model.Format;

/// Reads a saved web page: the words of its article, without scripts, styles and the site around
/// it. Nothing is fetched.
final class HtmlReader {

  /// Longer pages are read as plain lines, tags and all.
  private static final int LONGEST_PARSED = 20_000_000;

  /// Deeper elements are put beside instead of into each other; a page of today has about 30
  /// levels.
  private static final int DEEPEST = 200;

  private HtmlReader() {}

  static Document read(String source) {
    if (source.length() <= LONGEST_PARSED) {
      try {
        return parsed(source);
      } catch (RuntimeException | StackOverflowError | AssertionError tooHard) {
        // The parser gave up: the words are still to be read.
        return plain(source);
      }
    }
    return plain(source);
  }

  private static Document parsed(String source) {
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
    org.jsoup.nodes.Document page = parser.parseInput(source, "");
    DocumentBuilder builder = new DocumentBuilder(Format.HTML, source);
    builder.frontMatter(HtmlHead.frontMatter(page));
    for (Element root : HtmlArticle.roots(page)) {
      new HtmlWalk(source, builder).read(root);
    }
    return builder.build();
  }

  private static Document plain(String source) {
    DocumentBuilder builder = new DocumentBuilder(Format.HTML, source);
    PlainLines.read(source, 0, builder);
    return builder.build();
  }
}
