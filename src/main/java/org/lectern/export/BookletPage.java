package org.lectern.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.lectern.export.Bookmarks.Bookmark;

/// Writes a booklet as one page for the printer: bookmarks, a title, where there are several texts
/// a table of contents, and each text with its notes.
final class BookletPage {

  private static final int LONGEST_FOOT = 70;

  private final Booklet booklet;
  private final List<Bookmarks> bookmarks;
  private final StringBuilder html = new StringBuilder();

  private BookletPage(Booklet booklet) {
    this.booklet = booklet;
    this.bookmarks =
        IntStream.range(0, booklet.leaves().size())
            .mapToObj(index -> new Bookmarks(booklet.leaves().get(index), prefix(index)))
            .toList();
  }

  static String of(Booklet booklet, String styles) {
    BookletPage page = new BookletPage(booklet);
    page.writeHead(styles);
    if (page.hasContents()) {
      page.writeContents();
    }
    for (int i = 0; i < booklet.leaves().size(); i++) {
      page.write(booklet.leaves().get(i), i);
    }
    return page.html.append(HtmlPage.FOOT).toString();
  }

  private boolean hasContents() {
    return booklet.leaves().size() > 1;
  }

  private static String prefix(int leaf) {
    return "leaf-" + leaf + "-";
  }

  private void writeHead(String styles) {
    html.append("<html xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>\n<title>")
        .append(Markup.escape(booklet.title()))
        .append("</title>\n<style>\n")
        .append(Markup.escape(styles))
        .append("</style>\n<bookmarks>\n");
    for (int i = 0; i < bookmarks.size(); i++) {
      List<Bookmark> entries = bookmarks.get(i).entries();
      if (hasContents()) {
        write(new Bookmark(booklet.leaves().get(i).name(), prefix(i) + "top", entries));
      } else {
        entries.forEach(this::write);
      }
    }
    html.append("</bookmarks>\n</head>\n<body>\n<div class=\"foot\">")
        .append(Markup.escape(shortened(booklet.title())))
        .append("</div>\n");
  }

  private void write(Bookmark bookmark) {
    html.append("<bookmark name=\"")
        .append(Markup.escape(inOneLine(bookmark.name())))
        .append("\" href=\"#")
        .append(bookmark.place())
        .append("\">");
    bookmark.below().forEach(this::write);
    html.append("</bookmark>\n");
  }

  private void writeContents() {
    html.append("<h1 class=\"title\">")
        .append(Markup.escape(booklet.title()))
        .append("</h1>\n<div class=\"contents\">\n");
    for (int i = 0; i < bookmarks.size(); i++) {
      line("report", booklet.leaves().get(i).name(), prefix(i) + "top");
      for (Bookmark entry : bookmarks.get(i).entries()) {
        line("section", entry.name(), entry.place());
        entry.below().forEach(talk -> line("talk", talk.name(), talk.place()));
      }
    }
    html.append("</div>\n");
  }

  private void line(String kind, String name, String place) {
    html.append("<p class=\"%s\"><a href=\"#%s\">".formatted(kind, place))
        .append(Markup.escape(inOneLine(name)))
        .append("</a></p>\n");
  }

  private void write(Leaf leaf, int index) {
    html.append(
        "<div class=\"leaf%s\" id=\"%stop\">\n"
            .formatted(hasContents() ? " new" : "", prefix(index)));
    write(leaf.masthead());
    Notes notes = Notes.of(leaf, prefix(index));
    Marked dressing =
        new Marked(notes.marks(), bookmarks.get(index).places(), prefix(index), leaf.file());
    html.append(PageBody.of(leaf.text().document(), leaf.text().part(), dressing));
    html.append(notes.html()).append("</div>\n");
  }

  private void write(Masthead masthead) {
    List<String> lines = new ArrayList<>();
    if (!masthead.above().isEmpty()) {
      lines.add("<p class=\"above\">" + Markup.escape(masthead.above()) + "</p>\n");
    }
    masthead
        .title()
        .ifPresent(title -> lines.add("<h1 class=\"title\">" + Markup.escape(title) + "</h1>\n"));
    if (!masthead.below().isEmpty()) {
      lines.add("<p class=\"below\">" + Markup.escape(masthead.below()) + "</p>\n");
    }
    if (!lines.isEmpty()) {
      html.append("<div class=\"masthead\">\n").append(String.join("", lines)).append("</div>\n");
    }
  }

  private static String shortened(String words) {
    String line = inOneLine(words);
    return line.codePointCount(0, line.length()) <= LONGEST_FOOT
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_FOOT - 1)) + "…";
  }

  private static String inOneLine(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }
}
