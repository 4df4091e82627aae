package org.lectern.ui.search;

import java.util.List;
import org.lectern.query.Chip;
import org.lectern.query.Mistake;

/// How the query was understood: its operators, and what could not be understood.
record Question(List<Chip> chips, List<Mistake> mistakes) {

  static final Question NONE = new Question(List.of(), List.of());

  Question {
    chips = List.copyOf(chips);
    mistakes = List.copyOf(mistakes);
  }
}
