package org.lectern.ui.tags;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.lectern.library.Change;
import org.lectern.library.KeptReport;
import org.lectern.library.Names;
import org.lectern.library.TagName;
import org.lectern.library.Tagging;
import org.lectern.messages.Messages;
import org.lectern.ui.Contents;
import org.lectern.ui.Questions;
import org.lectern.ui.TagNames;
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
  private final ObservableList<TagName> fitting = FXCollections.observableArrayList();
  private final BooleanProperty shown = new SimpleBooleanProperty(true);
  private final Questions questions;

  /// @param chosen the talks and reports that are selected
  public TagsModel(Workspace workspace, ObservableValue<List<Target.OfReport>> chosen) {
    this.workspace = workspace;
    this.tagger = new Tagger(workspace);
    this.chosen = chosen;
    this.questions = new Questions(workspace);
    workspace.contentsProperty().addListener((property, old, now) -> refresh());
    workspace.navigation().targetProperty().addListener((property, old, now) -> refresh());
    chosen.addListener((property, old, now) -> refresh());
    shown.subscribe((before, now) -> findFitting(subjects()));
    refresh();
  }

  /// Whether somebody sees the tags; while nobody does, no text is read to find fitting ones.
  BooleanProperty shownProperty() {
    return shown;
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

  /// The reader's own tags that fit the text and are not borne here yet, best first; nothing is
  /// done with them.
  ObservableList<TagName> fitting() {
    return fitting;
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
    findFitting(subjects);
  }

  /// Of several that are selected no text is read: what fits one of them need not fit the others.
  private void findFitting(Set<Target.OfReport> subjects) {
    questions.next();
    TagNames names = workspace.contents().tagNames();
    List<String> borne = here.stream().map(TagHere::tag).toList();
    if (!shown.get() || subjects.size() != 1) {
      fitting.clear();
      return;
    }
    Target.OfReport subject = subjects.iterator().next();
    questions.ask(
        library ->
            library
                .findReport(subject.report())
                .map(kept -> new FittingTags(textOf(kept, subject)).among(names.byUse(), borne))
                .orElse(List.of()),
        found -> {
          if (!found.equals(fitting)) {
            fitting.setAll(found);
          }
        });
  }

  private static String textOf(KeptReport kept, Target.OfReport subject) {
    String text = kept.text().current().plainText();
    return subject
        .talk()
        .filter(index -> index < kept.talks().size())
        .map(index -> kept.talks().get(index).passage())
        .map(passage ->
            text.substring(
                Math.min(passage.start(), text.length()), Math.min(passage.end(), text.length())))
        .orElse(text);
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
