package org.lectern.ui.conferences;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.lectern.library.TagName;
import org.lectern.ui.Tagger;
import org.lectern.ui.Target;

/// The tags that are put on rows of the tree: on talks, on what a search found, and on reports.
record RowTags(Tagger tagger) {

  /// What can bear a tag among rows.
  static List<Target.OfReport> bearers(Collection<Node> nodes) {
    return nodes.stream().flatMap(RowTags::bearer).distinct().toList();
  }

  private static Stream<Target.OfReport> bearer(Node node) {
    return switch (node) {
      case Node.OfTalk talk -> Stream.of(Target.OfReport.talk(talk.report(), talk.talk()));
      case Node.OfHit hit -> Stream.of(whole(hit.target()));
      case Node.OfReport report -> Stream.of(Target.OfReport.whole(report.report()));
      default -> Stream.empty();
    };
  }

  /// Without the words that were searched for.
  private static Target.OfReport whole(Target.OfReport hit) {
    return hit.talk()
        .map(talk -> Target.OfReport.talk(hit.report(), talk))
        .orElseGet(() -> Target.OfReport.whole(hit.report()));
  }

  /// Puts a tag on all rows that can bear one.
  void tag(Collection<Node> nodes, String typed) {
    TagName.find(typed).ifPresent(name -> tagger.tag(bearers(nodes), name));
  }
}
