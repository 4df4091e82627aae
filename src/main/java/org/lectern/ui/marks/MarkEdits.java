package org.lectern.ui.marks;

import java.time.InstantSource;
import java.util.ArrayList;
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
import org.lectern.messages.Messages;
import org.lectern.ui.Notice;
import org.lectern.ui.TagNames;
import org.lectern.ui.Workspace;

/// Changes several highlights in one step.
///
/// What a highlight says is read when it is changed: the window may not show yet what was done to
/// it a moment ago.
record MarkEdits(Workspace workspace, InstantSource clock) {

  private static final Messages WORDS = Messages.of(MarkEdits.class);

  /// What is to be changed.
  ///
  /// @param said tags of which nothing was known
  private record Plan(List<Tag> said, List<Highlight> highlights) {
    Change change() {
      return new Change.All(
          Stream.<Change>concat(
                  said.stream().map(Change.PutTag::new),
                  highlights.stream().map(Change.PutHighlight::new))
              .toList());
    }
  }

  void recolour(List<Highlight> highlights, Highlight.Colour colour) {
    edit(
        WORDS.get("undo.recolour", highlights.size()),
        highlights,
        note -> note.with(colour),
        number -> {});
  }

  /// Puts tags on all of them, as each was first spelt, and takes others off.
  void retag(List<Highlight> highlights, List<String> on, List<String> off) {
    TagNames names = workspace.contents().tagNames();
    List<String> spelt =
        on.stream()
            .flatMap(typed -> TagName.find(typed).stream())
            .map(name -> names.spelt(name).text())
            .toList();
    edit(
        WORDS.get(spelt.isEmpty() ? "undo.untag" : "undo.tag", highlights.size()),
        highlights,
        note -> retagged(note, spelt, off),
        number -> {});
  }

  /// What putting a tag on them would do, said beside an Undo; empty where all bear it already.
  Optional<Runnable> offer(List<Highlight> highlights, TagName tag) {
    return highlights.stream().allMatch(highlight -> highlight.note().bears(tag.text()))
        ? Optional.empty()
        : Optional.of(() -> tagAndSay(highlights, tag));
  }

  private void tagAndSay(List<Highlight> highlights, TagName tag) {
    String spelt = workspace.contents().tagNames().spelt(tag).text();
    List<Highlight> lacking =
        highlights.stream().filter(highlight -> !highlight.note().bears(spelt)).toList();
    edit(
        WORDS.get("undo.tag", lacking.size()),
        lacking,
        note -> retagged(note, List.of(spelt), List.of()),
        number -> workspace.say(Notice.undoable(WORDS.get("tagged", spelt, number))));
  }

  void delete(List<Highlight> highlights) {
    List<Change> changes =
        highlights.stream().<Change>map(it -> new Change.DropHighlight(it.id())).toList();
    if (!changes.isEmpty()) {
      workspace.changeAndSay(
          WORDS.get("undo.delete", changes.size()),
          new Change.All(changes),
          WORDS.get("deleted", changes.size()));
    }
  }

  /// @param then told how many were changed, where any was
  private void edit(
      String name,
      List<Highlight> highlights,
      UnaryOperator<Highlight.Note> edit,
      IntConsumer then) {
    Set<Long> ids = highlights.stream().map(Highlight::id).collect(Collectors.toSet());
    TagNames names = workspace.contents().tagNames();
    workspace.changeBy(
        name,
        library -> plan(library, ids, edit, names),
        Plan::change,
        done -> done.ifPresent(plan -> then.accept(plan.highlights().size())));
  }

  private Optional<Plan> plan(
      Library library, Set<Long> ids, UnaryOperator<Highlight.Note> edit, TagNames names) {
    List<Highlight> edited = new ArrayList<>();
    for (Highlight highlight : library.highlights()) {
      if (ids.contains(highlight.id())) {
        Highlight.Note note = edit.apply(highlight.note());
        if (!note.equals(highlight.note())) {
          edited.add(highlight.edited(note, clock.instant()));
        }
      }
    }
    return Optional.of(new Plan(unknown(library, edited, names), edited))
        .filter(plan -> !plan.highlights().isEmpty());
  }

  /// The tags of highlights of which nobody has heard.
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

  private static Highlight.Note retagged(Highlight.Note note, List<String> on, List<String> off) {
    Set<String> gone = off.stream().map(TagName::key).collect(Collectors.toSet());
    List<String> tags =
        Stream.concat(
                note.tags().stream().filter(tag -> !gone.contains(TagName.key(tag))), on.stream())
            .toList();
    return note.with(tags);
  }
}
