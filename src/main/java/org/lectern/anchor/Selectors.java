package org.lectern.anchor;

import java.util.LinkedList;
import java.util.List;
import org.lectern.model.Block;
import org.lectern.model.Document;
import org.lectern.model.Selector;
import org.lectern.model.Shape;
import org.lectern.model.Span;

/// Makes selectors.
public final class Selectors {

  private static final int CONTEXT = 64;

  private Selectors() {}

  /// Says which part of a document is meant: its words, up to 64 characters before and behind them
  /// in their blocks, where they begin, and under which headings.
  ///
  /// No surrogate pair is cut: a span that ends inside of one grows to take it whole.
  ///
  /// @param version of the document's plain text
  /// @param span in the plain text; what reaches beyond its end is left out
  public static Selector describe(Document document, String version, Span span) {
    String text = document.plainText();
    int start = Math.min(span.start(), text.length());
    int end = Math.min(span.end(), text.length());
    start -= splitsPair(text, start) ? 1 : 0;
    end += splitsPair(text, end) ? 1 : 0;
    if (document.blocks().isEmpty()) {
      return new Selector("", "", "", 0, version);
    }
    Block first = document.blocks().get(document.indexOfBlockAt(start));
    Block last = document.blocks().get(document.indexOfBlockAt(Math.max(start, end - 1)));
    int from = Math.max(Math.min(first.span().start(), start), start - CONTEXT);
    int to = Math.min(Math.max(last.span().end(), end), end + CONTEXT);
    from += splitsPair(text, from) ? 1 : 0;
    to -= splitsPair(text, to) ? 1 : 0;
    return new Selector(
        text.substring(start, end),
        text.substring(from, start),
        text.substring(end, to),
        start,
        version,
        sectionAt(document, start));
  }

  /// The headings that an offset stands under, the outermost first; a heading stands under itself.
  static List<String> sectionAt(Document document, int offset) {
    LinkedList<String> headings = new LinkedList<>();
    int lowest = Integer.MAX_VALUE;
    for (int i = document.indexOfBlockAt(offset); i >= 0 && lowest > 1; i--) {
      Block block = document.blocks().get(i);
      if (block.shape() instanceof Shape.Heading(int level) && level < lowest) {
        headings.addFirst(document.textOf(block).replace('\n', ' ').strip());
        lowest = level;
      }
    }
    return List.copyOf(headings);
  }

  private static boolean splitsPair(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }
}
