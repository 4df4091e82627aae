package org.lectern.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.lectern.model.Block;
import org.lectern.model.Document;
import org.lectern.model.Span;

/// Shows highlights in their colours, the numbers of their comments behind them, pictures that lie
/// beside the file, and makes places that bookmarks lead to.
///
/// @param places names of offsets
/// @param prefix of the names of notes
record Marked(List<Mark> marks, Map<Integer, String> places, String prefix, Optional<Path> file)
    implements Dressing {

  /// Beside more columns than these there is no room for the words in them.
  private static final int MOST_COLUMNS = 16;

  /// What was made first is drawn first.
  private static final Comparator<Mark> OLDEST_FIRST =
      Comparator.comparing((Mark mark) -> mark.highlight().made())
          .thenComparing(mark -> mark.highlight().id());

  Marked {
    marks = marks.stream().sorted(OLDEST_FIRST).toList();
    places = Map.copyOf(places);
  }

  @Override
  public String words(Document document, Block block, Span part) {
    List<Mark> here =
        marks.stream()
            .filter(mark -> mark.span().start() < part.end() && part.start() < mark.span().end())
            .toList();
    if (here.isEmpty()) {
      return InlineMarkup.of(document, block, part);
    }
    TreeSet<Integer> cuts = new TreeSet<>(List.of(part.start(), part.end()));
    here.forEach(mark -> {
      cuts.add(Math.max(part.start(), mark.span().start()));
      cuts.add(Math.min(part.end(), mark.span().end()));
    });
    StringBuilder html = new StringBuilder();
    for (int from = part.start(); from < part.end(); ) {
      Span piece = new Span(from, cuts.higher(from));
      List<Mark> over = here.stream().filter(mark -> mark.span().overlaps(piece)).toList();
      html.append(drawn(InlineMarkup.of(document, block, piece), over));
      over.forEach(mark -> html.append(noteBehind(mark, piece, part)));
      from = piece.end();
    }
    return html.toString();
  }

  /// The newest fills; those below it, and underlines, are lines.
  private static String drawn(String words, List<Mark> over) {
    List<Mark> fills = over.stream().filter(mark -> !mark.highlight().note().underlined()).toList();
    List<Mark> order = new ArrayList<>(over);
    if (!fills.isEmpty()) {
      order.remove(fills.getLast());
      order.addFirst(fills.getLast());
    }
    String html = words;
    for (Mark mark : order) {
      boolean isFill = !fills.isEmpty() && mark == fills.getLast();
      html = "<span class=\"%s\">".formatted(mark.classes(isFill)) + html + "</span>";
    }
    return html;
  }

  /// A highlight may end on the tab behind a cell or on the line feed behind a block.
  private String noteBehind(Mark mark, Span piece, Span part) {
    int end = mark.span().end();
    boolean here = end <= piece.end() || piece.end() == part.end() && end == part.end() + 1;
    return here && mark.note().isPresent()
        ? "<a class=\"note-number\" href=\"#%snote-%d\">%d</a>"
            .formatted(prefix, mark.note().getAsInt(), mark.note().getAsInt())
        : "";
  }

  @Override
  public String before(Block block) {
    StringBuilder html = new StringBuilder();
    places.forEach((offset, name) -> {
      boolean here = block.span().start() <= offset && offset <= block.span().end();
      html.append(here ? "<span id=\"%s\"></span>".formatted(name) : "");
    });
    return html.toString();
  }

  @Override
  public Optional<String> findPicture(String target) {
    return file.flatMap(report -> Pictures.find(report, target)).map(uri -> uri.toString());
  }

  @Override
  public boolean hasRoomFor(int columns) {
    return columns <= MOST_COLUMNS;
  }
}
