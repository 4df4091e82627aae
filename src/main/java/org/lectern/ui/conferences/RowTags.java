package org.lectern.ui.conferences;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.library.TagName;
import org.lectern.ui.TagDrag;
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
      case Node.OfHit hit -> Stream.of(hit.target().bare());
      case Node.OfReport report -> Stream.of(Target.OfReport.whole(report.report()));
      default -> Stream.empty();
    };
  }

  /// Puts a tag on all rows that can bear one.
  void tag(Collection<Node> nodes, String typed) {
    TagName.find(typed).ifPresent(name -> tagger.tagAndSay(bearers(nodes), name));
  }

  /// What is dragged with rows; empty where none can bear a tag.
  static Optional<TagDrag> drag(Collection<Node> nodes) {
    return Optional.of(bearers(nodes))
        .filter(bearers -> !bearers.isEmpty())
        .map(TagDrag.OfBearers::new);
  }

  /// What a drop on rows does: a tag comes to all that can bear one; empty where it would do
  /// nothing.
  Optional<Runnable> drop(Collection<Node> nodes, TagDrag drag) {
    return drag instanceof TagDrag.OfTag(TagName tag)
        ? tagger.offer(bearers(nodes), tag)
        : Optional.empty();
  }
}
