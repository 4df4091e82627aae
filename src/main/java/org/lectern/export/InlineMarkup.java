package org.lectern.export;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.lectern.model.Block;
import org.lectern.model.Document;
import org.lectern.model.Inline;
import org.lectern.model.Inline.Style;
import org.lectern.model.Span;

/// Writes the words of a block with their emphasis and links, elements properly nested.
final class InlineMarkup {

  /// `*a **a _a` ten thousand times over nests without an end; nobody sees more than these.
  private static final int DEEPEST = 8;

  private record Open(int end, String close, boolean link) {}

  private final String text;
  private final Span part;
  private final StringBuilder html = new StringBuilder();
  private final Deque<Open> open = new ArrayDeque<>();
  private int at;

  private InlineMarkup(String text, Span part) {
    this.text = text;
    this.part = part;
    this.at = part.start();
  }

  /// A part of a block, such as a cell of a table row.
  static String of(Document document, Block block, Span part) {
    InlineMarkup markup = new InlineMarkup(document.plainText(), part);
    List<Inline> inlines =
        block.inlines().stream()
            .filter(inline -> inline.span().overlaps(part))
            .sorted(
                Comparator.comparingInt((Inline inline) -> inline.span().start())
                    .thenComparing(inline -> -inline.span().end()))
            .toList();
    inlines.forEach(markup::begin);
    markup.closeUpTo(Integer.MAX_VALUE);
    markup.writeUpTo(part.end());
    return markup.html.toString();
  }

  private void begin(Inline inline) {
    int start = Math.max(part.start(), inline.span().start());
    closeUpTo(start);
    writeUpTo(start);
    int limit = open.isEmpty() ? part.end() : open.peek().end;
    int end = Math.min(inline.span().end(), limit);
    if (end <= start || open.size() == DEEPEST) {
      return;
    }
    if (inline.style() == Style.LINK) {
      beginLink(inline, end);
    } else {
      String element = elementOf(inline.style());
      html.append('<').append(element);
      if (element.equals("span")) {
        html.append(" class=\"").append(inline.style().name().toLowerCase(Locale.ROOT)).append('"');
      }
      html.append('>');
      open.push(new Open(end, "</" + element + ">", false));
    }
  }

  private void beginLink(Inline inline, int end) {
    if (open.stream().noneMatch(Open::link)) {
      Markup.findSafeAddress(inline.target())
          .ifPresent(address -> {
            html.append("<a rel=\"noreferrer\" href=\"")
                .append(Markup.escape(address))
                .append("\">");
            open.push(new Open(end, "</a>", true));
          });
    }
  }

  private static String elementOf(Style style) {
    return switch (style) {
      case EMPHASIS -> "em";
      case STRONG -> "strong";
      case CODE -> "code";
      case STRIKETHROUGH -> "del";
      case MARKED -> "mark";
      case LINK -> "a";
      case KEYWORD, STRING, NUMBER, COMMENT, NAME -> "span";
    };
  }

  private void closeUpTo(int offset) {
    while (!open.isEmpty() && open.peek().end <= offset) {
      Open innermost = open.pop();
      writeUpTo(innermost.end);
      html.append(innermost.close);
    }
  }

  private void writeUpTo(int offset) {
    if (offset > at) {
      html.append(Markup.escape(text.substring(at, offset)));
      at = offset;
    }
  }
}
