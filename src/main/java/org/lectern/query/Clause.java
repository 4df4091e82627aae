package org.lectern.query;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.lectern.model.Span;
import org.lectern.model.TalkKind;

/// A part of a query, which a talk meets or does not meet.
public sealed interface Clause {

  /// Met where all parts are.
  record All(List<Clause> parts) implements Clause {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /// Met where one part is.
  record Any(List<Clause> parts) implements Clause {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /// Met where the part is not.
  record Not(Clause part) implements Clause {}

  /// Met where its words stand in the text, or in a field of the talk.
  ///
  /// @param field the one field in which they must stand; empty for anywhere
  /// @param place in the query's text
  record Words(Term term, Optional<Field> field, Span place) implements Clause {}

  /// Met where the words of `part` stand in one of the fields: highlights, comments.
  record Within(Set<Field> fields, Clause part) implements Clause {
    public Within {
      fields = Set.copyOf(fields);
    }
  }

  /// Met by talks of editions of these years, both included; an end that is empty is open.
  record Years(OptionalInt first, OptionalInt last) implements Clause {}

  /// Met by talks of a kind.
  record OfKind(TalkKind kind) implements Clause {}

  /// Met where a tag is: on the talk, its report or a highlight of it. One of a deeper level counts
  /// for those above it, `python/typing` for `python`.
  ///
  /// @param folded the tag, folded
  /// @param prefix whether it need only begin so
  record Tagged(String folded, boolean prefix) implements Clause {}

  /// Met where there is something.
  record Having(Feature feature) implements Clause {}

  /// What a talk may have or be.
  enum Feature {
    HIGHLIGHT,
    COMMENT,
    VIDEO,
    UNREAD,
    UNATTACHED
  }
}
