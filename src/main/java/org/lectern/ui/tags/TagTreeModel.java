package org.lectern.ui.tags;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.lectern.library.Change;
import org.lectern.library.Highlight.Colour;
import org.lectern.library.Tag;
import org.lectern.library.TagName;
import org.lectern.messages.Messages;
import org.lectern.ui.Contents;
import org.lectern.ui.Notice;
import org.lectern.ui.TagDrag;
import org.lectern.ui.Tagger;
import org.lectern.ui.Target;
import org.lectern.ui.Workspace;

/// All tags as a tree, what one filters by, and what bears that; and the changes of tags
/// themselves.
public final class TagTreeModel {

  private static final Messages WORDS = Messages.of(TagTreeModel.class);

  private final Workspace workspace;
  private final InstantSource clock;
  private final ObjectProperty<TagFilter> filter = new SimpleObjectProperty<>(TagFilter.NONE);
  private final StringProperty narrowing = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<List<TagNode>> used = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<TagNode>> unused =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<TagYears> years = new ReadOnlyObjectWrapper<>(TagYears.NONE);
  private final ObservableList<Bearer> bearers = FXCollections.observableArrayList();
  private final BooleanProperty shown = new SimpleBooleanProperty(true);
  private TagView view = TagView.NONE;

  /// What the newest view is of, or will be as soon as it is there.
  private Contents looked = Contents.EMPTY;

  public TagTreeModel(Workspace workspace, InstantSource clock) {
    this.workspace = workspace;
    this.clock = clock;
    workspace.contentsProperty().subscribe(contents -> look());
    shown.subscribe(seen -> look());
    filter.subscribe((before, now) -> look());
    narrowing.subscribe((before, now) -> look());
  }

  /// Whether the tags are on the screen; while they are not, nobody looks which there are.
  BooleanProperty shownProperty() {
    return shown;
  }

  /// What one filters by.
  ReadOnlyObjectProperty<TagFilter> filterProperty() {
    return filter;
  }

  /// A part of the names that one wants to see; empty for all.
  StringProperty narrowingProperty() {
    return narrowing;
  }

  /// The tags that something bears.
  ReadOnlyObjectProperty<List<TagNode>> usedProperty() {
    return used.getReadOnlyProperty();
  }

  /// The tags that nothing bears.
  ReadOnlyObjectProperty<List<TagNode>> unusedProperty() {
    return unused.getReadOnlyProperty();
  }

  /// How often tags are borne, year by year.
  ReadOnlyObjectProperty<TagYears> yearsProperty() {
    return years.getReadOnlyProperty();
  }

  /// The talks and reports that are left; none while one does not filter.
  ObservableList<Bearer> bearers() {
    return bearers;
  }

  /// Filters by one tag alone; by nothing where one does so already.
  public void choose(TagName tag) {
    TagFilter alone = TagFilter.of(tag);
    filter.set(filter.get().equals(alone) ? TagFilter.NONE : alone);
  }

  /// Filters by one more tag.
  void add(TagName tag, TagChoice.Join join) {
    filter.set(filter.get().with(tag, join));
  }

  /// Filters by one tag in one year.
  void choose(TagName tag, int year) {
    filter.set(TagFilter.of(tag).in(Optional.of(year)));
  }

  void turn(TagChoice choice) {
    filter.set(filter.get().turned(choice));
  }

  void drop(TagChoice choice) {
    filter.set(filter.get().without(choice.tag()));
  }

  void dropYear() {
    filter.set(filter.get().in(Optional.empty()));
  }

  void open(Bearer bearer) {
    workspace.navigation().go(bearer.target());
  }

  /// On how many talks, reports and highlights a tag is.
  int uses(TagName tag) {
    return view.index().uses(tag);
  }

  /// Whether there is another tag of this name, so that a renaming makes one of two.
  boolean isMerge(TagName from, TagName to) {
    return !from.key().equals(to.key()) && workspace.contents().tagNames().has(to);
  }

  /// A tag cannot stand under itself.
  boolean canRename(TagName from, TagName to) {
    return !from.equals(to) && (from.key().equals(to.key()) || !to.isWithin(from));
  }

  void rename(TagName from, TagName to) {
    rename(from, to, () -> {});
  }

  private void rename(TagName from, TagName to, Runnable then) {
    if (canRename(from, to)) {
      String key = isMerge(from, to) ? "undo.merge" : "undo.rename";
      TagFilter renamed = filter.get().renamed(from, to);
      change(
          WORDS.get(key, from.text()),
          edits -> edits.rename(from, to),
          () -> {
            filter.set(renamed);
            then.run();
          });
    }
  }

  /// What a drop on a tag does: another tag comes to stand under it, talks and reports come to bear
  /// it; empty where a drop would do nothing.
  Optional<Runnable> drop(TagDrag drag, TagName onto) {
    return switch (drag) {
      case TagDrag.OfTag(TagName tag) ->
          Optional.of(new TagName(onto.text() + "/" + tag.last()))
              .filter(name -> canRename(tag, name))
              .map(name -> () -> nest(tag, name));
      case TagDrag.OfBearers(List<Target.OfReport> dragged) ->
          new Tagger(workspace).offer(dragged, onto);
    };
  }

  private void nest(TagName tag, TagName name) {
    rename(
        tag,
        name,
        () -> workspace.say(Notice.undoable(WORDS.get("nested", tag.text(), name.text()))));
  }

  void delete(TagName tag) {
    String deleted = WORDS.get("deleted", tag.text(), uses(tag));
    change(
        WORDS.get("undo.delete", tag.text()),
        edits -> edits.delete(tag),
        () -> workspace.say(Notice.undoable(deleted)));
  }

  void colour(TagName tag, Optional<Colour> colour) {
    change(WORDS.get("undo.colour", tag.text()), edits -> edits.colour(tag, colour), () -> {});
  }

  /// What a tag means; empty where nobody said so.
  String descriptionOf(TagName tag) {
    return view.index().findSaid(tag).map(Tag::description).orElse("");
  }

  void describe(TagName tag, String words) {
    if (!words.strip().equals(descriptionOf(tag))) {
      change(WORDS.get("undo.describe", tag.text()), edits -> edits.describe(tag, words), () -> {});
    }
  }

  List<String> suggest(String typed, TagName except) {
    return workspace.contents().tagNames().suggest(typed, List.of(except.text()));
  }

  /// Changes tags by what the library holds by then, away from the screen's thread: thousands of
  /// things may bear them.
  private void change(String name, Function<TagEdits, Change> edit, Runnable then) {
    workspace.changeBy(
        name,
        library -> Optional.of(new TagEdits(Contents.of(library), clock.instant())),
        edit,
        done -> then.run());
  }

  /// Looks at the tags while somebody sees them. New contents are looked at away from the screen's
  /// thread: thousands of tags take a while. A view of older contents that comes late is dropped.
  private void look() {
    Contents contents = workspace.contents();
    if (!shown.get()) {
      return;
    }
    if (contents == looked) {
      show(view);
      return;
    }
    looked = contents;
    TagFilter by = filter.get();
    String part = narrowing.get();
    workspace.ask(
        library -> TagView.of(new TagIndex(contents), by, part),
        found -> {
          if (contents == looked) {
            show(found);
          }
        });
  }

  /// A tag that is gone, by a deletion or an Undo, is no part of the filter any more.
  private void show(TagView found) {
    TagFilter left = filter.get().among(found.index()::has);
    if (found.index().contents() == looked && !left.equals(filter.get())) {
      view = found;
      filter.set(left);
      return;
    }
    view = found.by(filter.get(), narrowing.get());
    used.set(view.trees().used());
    unused.set(view.trees().unused());
    if (!view.bearers().equals(bearers)) {
      bearers.setAll(view.bearers());
    }
    years.set(view.years());
  }
}
