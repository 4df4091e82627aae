package org.lectern.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.model.Block;
import org.lectern.model.Document;
import org.lectern.model.Nesting;
import org.lectern.model.Shape;
import org.lectern.model.Span;

/// What a document, or a part of it, says, as elements of a page.
final class PageBody {

  /// How many letters stand side by side on a page, with room to spare. Words that want more than
  /// their column's share of them may be broken anywhere; to break all of them so would make "1"
  /// and "0" of a narrow column's "10".
  private static final int WIDEST = 52;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /// Lines of code and rows of a table stand in one element.
  private enum Open {
    NOTHING(""),
    CODE("</code></pre>\n"),
    TABLE("</table>\n");

    private final String close;

    Open(String close) {
      this.close = close;
    }
  }

  private final Document document;
  private final Span part;
  private final Dressing dressing;
  private final StringBuilder html = new StringBuilder();
  private final Nests nests = new Nests(html);
  private Open open = Open.NOTHING;

  private PageBody(Document document, Span part, Dressing dressing) {
    this.document = document;
    this.part = part;
    this.dressing = dressing;
  }

  /// All of a document, nothing beside its words.
  static String of(Document document) {
    return of(document, new Span(0, document.plainText().length()), new Dressing.None());
  }

  /// A part of a document; of a block on its edge what lies inside.
  static String of(Document document, Span part, Dressing dressing) {
    PageBody body = new PageBody(document, part, dressing);
    for (Block block : document.blocks()) {
      Span span = block.span();
      boolean inside = span.isEmpty() ? part.contains(span.start()) : span.overlaps(part);
      if (inside) {
        body.write(block);
      }
    }
    body.close();
    body.nests.moveTo(Nesting.NONE);
    return body.html.toString();
  }

  private void write(Block block) {
    Span inside =
        new Span(
            Math.max(part.start(), block.span().start()), Math.min(part.end(), block.span().end()));
    boolean goesOn =
        switch (block.shape()) {
          case Shape.Code code -> open == Open.CODE && !code.first();
          case Shape.TableRow row -> open == Open.TABLE && !row.first();
          default -> false;
        };
    if (!goesOn) {
      close();
      nests.moveTo(block.nesting());
    }
    String place = dressing.before(block);
    String words = dressing.words(document, block, inside);
    switch (block.shape()) {
      case Shape.Heading heading -> {
        int level = Math.clamp(heading.level(), 1, 6);
        html.append("<h%d>%s%s</h%d>\n".formatted(level, place, words, level));
      }
      case Shape.Paragraph paragraph ->
          html.append("<p>").append(place).append(words).append("</p>\n");
      case Shape.Code code -> writeCode(goesOn, place + words);
      case Shape.TableRow row when !dressing.hasRoomFor(row.columns().size()) ->
          writeInOneLine(block, inside, place);
      case Shape.TableRow row -> writeRow(row, block, inside, place);
      case Shape.Image image -> writeImage(image, place + words);
      case Shape.Rule rule -> html.append(place).append("<hr/>\n");
    }
  }

  private void writeCode(boolean goesOn, String words) {
    html.append(goesOn ? "\n" : "<pre><code>").append(words);
    open = Open.CODE;
  }

  private void writeRow(Shape.TableRow row, Block block, Span inside, String place) {
    html.append(open == Open.TABLE ? "" : "<table>\n").append("<tr>");
    open = Open.TABLE;
    String element = row.header() ? "th" : "td";
    String before = place;
    List<Span> cells = cells(inside);
    for (int column = 0; column < cells.size(); column++) {
      Span cell = cells.get(column);
      html.append('<').append(element).append(classes(row, column, cell)).append('>');
      html.append(before).append(dressing.words(document, block, cell));
      html.append("</").append(element).append('>');
      before = "";
    }
    html.append("</tr>\n");
  }

  /// A row of a table that has more columns than a page has room for.
  private void writeInOneLine(Block block, Span inside, String place) {
    html.append("<p class=\"row\">")
        .append(place)
        .append(
            cells(inside).stream()
                .map(cell -> dressing.words(document, block, cell))
                .collect(Collectors.joining(" │ ")))
        .append("</p>\n");
  }

  /// One tab stands between two cells.
  private List<Span> cells(Span row) {
    List<Span> cells = new ArrayList<>();
    int from = row.start();
    while (from <= row.end()) {
      int tab = document.plainText().indexOf('\t', from);
      int to = tab < 0 || tab > row.end() ? row.end() : tab;
      cells.add(new Span(from, to));
      from = to + 1;
    }
    return cells;
  }

  private String classes(Shape.TableRow row, int column, Span cell) {
    List<String> classes = new ArrayList<>();
    if (column < row.columns().size()) {
      switch (row.columns().get(column).alignment()) {
        case LEFT -> {}
        case CENTRE -> classes.add("centre");
        case RIGHT -> classes.add("right");
      }
    }
    int room = Math.max(2, WIDEST / Math.max(1, row.columns().size()) - 2);
    boolean isLong =
        BLANKS.splitAsStream(cell.in(document.plainText())).anyMatch(word -> word.length() > room);
    if (isLong) {
      classes.add("long");
    }
    return classes.isEmpty() ? "" : " class=\"" + String.join(" ", classes) + "\"";
  }

  /// A picture that is not at hand is its words and a link: to load it would tell its server who
  /// reads these notes.
  private void writeImage(Shape.Image image, String words) {
    Optional<String> source = dressing.findPicture(image.target()).map(Markup::escape);
    if (source.isPresent()) {
      html.append("<div class=\"picture\"><img alt=\"\" src=\"%s\"/>".formatted(source.get()))
          .append("<p>")
          .append(words)
          .append("</p></div>\n");
      return;
    }
    html.append("<p>🖼 ").append(words);
    Markup.findSafeAddress(image.target())
        .map(Markup::escape)
        .ifPresent(address ->
            html.append(" <a rel=\"noreferrer\" href=\"%s\">%s</a>".formatted(address, address)));
    html.append("</p>\n");
  }

  private void close() {
    html.append(open.close);
    open = Open.NOTHING;
  }
}
