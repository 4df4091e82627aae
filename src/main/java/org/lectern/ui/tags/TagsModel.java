package org.lectern.ui.tags;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.lectern.library.Anchor;
import org.lectern.library.Change;
import org.lectern.library.Ids;
import org.lectern.library.ReportEntry;
import org.lectern.library.Tagging;
import org.lectern.model.Talk;
import org.lectern.query.Folding;
import org.lectern.ui.Contents;
import org.lectern.ui.Target;
import org.lectern.ui.Workspace;

/// The tags of what is read, all tags, and what bears the chosen one.
public final class TagsModel {

  /// Finds the anchor of a talk's beginning in the text that is shown.
  @FunctionalInterface
  public interface Anchoring extends Function<Talk, Optional<Anchor>> {}

  private final Workspace workspace;
  private final Anchoring anchoring;
  private final ReadOnlyStringWrapper subject = new ReadOnlyStringWrapper("");
  private final StringProperty chosen = new SimpleStringProperty("");
  private final ObservableList<Tagging> here = FXCollections.observableArrayList();
  private final ObservableList<TagCount> all = FXCollections.observableArrayList();
  private final ObservableList<Bearer> bearers = FXCollections.observableArrayList();

  public TagsModel(Workspace workspace, Anchoring anchoring) {
    this.workspace = workspace;
    this.anchoring = anchoring;
    workspace.contentsProperty().addListener((property, old, now) -> refresh());
    workspace.navigation().targetProperty().addListener((property, old, now) -> refresh());
    chosen.addListener((property, old, now) -> refresh());
    refresh();
  }

  /// What the tags are of: a talk's or a report's name; empty where nothing can bear tags.
  ReadOnlyStringProperty subjectProperty() {
    return subject.getReadOnlyProperty();
  }

  /// The tag whose bearers are listed; empty for none.
  public StringProperty chosenProperty() {
    return chosen;
  }

  ObservableList<Tagging> here() {
    return here;
  }

  ObservableList<TagCount> all() {
    return all;
  }

  ObservableList<Bearer> bearers() {
    return bearers;
  }

  void open(Bearer bearer) {
    workspace.navigation().go(bearer.target());
  }

  /// Puts a tag on the talk or report that is read; one that is there already in another spelling
  /// is taken as it was first spelt.
  void add(String written) {
    String name = written.strip().replaceFirst("^#+", "").strip();
    if (name.isEmpty() || findSubject().isEmpty()) {
      return;
    }
    String tag =
        all.stream().map(TagCount::tag).filter(known -> same(known, name)).findFirst().orElse(name);
    if (here.stream().anyMatch(tagging -> same(tagging.tag(), tag))) {
      return;
    }
    Target.OfReport target = findSubject().get();
    Optional<Anchor> anchor = workspace.contents().findTalk(target).flatMap(anchoring);
    if (target.talk().isPresent() == anchor.isPresent()) {
      Tagging tagging = new Tagging(Ids.next(), target.report(), tag, anchor);
      workspace.change("Add tag “" + tag + "”", new Change.PutTagging(tagging));
    }
  }

  void remove(Tagging tagging) {
    workspace.change("Remove tag “" + tagging.tag() + "”", new Change.DropTagging(tagging.id()));
  }

  /// Tags that begin with, or else contain, what was typed.
  List<String> suggestions(String typed) {
    String wanted = Folding.fold(typed.strip().replaceFirst("^#+", ""));
    return all.stream()
        .map(TagCount::tag)
        .filter(tag -> Folding.fold(tag).contains(wanted))
        .filter(tag -> here.stream().noneMatch(tagging -> same(tagging.tag(), tag)))
        .sorted(Comparator.comparing((String tag) -> !Folding.fold(tag).startsWith(wanted)))
        .toList();
  }

  private static boolean same(String one, String other) {
    return Folding.fold(one).equals(Folding.fold(other));
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
    Contents contents = workspace.contents();
    Optional<Target.OfReport> target = findSubject();
    subject.set(target.map(this::nameOf).orElse(""));
    here.setAll(
        contents.taggings().stream()
            .filter(tagging -> target.filter(t -> isOn(tagging, t)).isPresent())
            .sorted(Comparator.comparing(Tagging::tag, String.CASE_INSENSITIVE_ORDER))
            .toList());
    Map<String, Long> counts =
        contents.taggings().stream()
            .collect(
                Collectors.groupingBy(
                    Tagging::tag,
                    () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER),
                    Collectors.counting()));
    all.setAll(
        counts.entrySet().stream()
            .map(entry -> new TagCount(entry.getKey(), entry.getValue().intValue()))
            .toList());
    bearers.setAll(
        contents.taggings().stream()
            .filter(tagging -> tagging.tag().equalsIgnoreCase(chosen.get()))
            .flatMap(tagging -> bearer(tagging).stream())
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

  private Optional<Bearer> bearer(Tagging tagging) {
    return workspace
        .contents()
        .findReport(tagging.report())
        .map(entry -> {
          Optional<Integer> talk = Contents.findTalkOf(tagging, entry);
          String title =
              talk.map(index -> entry.talks().get(index).name()).orElse(entry.report().title());
          String edition = entry.report().shelf().edition().title();
          boolean lost = tagging.talk().isPresent() && talk.isEmpty();
          return new Bearer(
              title,
              lost ? edition + " · unattached" : edition,
              new Target.OfReport(entry.report().id(), talk, Optional.empty(), ""));
        });
  }
}
