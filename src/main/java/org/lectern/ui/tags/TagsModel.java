package org.lectern.ui.tags;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.lectern.library.Anchor;
import org.lectern.library.Change;
import org.lectern.library.Ids;
import org.lectern.library.ReportEntry;
import org.lectern.library.Tag;
import org.lectern.library.TagName;
import org.lectern.library.Tagging;
import org.lectern.messages.Messages;
import org.lectern.model.Talk;
import org.lectern.ui.Contents;
import org.lectern.ui.TagNames;
import org.lectern.ui.Target;
import org.lectern.ui.Workspace;

/// The tags of what is read.
public final class TagsModel {

  private static final Messages WORDS = Messages.of(TagsModel.class);

  /// Finds the anchor of a talk's beginning in the text that is shown.
  @FunctionalInterface
  public interface Anchoring extends Function<Talk, Optional<Anchor>> {}

  private final Workspace workspace;
  private final Anchoring anchoring;
  private final ReadOnlyStringWrapper subject = new ReadOnlyStringWrapper("");
  private final ObservableList<Tagging> here = FXCollections.observableArrayList();

  public TagsModel(Workspace workspace, Anchoring anchoring) {
    this.workspace = workspace;
    this.anchoring = anchoring;
    workspace.contentsProperty().addListener((property, old, now) -> refresh());
    workspace.navigation().targetProperty().addListener((property, old, now) -> refresh());
    refresh();
  }

  /// What the tags are of: a talk's or a report's name; empty where nothing can bear tags.
  ReadOnlyStringProperty subjectProperty() {
    return subject.getReadOnlyProperty();
  }

  ObservableList<Tagging> here() {
    return here;
  }

  /// Puts a tag on the talk or report that is read; one that is there already in another spelling
  /// is taken as it was first spelt.
  void add(String typed) {
    TagName.find(typed).ifPresent(this::add);
  }

  private void add(TagName typed) {
    TagNames names = workspace.contents().tagNames();
    TagName tag = names.spelt(typed);
    boolean there = here.stream().anyMatch(tagging -> TagName.key(tagging.tag()).equals(tag.key()));
    if (there || findSubject().isEmpty()) {
      return;
    }
    Target.OfReport target = findSubject().get();
    Optional<Anchor> anchor = workspace.contents().findTalk(target).flatMap(anchoring);
    if (target.talk().isPresent() == anchor.isPresent()) {
      Change put =
          new Change.PutTagging(new Tagging(Ids.next(), target.report(), tag.text(), anchor));
      Change all =
          names.has(tag) ? put : new Change.All(List.of(new Change.PutTag(Tag.of(tag)), put));
      workspace.change(WORDS.get("undo.add", tag.text()), all);
    }
  }

  void remove(Tagging tagging) {
    workspace.change(WORDS.get("undo.remove", tagging.tag()), new Change.DropTagging(tagging.id()));
  }

  /// Tags that fit what was typed so far, best first, but for those that are there.
  List<String> suggestions(String typed) {
    return workspace.contents().tagNames().suggest(typed, here.stream().map(Tagging::tag).toList());
  }

  private Optional<Target.OfReport> findSubject() {
    return workspace
        .navigation()
        .target()
        .filter(Target.OfReport.class::isInstance)
        .map(Target.OfReport.class::cast)
        .filter(target -> workspace.contents().findReport(target.report()).isPresent());
  }

  private void refresh() {
    Optional<Target.OfReport> target = findSubject();
    subject.set(target.map(this::nameOf).orElse(""));
    here.setAll(
        workspace.contents().taggings().stream()
            .filter(tagging -> target.filter(t -> isOn(tagging, t)).isPresent())
            .sorted(Comparator.comparing(tagging -> TagName.key(tagging.tag())))
            .toList());
  }

  private String nameOf(Target.OfReport target) {
    Contents contents = workspace.contents();
    return contents
        .findTalk(target)
        .map(Talk::name)
        .orElseGet(() -> contents.findReport(target.report()).orElseThrow().report().title());
  }

  private boolean isOn(Tagging tagging, Target.OfReport target) {
    if (tagging.report() != target.report()) {
      return false;
    }
    ReportEntry entry = workspace.contents().findReport(target.report()).orElseThrow();
    return tagging.talk().isEmpty()
        ? target.talk().isEmpty()
        : target.talk().equals(Contents.findTalkOf(tagging, entry));
  }
}
