package org.lectern.ui.marks;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.library.Highlight;
import org.lectern.query.Field;
import org.lectern.query.Term;
import org.lectern.query.Tokens;

/// The words of highlights, folded as search folds them, so that a list of thousands is filtered at
/// each letter that is typed.
final class MarkWords {

  /// What a highlight says by itself, whatever its report; made once as long as it does not change.
  private record Own(Highlight.Note note, String quote, Map<Field, String> words) {}

  private final Map<Long, Own> known = new HashMap<>();

  /// Whether a term stands in one of these fields of a highlight, which are its words, its comment
  /// and its tags; in any of them where none is named.
  boolean has(MarkRow row, Term term, Set<Field> fields) {
    return own(row).entrySet().stream()
        .filter(said -> fields.isEmpty() || fields.contains(said.getKey()))
        .anyMatch(said -> stands(term, said.getValue()));
  }

  private Map<Field, String> own(MarkRow row) {
    Highlight highlight = row.highlight();
    Own own = known.get(highlight.id());
    if (own == null || !own.note().equals(highlight.note()) || !own.quote().equals(row.quote())) {
      Map<Field, String> words = new EnumMap<>(Field.class);
      words.put(Field.HIGHLIGHTS, folded(List.of(row.quote())));
      words.put(Field.COMMENTS, folded(List.of(highlight.note().comment())));
      words.put(Field.TAGS, folded(highlight.note().tags()));
      own = new Own(highlight.note(), row.quote(), words);
      known.put(highlight.id(), own);
    }
    return own.words();
  }

  private static String folded(List<String> texts) {
    return " " + Tokens.indexed(texts) + " ";
  }

  private static boolean stands(Term term, String words) {
    return words.contains(" " + String.join(" ", term.words()) + (term.prefix() ? "" : " "));
  }
}
