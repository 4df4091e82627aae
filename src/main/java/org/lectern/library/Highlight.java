package org.lectern.library;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;

/// A marked piece of a report's text.
///
/// @param anchor where it stands
/// @param note how it is drawn, and what the reader says of it
/// @param changed when a person last changed it; what becomes of its report is no such change
public record Highlight(
    long id, long report, Anchor anchor, Note note, Instant made, Instant changed) {

  public Highlight {
    Objects.requireNonNull(anchor);
    Objects.requireNonNull(note);
    Objects.requireNonNull(made);
    Objects.requireNonNull(changed);
  }

  /// One that was just made.
  public Highlight(long id, long report, Anchor anchor, Note note, Instant made) {
    this(id, report, anchor, note, made, made);
  }

  /// The same one, of which a person says something else.
  public Highlight edited(Note newNote, Instant now) {
    return new Highlight(id, report, anchor, newNote, made, now);
  }

  /// The same one, which a person put elsewhere.
  public Highlight moved(Anchor newAnchor, Instant now) {
    return new Highlight(id, report, newAnchor, note, made, now);
  }

  /// The same one, whose place changed with the text.
  public Highlight with(Anchor newAnchor) {
    return new Highlight(id, report, newAnchor, note, made, changed);
  }

  /// What a person says of the piece.
  ///
  /// @param underlined whether a line in the colour is drawn under the words, and not a fill
  /// @param comment Markdown; may be empty
  /// @param tags in the order of their letters, each once, however it is spelt
  public record Note(Colour colour, boolean underlined, String comment, List<String> tags) {
    public Note {
      Objects.requireNonNull(colour);
      Objects.requireNonNull(comment);
      TreeSet<String> sorted = new TreeSet<>(Comparator.comparing(TagName::key));
      sorted.addAll(tags);
      tags = List.copyOf(sorted);
    }

    /// A filled one without tags.
    public Note(Colour colour, String comment) {
      this(colour, false, comment, List.of());
    }

    public Note with(Colour newColour) {
      return new Note(newColour, underlined, comment, tags);
    }

    public Note underlined(boolean newUnderlined) {
      return new Note(colour, newUnderlined, comment, tags);
    }

    public Note with(String newComment) {
      return new Note(colour, underlined, newComment, tags);
    }

    public Note with(Collection<String> newTags) {
      return new Note(colour, underlined, comment, List.copyOf(newTags));
    }

    /// Whether it bears this tag, in whatever spelling.
    public boolean bears(String tag) {
      return tags.stream().anyMatch(other -> TagName.key(other).equals(TagName.key(tag)));
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
