package org.lectern.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.lectern.library.Highlight;
import org.lectern.messages.Messages;
import org.lectern.model.Format;
import org.lectern.model.Span;
import org.lectern.text.DocumentReader;

/// What a person said of the highlights of a leaf: numbered in the text, told at its end.
///
/// @param marks where the highlights stand
/// @param html the list of what was said; empty where nothing was
record Notes(List<Mark> marks, String html) {

  private static final Messages WORDS = Messages.of(Notes.class);

  Notes {
    marks = List.copyOf(marks);
  }

  /// @param prefix of the names of the notes
  static Notes of(Leaf leaf, String prefix) {
    List<Mark> marks = new ArrayList<>();
    StringBuilder notes = new StringBuilder();
    StringBuilder lost = new StringBuilder();
    Span part = leaf.text().part();
    int number = 0;
    List<Highlight> highlights =
        leaf.kept().highlights().stream()
            .sorted(Comparator.comparing(highlight -> highlight.anchor().span()))
            .toList();
    for (Highlight highlight : highlights) {
      Span span = highlight.anchor().span();
      if (!highlight.anchor().attached()) {
        lost.append(lost(highlight));
      } else if (span.overlaps(part)) {
        boolean said = !said(highlight).isEmpty();
        number += said ? 1 : 0;
        Span inside =
            new Span(Math.max(span.start(), part.start()), Math.min(span.end(), part.end()));
        marks.add(new Mark(highlight, inside, said ? OptionalInt.of(number) : OptionalInt.empty()));
        notes.append(said ? note(highlight, number, prefix) : "");
      }
    }
    return new Notes(
        marks, section(WORDS.get("notes"), notes) + section(WORDS.get("notes.unattached"), lost));
  }

  private static String section(String name, StringBuilder notes) {
    return notes.isEmpty()
        ? ""
        : "<div class=\"notes\">\n<h2>" + name + "</h2>\n" + notes + "</div>\n";
  }

  private static String note(Highlight highlight, int number, String prefix) {
    return "<div class=\"note\" id=\"%snote-%d\"><span class=\"number\">%d</span>\n"
            .formatted(prefix, number, number)
        + said(highlight)
        + "</div>\n";
  }

  private static String lost(Highlight highlight) {
    String mark = "mark " + highlight.note().colour().word();
    return "<div class=\"note\"><p><span class=\"%s\">".formatted(mark)
        + Markup.escape(highlight.anchor().selector().exact())
        + "</span></p>\n"
        + said(highlight)
        + "</div>\n";
  }

  private static String said(Highlight highlight) {
    String comment = highlight.note().comment();
    String tags =
        highlight.note().tags().stream()
            .map(tag -> "#" + Markup.escape(tag))
            .collect(Collectors.joining(" "));
    return (comment.isBlank() ? "" : PageBody.of(DocumentReader.read(Format.MARKDOWN, comment)))
        + (tags.isEmpty() ? "" : "<p class=\"tags\">" + tags + "</p>\n");
  }
}
