package org.lectern.text;

import java.util.Arrays;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.lectern.model.Nesting;
import org.lectern.model.Shape;

/// Writes a `pre` of a page: one block a line, as typed; the tags that colour it are left out.
final class HtmlCode {
  private final String source;
  private final DocumentBuilder builder;
  private final StringBuilder words = new StringBuilder();
  private int[] offsets = new int[256];

  HtmlCode(String source, DocumentBuilder builder) {
    this.source = source;
    this.builder = builder;
  }

  void write(Element pre, Nesting nesting, String language) {
    for (Node node : pre.nodeStream().toList()) {
      if (node instanceof TextNode text && text.sourceRange().startPos() >= 0) {
        add(text);
      } else if (node instanceof Element element && element.normalName().equals("br")) {
        add('\n', Math.max(0, element.sourceRange().startPos()));
      }
    }
    lines(nesting, language);
  }

  private void add(TextNode node) {
    String text = node.getWholeText();
    int at = node.sourceRange().startPos();
    int end = node.sourceRange().endPos();
    for (int i = 0; i < text.length(); i++) {
      add(text.charAt(i), Math.min(at, source.length() - 1));
      at = SourceWalk.next(source, text.charAt(i), at, end);
    }
  }

  private void add(char c, int offset) {
    if (words.length() == offsets.length) {
      offsets = Arrays.copyOf(offsets, offsets.length * 2);
    }
    offsets[words.length()] = offset;
    words.append(c);
  }

  private void lines(Nesting nesting, String language) {
    int end = words.toString().stripTrailing().length();
    int from =
        words.indexOf("\n") >= 0 && words.substring(0, words.indexOf("\n")).isBlank()
            ? words.indexOf("\n") + 1
            : 0;
    Nesting current = nesting;
    boolean first = true;
    while (from < end) {
      int to = words.indexOf("\n", from);
      to = to < 0 || to > end ? end : to;
      builder.open(new Shape.Code(language, first, to == end), current, offsets[from]);
      for (int i = from; i < to; i++) {
        character(i);
      }
      builder.close(offsets[Math.max(from, to - 1)] + 1);
      current = DocumentBuilder.unmarked(nesting);
      first = false;
      from = to + 1;
    }
  }

  private void character(int index) {
    if (source.charAt(offsets[index]) == words.charAt(index)) {
      builder.copy(offsets[index]);
    } else {
      builder.insert(Characters.clean(String.valueOf(words.charAt(index))));
    }
  }
}
