package org.lectern.library;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

/// A marked piece of a report's text.
///
/// @param anchor where it stands
/// @param note the colour it is drawn in, and the reader's comment
public record Highlight(long id, long report, Anchor anchor, Note note, Instant made) {

  public Highlight {
    Objects.requireNonNull(anchor);
    Objects.requireNonNull(note);
    Objects.requireNonNull(made);
  }

  public Highlight with(Note newNote) {
    return new Highlight(id, report, anchor, newNote, made);
  }

  /// The same one, in another place.
  public Highlight with(Anchor newAnchor) {
    return new Highlight(id, report, newAnchor, note, made);
  }

  /// What a person says of the piece.
  ///
  /// @param comment may be empty
  public record Note(Colour colour, String comment) {
    public Note {
      Objects.requireNonNull(colour);
      Objects.requireNonNull(comment);
    }
  }

  /// The five colours.
  public enum Colour {
    YELLOW,
    GREEN,
    BLUE,
    PINK,
    ORANGE;

    /// The word used in style sheets and in the library: `yellow`.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// The colour of this word; [#YELLOW] for a word that a newer Lectern wrote.
    public static Colour ofWord(String word) {
      for (Colour colour : values()) {
        if (colour.word().equals(word)) {
          return colour;
        }
      }
      return YELLOW;
    }
  }
}
