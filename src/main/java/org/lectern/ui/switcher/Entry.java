package org.lectern.ui.switcher;

import java.util.Objects;
import java.util.Optional;
import org.lectern.query.Folding;
import org.lectern.query.Operator;
import org.lectern.ui.Target;

/// Something of the library that one can go to.
///
/// @param name what is typed to get there, folded
/// @param key knows it again after the library changed, and the next day: in one line
/// @param target what is read then; empty for what is searched for
record Entry(
    Choice.Sort sort,
    String title,
    String detail,
    String name,
    String key,
    Optional<Target.OfReport> target) {

  Entry {
    Objects.requireNonNull(target);
  }

  static Entry of(Choice.Sort sort, String title, String detail, Optional<Target.OfReport> target) {
    String report = target.map(place -> String.valueOf(place.report())).orElse("");
    String key = sort + "\t" + report + "\t" + title.replace('\n', ' ').replace('\r', ' ');
    return new Entry(sort, title, detail, Folding.fold(title + " " + detail), key, target);
  }

  /// The query that finds it, for what is searched for.
  String query() {
    return (sort == Choice.Sort.TAG ? Operator.TAG : Operator.SPEAKER).asking(title) + " ";
  }
}
