package org.lectern.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.lectern.anchor.Selectors;
import org.lectern.library.Anchor;
import org.lectern.library.Change;
import org.lectern.library.Ids;
import org.lectern.library.KeptReport;
import org.lectern.library.Library;
import org.lectern.library.Tag;
import org.lectern.library.TagName;
import org.lectern.library.Tagging;
import org.lectern.messages.Messages;
import org.lectern.model.Talk;

/// Puts one tag on several talks and reports in one step.
public record Tagger(Workspace workspace) {

  private static final Messages WORDS = Messages.of(Tagger.class);

  /// Those that bear it already keep it; a tag that is there in another spelling is taken as it was
  /// first spelt.
  ///
  /// @param bearers talks, and whole reports
  public void tag(Collection<Target.OfReport> bearers, TagName typed) {
    tag(bearers, typed, (tag, number) -> {});
  }

  /// The same, said beside an Undo.
  public void tagAndSay(Collection<Target.OfReport> bearers, TagName typed) {
    tag(
        bearers,
        typed,
        (tag, number) -> workspace.say(Notice.undoable(WORDS.get("tagged", tag.text(), number))));
  }

  /// What putting a tag on them would do, as [#tagAndSay] does it; empty where all bear it already.
  public Optional<Runnable> offer(Collection<Target.OfReport> bearers, TagName tag) {
    return lacking(bearers, tag).isEmpty()
        ? Optional.empty()
        : Optional.of(() -> tagAndSay(bearers, tag));
  }

  private void tag(
      Collection<Target.OfReport> bearers, TagName typed, BiConsumer<TagName, Integer> then) {
    TagName tag = workspace.contents().tagNames().spelt(typed);
    List<Target.OfReport> lacking = lacking(bearers, tag);
    workspace.changeBy(
        WORDS.get("undo.tag", tag.text(), lacking.size()),
        library -> Optional.of(taggings(library, lacking, tag)).filter(it -> !it.isEmpty()),
        taggings -> change(tag, taggings),
        done -> done.ifPresent(taggings -> then.accept(tag, taggings.size())));
  }

  /// Tags that fit what was typed so far, best first.
  public List<String> suggest(String typed) {
    return workspace.contents().tagNames().suggest(typed, List.of());
  }

  private List<Target.OfReport> lacking(Collection<Target.OfReport> bearers, TagName tag) {
    Contents contents = workspace.contents();
    Set<Target.OfReport> lacking = new LinkedHashSet<>(bearers);
    bearers.stream()
        .map(Target.OfReport::report)
        .distinct()
        .flatMap(report -> contents.taggingsOf(report).stream())
        .filter(tagging -> TagName.key(tagging.tag()).equals(tag.key()))
        .flatMap(tagging -> contents.findBearer(tagging).stream())
        .forEach(lacking::remove);
    return List.copyOf(lacking);
  }

  private Change change(TagName tag, List<Tagging> taggings) {
    List<Change> changes = new ArrayList<>();
    if (!workspace.contents().tagNames().has(tag)) {
      changes.add(new Change.PutTag(Tag.of(tag)));
    }
    taggings.forEach(tagging -> changes.add(new Change.PutTagging(tagging)));
    return new Change.All(changes);
  }

  /// Each report is read once, however many of its talks are meant.
  private static List<Tagging> taggings(
      Library library, List<Target.OfReport> bearers, TagName tag) {
    List<Tagging> taggings = new ArrayList<>();
    Map<Long, List<Target.OfReport>> byReport =
        bearers.stream()
            .collect(
                Collectors.groupingBy(
                    Target.OfReport::report, LinkedHashMap::new, Collectors.toList()));
    byReport.forEach((report, targets) ->
        library
            .findReport(report)
            .map(Reading::of)
            .ifPresent(reading -> add(taggings, reading, targets, tag)));
    return taggings;
  }

  private static void add(
      List<Tagging> taggings, Reading reading, List<Target.OfReport> targets, TagName tag) {
    KeptReport kept = reading.kept();
    for (Target.OfReport target : targets) {
      Optional<Anchor> anchor =
          target
              .talk()
              .filter(index -> index < kept.talks().size())
              .map(index -> anchor(reading, kept.talks().get(index)));
      if (target.talk().isPresent() == anchor.isPresent()) {
        taggings.add(new Tagging(Ids.next(), reading.report(), tag.text(), anchor));
      }
    }
  }

  private static Anchor anchor(Reading reading, Talk talk) {
    return new Anchor(
        Selectors.describe(reading.document(), reading.version(), reading.leadOf(talk)), true);
  }
}
