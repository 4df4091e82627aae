package org.lectern.ui.reader.area;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.lectern.model.Block;
import org.lectern.model.Span;

/// The marks of a document, sorted by paragraph, and what has to be drawn for them there. Of two
/// highlights the later one in the list is the newer.
final class Layers {

  private final Paragraphs paragraphs;
  private final Map<Integer, List<Mark>> marksOfBlock = new HashMap<>();

  Layers(Paragraphs paragraphs, List<Mark> marks) {
    this.paragraphs = paragraphs;
    for (Mark mark : marks) {
      int first = paragraphs.indexAt(mark.span().start());
      int last = paragraphs.indexAt(Math.max(mark.span().start(), mark.span().end() - 1));
      for (int i = Math.max(0, first); i <= last; i++) {
        marksOfBlock.computeIfAbsent(i, key -> new ArrayList<>()).add(mark);
      }
    }
  }

  /// What to draw behind a paragraph, the back first: highlights, hits, the current hit.
  List<Stroke> strokesOf(int index) {
    Block block = paragraphs.blocks().get(index);
    List<Mark> marks = marksOfBlock.getOrDefault(index, List.of());
    List<Stroke> strokes = new ArrayList<>();
    addHighlights(
        strokes, block, marks.stream().filter(mark -> mark.look().isHighlight()).toList());
    for (Mark.Look look : List.of(Mark.Look.HIT, Mark.Look.CURRENT_HIT)) {
      Stroke.Form form = look == Mark.Look.HIT ? Stroke.Form.OUTLINE : Stroke.Form.FILL;
      marks.stream()
          .filter(mark -> mark.look() == look)
          .map(mark -> new Stroke(Places.within(block, mark.span()), form, look.word()))
          .filter(stroke -> !stroke.span().isEmpty())
          .forEach(strokes::add);
    }
    return strokes;
  }

  /// The parts of a paragraph that belong to a marked passage.
  List<Span> passagesIn(int index) {
    return marksOfBlock.getOrDefault(index, List.of()).stream()
        .filter(mark -> mark.look() == Mark.Look.PASSAGE)
        .map(Mark::span)
        .toList();
  }

  /// The newest highlight over `offset`.
  Optional<Mark> findHighlightAt(int offset) {
    return marksOfBlock.getOrDefault(paragraphs.indexAt(offset), List.of()).stream()
        .filter(mark -> mark.look().isHighlight() && mark.span().contains(offset))
        .reduce((older, newer) -> newer);
  }

  private static void addHighlights(List<Stroke> strokes, Block block, List<Mark> highlights) {
    List<Stroke> underlines = new ArrayList<>();
    TreeSet<Integer> edges = new TreeSet<>();
    highlights.forEach(mark -> {
      Span span = Places.within(block, mark.span());
      edges.add(span.start());
      edges.add(span.end());
    });
    Integer from = null;
    for (Integer to : edges) {
      if (from != null) {
        Span piece = new Span(from, to);
        List<Mark> over =
            highlights.reversed().stream()
                .filter(mark -> Places.within(block, mark.span()).contains(piece))
                .toList();
        Optional<Mark> fill = over.stream().filter(mark -> !mark.underlined()).findFirst();
        fill.ifPresent(mark -> join(strokes, piece, Stroke.Form.FILL, mark));
        over.stream()
            .filter(mark -> !fill.equals(Optional.of(mark)))
            .findFirst()
            .ifPresent(mark -> join(underlines, piece, Stroke.Form.UNDERLINE, mark));
      }
      from = to;
    }
    strokes.addAll(underlines);
  }

  /// Adds a piece, or lengthens the last one where it goes on in the same look.
  private static void join(List<Stroke> strokes, Span piece, Stroke.Form form, Mark mark) {
    String name = mark.look().word();
    if (!strokes.isEmpty()) {
      Stroke last = strokes.getLast();
      if (last.name().equals(name) && last.span().end() == piece.start()) {
        strokes.removeLast();
        strokes.add(new Stroke(new Span(last.span().start(), piece.end()), form, name));
        return;
      }
    }
    strokes.add(new Stroke(piece, form, name));
  }
}
