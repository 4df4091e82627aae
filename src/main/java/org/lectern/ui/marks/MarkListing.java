package org.lectern.ui.marks;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.lectern.library.Highlight.Colour;
import org.lectern.library.Library;
import org.lectern.messages.Messages;
import org.lectern.ui.Contents;
import org.lectern.ui.Target;

/// What is asked of the highlights of a library: whose they are, which of them, in which groups. It
/// does not change while another thread answers it.
///
/// @param target what is read
record MarkListing(
    Contents contents,
    Optional<Target> target,
    MarkScope scope,
    MarkFilter.Wanted wanted,
    Form form) {

  private static final Messages WORDS = Messages.of(MarkListing.class);

  /// How the list is laid out.
  ///
  /// @param colours what they are called
  /// @param zone tells on which day a highlight was made
  record Form(Grouping grouping, Map<Colour, String> colours, ZoneId zone) {
    Form {
      colours = Map.copyOf(colours);
    }
  }

  /// The list.
  ///
  /// @param rows with the titles of groups between the highlights
  /// @param summary "3 of 12 highlights, 1 unattached"
  /// @param hint what is said where there are no rows
  record Answer(List<Row> rows, String summary, String hint) {

    static final Answer NOTHING = new Answer(List.of(), "", WORDS.get("hint"));

    Answer {
      rows = List.copyOf(rows);
    }

    /// The same; with the very rows of another answer where they are alike, so that these need not
    /// be shown again.
    Answer after(Answer before) {
      return rows.equals(before.rows) ? new Answer(before.rows, summary, hint) : this;
    }
  }

  /// @param words what highlights say, known from one answer to the next
  Answer answer(Library library, MarkWords words) {
    List<MarkRow> inScope =
        contents.highlights().stream()
            .flatMap(highlight -> MarkRow.of(highlight, contents).stream())
            .filter(row -> scope.has(row, target, contents))
            .toList();
    Predicate<MarkRow> fits = wanted.by(words, new MarkPlaces(library, contents));
    List<MarkRow> found = inScope.stream().filter(fits).toList();
    return new Answer(
        form.grouping().arrange(found, form.colours(), form.zone()),
        summarise(found, inScope.size()),
        WORDS.get(inScope.isEmpty() ? "hint" : "hint.none-fits"));
  }

  private static String summarise(List<MarkRow> found, int of) {
    long unattached = found.stream().filter(row -> !row.attached()).count();
    long changed = found.stream().filter(row -> row.highlight().anchor().changed()).count();
    String number =
        found.size() == of
            ? WORDS.get("summary.all", of)
            : WORDS.get("summary.some", found.size(), of);
    return number
        + (changed == 0 ? "" : ", " + WORDS.get("summary.changed", changed))
        + (unattached == 0 ? "" : ", " + WORDS.get("summary.unattached", unattached));
  }
}
