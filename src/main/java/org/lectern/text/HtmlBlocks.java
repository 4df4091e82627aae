package org.lectern.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.lectern.model.Inline.Style;
import org.lectern.model.Nesting;
import org.lectern.model.Nesting.Marker;
import org.lectern.model.Shape;

/// The block of a page that is being written: opened with its first word, ended by the next element
/// that is a block.
final class HtmlBlocks {
  private final String source;
  private final DocumentBuilder builder;
  private final HtmlText text;
  private final Deque<Integer> lists = new ArrayDeque<>();
  private Shape shape = new Shape.Paragraph();
  private Marker pending = new Marker.None();
  private int quotes;
  private boolean isOpen;
  private boolean inRow;
  private int lastSource;

  HtmlBlocks(String source, DocumentBuilder builder) {
    this.source = source;
    this.builder = builder;
    this.text = new HtmlText(source, builder);
  }

  static int start(Element element) {
    return Math.max(0, element.sourceRange().startPos());
  }

  private static int endOf(Element element, int otherwise) {
    int end = element.endSourceRange().endPos();
    return end > 0 ? end : otherwise;
  }

  void aside(String comment) {
    builder.aside(comment);
  }

  /// Begins a block of this shape with the next word.
  void shape(Shape next, int start) {
    end();
    shape = next;
    lastSource = Math.max(lastSource, start);
  }

  void endShape() {
    end();
    shape = new Shape.Paragraph();
  }

  void text(TextNode node) {
    int start = node.sourceRange().startPos();
    int end = node.sourceRange().endPos();
    if (node.isBlank() && !isOpen || start < 0) {
      return;
    }
    open(start);
    text.write(node.getWholeText(), start, end);
    lastSource = end;
  }

  private void open(int start) {
    if (!isOpen) {
      builder.open(shape, nesting(), start);
      isOpen = true;
    }
  }

  private Nesting nesting() {
    Nesting nesting = new Nesting(lists.size(), quotes, pending);
    pending = new Marker.None();
    return nesting;
  }

  /// Ends the open block, if any; within a row of a table only parts the words.
  void end() {
    if (inRow) {
      gap();
    } else if (isOpen) {
      Marker marker = builder.nesting().marker();
      boolean stays = builder.close(lastSource);
      pending = stays ? pending : marker;
      isOpen = false;
    }
  }

  private void gap() {
    if (isOpen && !Character.isWhitespace(builder.lastChar())) {
      builder.insert(" ");
    }
  }

  void lineBreak() {
    if (isOpen && !inRow && shape instanceof Shape.Paragraph) {
      builder.nextLine(lastSource, lastSource, builder.nesting());
    } else {
      gap();
    }
  }

  void openStyle(Style style, String target) {
    builder.openStyle(style, target);
  }

  void closeStyle() {
    builder.closeStyle();
  }

  /// Says that what comes stands raised behind the last word.
  void raise(String words) {
    if (isOpen && TagNames.isPower(builder.lastChar(), words)) {
      builder.insert("^");
    }
  }

  void enterList(Element list) {
    end();
    int first = 1;
    if (list.normalName().equals("ol")) {
      String start = list.attr("start");
      first = start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
    } else {
      first = -1;
    }
    lists.push(first);
  }

  void leaveList() {
    end();
    lists.poll();
    pending = new Marker.None();
  }

  void enterItem(Element item) {
    end();
    if (lists.isEmpty()) {
      return;
    }
    int number = lists.pop();
    pending = number < 0 ? new Marker.Bullet() : new Marker.Number(number + ".");
    lists.push(number < 0 ? number : number + 1);
    lastSource = Math.max(lastSource, start(item));
  }

  void leaveItem() {
    end();
    pending = new Marker.None();
  }

  void enterQuote() {
    end();
    quotes++;
  }

  void leaveQuote() {
    end();
    quotes = Math.max(0, quotes - 1);
  }

  void rule(Element element) {
    end();
    if (!inRow) {
      builder.open(new Shape.Rule(), nesting(), start(element));
      builder.close(endOf(element, start(element)));
    }
  }

  /// An image between words is its alternative text; one that stands alone is a block.
  void image(Element image) {
    String address = image.attr("src").strip();
    String words = HtmlText.oneLine(image.attr("alt"));
    String shown = words.isEmpty() ? HtmlText.fileName(address) : words;
    boolean alone = !inRow && (!isOpen || builder.isEmpty()) && standsAlone(image);
    if (alone && !address.isEmpty() && !shown.isEmpty()) {
      end();
      builder.open(new Shape.Image(address), nesting(), start(image));
      builder.insertFrom(shown, start(image), Math.max(start(image), image.sourceRange().endPos()));
      builder.close(Math.max(start(image), image.sourceRange().endPos()));
    } else if (!words.isEmpty()) {
      open(start(image));
      gap();
      builder.insert(words);
    }
  }

  private static boolean standsAlone(Element image) {
    Element parent = image.parent();
    if (parent != null && parent.normalName().equals("a")) {
      parent = parent.parent();
    }
    return parent == null || parent.text().isBlank() || parent.normalName().equals("figure");
  }

  /// A `pre`: one block a line, as typed.
  void code(Element pre) {
    new HtmlCode(source, builder).write(pre, nesting(), language(pre));
    lastSource = Math.max(lastSource, endOf(pre, lastSource));
  }

  private static String language(Element pre) {
    Element code = pre.selectFirst("code[class]");
    String classes = pre.className() + " " + (code == null ? "" : code.className());
    for (String name : classes.split("\\s+")) {
      if (name.startsWith("language-") || name.startsWith("lang-")) {
        return name.substring(name.indexOf('-') + 1).toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }

  void enterRow(Shape row, int start) {
    end();
    builder.open(row, nesting(), start);
    isOpen = true;
    inRow = true;
  }

  void enterCell(boolean first) {
    if (!first) {
      builder.insert("\t");
    }
  }

  void leaveRow(int end) {
    inRow = false;
    lastSource = Math.max(lastSource, end);
    end();
  }

  boolean isInRow() {
    return inRow;
  }
}
