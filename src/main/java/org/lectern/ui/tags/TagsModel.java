package org.lectern.ui.tags;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.lectern.library.Change;
import org.lectern.library.Names;
import org.lectern.library.TagName;
import org.lectern.library.Tagging;
import org.lectern.messages.Messages;
import org.lectern.ui.Contents;
import org.lectern.ui.Tagger;
import org.lectern.ui.Target;
import org.lectern.ui.Workspace;

/// The tags of what is read; where several talks and reports are selected, of these.
public final class TagsModel {

  private static final Messages WORDS = Messages.of(TagsModel.class);

  private final Workspace workspace;
  private final Tagger tagger;
  private final ObservableValue<List<Target.OfReport>> chosen;
  private final ReadOnlyStringWrapper subject = new ReadOnlyStringWrapper("");
  private final ObservableList<TagHere> here = FXCollections.observableArrayList();

  /// @param chosen the talks and reports that are selected
  public TagsModel(Workspace workspace, ObservableValue<List<Target.OfReport>> chosen) {
    this.workspace = workspace;
    this.tagger = new Tagger(workspace);
    this.chosen = chosen;
    workspace.contentsProperty().addListener((property, old, now) -> refresh());
    workspace.navigation().targetProperty().addListener((property, old, now) -> refresh());
    chosen.addListener((property, old, now) -> refresh());
    refresh();
  }

  /// What the tags are of: a talk's or a report's name, or how many there are; empty where nothing
  /// can bear tags.
  ReadOnlyStringProperty subjectProperty() {
    return subject.getReadOnlyProperty();
  }

  /// Each tag once, by name.
  ObservableList<TagHere> here() {
    return here;
  }

  /// Puts a tag on what is read or selected; one that is there already in another spelling is taken
  /// as it was first spelt.
  void add(String typed) {
    TagName.find(typed).ifPresent(tag -> tagger.tag(subjects(), tag));
  }

  /// Takes a tag off all that bear it here.
  void remove(TagHere tag) {
    List<Change> drops =
        tag.taggings().stream()
            .<Change>map(tagging -> new Change.DropTagging(tagging.id()))
            .toList();
    workspace.change(WORDS.get("undo.remove", tag.tag(), tag.bearers()), new Change.All(drops));
  }

  /// Tags that fit what was typed so far, best first, but for those that all bear.
  List<String> suggestions(String typed) {
    return workspace
        .contents()
        .tagNames()
        .suggest(typed, here.stream().filter(TagHere::isOnAll).map(TagHere::tag).toList());
  }

  /// One that is selected alone is also what is read, or one is on the way to it.
  private Set<Target.OfReport> subjects() {
    Contents contents = workspace.contents();
    Set<Target.OfReport> subjects = new LinkedHashSet<>(chosen.getValue());
    subjects.removeIf(target -> contents.findReport(target.report()).isEmpty());
    return subjects.size() > 1 ? subjects : findRead().map(Set::of).orElse(Set.of());
  }

  private Optional<Target.OfReport> findRead() {
    return workspace
        .navigation()
        .target()
        .filter(Target.OfReport.class::isInstance)
        .map(target -> ((Target.OfReport) target).bare())
        .filter(target -> workspace.contents().findReport(target.report()).isPresent());
  }

  private void refresh() {
    Set<Target.OfReport> subjects = subjects();
    subject.set(nameOf(subjects));
    Map<String, List<Tagging>> taggings = new TreeMap<>();
    Map<String, Set<Target.OfReport>> bearers = new TreeMap<>();
    Contents contents = workspace.contents();
    subjects.stream()
        .map(Target.OfReport::report)
        .distinct()
        .flatMap(report -> contents.taggingsOf(report).stream())
        .forEach(tagging ->
            contents
                .findBearer(tagging)
                .filter(subjects::contains)
                .ifPresent(bearer -> {
                  String key = TagName.key(tagging.tag());
                  taggings.computeIfAbsent(key, tag -> new ArrayList<>()).add(tagging);
                  bearers.computeIfAbsent(key, tag -> new LinkedHashSet<>()).add(bearer);
                }));
    List<TagHere> now = new ArrayList<>();
    taggings.forEach(
        (key, borne) -> now.add(new TagHere(borne, bearers.get(key).size(), subjects.size())));
    here.setAll(now);
  }

  private String nameOf(Set<Target.OfReport> subjects) {
    if (subjects.size() > 1) {
      boolean talks = subjects.stream().allMatch(target -> target.talk().isPresent());
      return WORDS.get(talks ? "several.talks" : "several.mixed", subjects.size());
    }
    return subjects.stream().map(this::nameOf).findFirst().orElse("");
  }

  private String nameOf(Target.OfReport target) {
    Contents contents = workspace.contents();
    return contents
        .findTalk(target)
        .map(Names::of)
        .orElseGet(() -> contents.findReport(target.report()).orElseThrow().report().title());
  }
}
