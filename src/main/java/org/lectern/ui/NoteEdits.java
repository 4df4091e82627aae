package org.lectern.ui;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.library.Change;
import org.lectern.library.Highlight;
import org.lectern.library.Library;
import org.lectern.library.Tag;
import org.lectern.library.TagName;

/// Changes what is said of highlights, of several in one step.
///
/// What is said of them is read when it is changed: the window may not show yet what was done a
/// moment ago.
///
/// @param clock tells when they were changed
public record NoteEdits(Workspace workspace, InstantSource clock) {

  /// Of more than so many, all highlights are read at once.
  private static final int FEW = 20;

  /// What is to be changed.
  ///
  /// @param said tags of which nobody has heard
  private record Plan(List<Tag> said, List<Highlight> highlights) {
    Change change() {
      return new Change.All(
          Stream.<Change>concat(
                  said.stream().map(Change.PutTag::new),
                  highlights.stream().map(Change.PutHighlight::new))
              .toList());
    }
  }

  /// Changes what is said of these highlights; new tags are spelt as each was first.
  ///
  /// @param name as the menu says it behind "Undo"
  /// @param then told how many were changed, where any was
  public void edit(
      String name, Set<Long> ids, UnaryOperator<Highlight.Note> edit, IntConsumer then) {
    TagNames names = workspace.contents().tagNames();
    workspace.changeBy(
        name,
        library -> plan(library, ids, note -> spelt(edit.apply(note), names), names),
        Plan::change,
        done -> done.ifPresent(plan -> then.accept(plan.highlights().size())));
  }

  private Optional<Plan> plan(
      Library library, Set<Long> ids, UnaryOperator<Highlight.Note> edit, TagNames names) {
    List<Highlight> edited =
        highlights(library, ids).flatMap(highlight -> edited(highlight, edit).stream()).toList();
    return edited.isEmpty()
        ? Optional.empty()
        : Optional.of(new Plan(unknown(library, edited, names), edited));
  }

  private static Stream<Highlight> highlights(Library library, Set<Long> ids) {
    return ids.size() <= FEW
        ? ids.stream().flatMap(id -> library.findHighlight(id).stream())
        : library.highlights().stream().filter(highlight -> ids.contains(highlight.id()));
  }

  private Optional<Highlight> edited(Highlight highlight, UnaryOperator<Highlight.Note> edit) {
    return Optional.of(edit.apply(highlight.note()))
        .filter(note -> !note.equals(highlight.note()))
        .map(note -> highlight.edited(note, clock.instant()));
  }

  private static Highlight.Note spelt(Highlight.Note note, TagNames names) {
    return note.with(
        note.tags().stream()
            .flatMap(tag -> TagName.find(tag).stream())
            .map(name -> names.spelt(name).text())
            .toList());
  }

  private static List<Tag> unknown(Library library, List<Highlight> edited, TagNames names) {
    Set<String> said =
        library.tags().stream().map(tag -> tag.name().key()).collect(Collectors.toSet());
    return edited.stream()
        .flatMap(highlight -> highlight.note().tags().stream())
        .distinct()
        .flatMap(tag -> TagName.find(tag).stream())
        .filter(name -> !names.has(name) && said.add(name.key()))
        .map(Tag::of)
        .toList();
  }
}
