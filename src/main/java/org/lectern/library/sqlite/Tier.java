package org.lectern.library.sqlite;

import java.util.Set;
import org.lectern.query.Field;

/// Fields that count the same, the best first.
enum Tier {
  TITLE(120, Set.of(Field.TITLE)),
  SPEAKERS(80, Set.of(Field.SPEAKERS)),
  HEADING(40, Set.of(Field.SECTION, Field.REPORT, Field.SERIES)),
  MARKS(30, Set.of(Field.HIGHLIGHTS, Field.COMMENTS, Field.TAGS));

  /// What a word in the text counts.
  static final int TEXT = 10;

  private final int weight;
  private final Set<Field> fields;

  Tier(int weight, Set<Field> fields) {
    this.weight = weight;
    this.fields = fields;
  }

  /// The tier that a field belongs to.
  static Tier of(Field field) {
    Tier found = MARKS;
    for (Tier tier : values()) {
      found = tier.fields.contains(field) ? tier : found;
    }
    return found;
  }

  int weight() {
    return weight;
  }

  Set<Field> fields() {
    return fields;
  }
}
