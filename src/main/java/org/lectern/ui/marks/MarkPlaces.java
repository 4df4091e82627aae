package org.lectern.ui.marks;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.library.Library;
import org.lectern.library.TagName;
import org.lectern.query.Clause;
import org.lectern.ui.Contents;
import org.lectern.ui.Target;

/// Tells of highlights what the talks and passages are in which they stand. Search says it, so that
/// an operator asks for the same there and here; each thing is asked once.
final class MarkPlaces {

  private final Library library;
  private final Contents contents;
  private final Map<Clause, Set<Long>> within = new HashMap<>();
  private final Map<Clause, Set<Target.OfReport>> bearers = new HashMap<>();

  MarkPlaces(Library library, Contents contents) {
    this.library = library;
    this.contents = contents;
  }

  /// Whether the talk or passage in which a highlight stands meets a clause.
  boolean meet(MarkRow row, Clause clause) {
    return within.computeIfAbsent(clause, library::highlightsWithin).contains(row.highlight().id());
  }

  /// Whether a highlight bears a tag, or the talk or report in which it stands does. Search counts
  /// also the tags of other highlights there, because it finds talks.
  boolean bear(MarkRow row, Clause.Tagged tag) {
    Set<Target.OfReport> tagged = bearers.computeIfAbsent(tag, asked -> bearersOf(tag));
    long report = row.entry().report().id();
    return row.highlight().note().tags().stream().anyMatch(own -> isMeant(own, tag))
        || tagged.contains(Target.OfReport.whole(report))
        || row.talk()
            .filter(talk -> tagged.contains(Target.OfReport.talk(report, talk)))
            .isPresent();
  }

  private Set<Target.OfReport> bearersOf(Clause.Tagged tag) {
    return contents.taggings().stream()
        .filter(tagging -> isMeant(tagging.tag(), tag))
        .map(contents::findBearer)
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  private static boolean isMeant(String name, Clause.Tagged tag) {
    String key = TagName.key(name);
    return key.equals(tag.folded())
        || key.startsWith(tag.folded() + "/")
        || tag.prefix() && key.startsWith(tag.folded());
  }
}
