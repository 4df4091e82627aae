package org.lectern.ui.marks;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.lectern.library.Change;
import org.lectern.library.Highlight;
import org.lectern.library.Tag;
import org.lectern.library.TagName;
import org.lectern.messages.Messages;
import org.lectern.ui.Notice;
import org.lectern.ui.TagNames;
import org.lectern.ui.Workspace;

/// Changes several highlights in one step.
record MarkEdits(Workspace workspace, InstantSource clock) {

  private static final Messages WORDS = Messages.of(MarkEdits.class);

  void recolour(List<Highlight> highlights, Highlight.Colour colour) {
    edit("undo.recolour", highlights, note -> note.with(colour), List.of());
  }

  /// Puts a tag on all of them, as it was first spelt.
  void tag(List<Highlight> highlights, String typed) {
    TagName.find(typed).ifPresent(name -> tag(highlights, name));
  }

  private void tag(List<Highlight> highlights, TagName name) {
    TagNames names = workspace.contents().tagNames();
    TagName tag = names.spelt(name);
    List<Change> unknown = names.has(tag) ? List.of() : List.of(new Change.PutTag(Tag.of(tag)));
    edit("undo.tag", highlights, note -> with(note, tag.text()), unknown);
  }

  /// What putting a tag on them would do, said beside an Undo; empty where all bear it already.
  Optional<Runnable> offer(List<Highlight> highlights, TagName tag) {
    List<Highlight> lacking =
        highlights.stream().filter(highlight -> !highlight.note().bears(tag.text())).toList();
    return lacking.isEmpty() ? Optional.empty() : Optional.of(() -> tagAndSay(lacking, tag));
  }

  private void tagAndSay(List<Highlight> highlights, TagName tag) {
    tag(highlights, tag);
    workspace.say(Notice.undoable(WORDS.get("tagged", tag.text(), highlights.size())));
  }

  /// Takes a tag off all of them.
  void untag(List<Highlight> highlights, String tag) {
    edit("undo.untag", highlights, note -> without(note, tag), List.of());
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

  private void edit(
      String name,
      List<Highlight> highlights,
      UnaryOperator<Highlight.Note> edit,
      List<Change> before) {
    List<Change> changes = new ArrayList<>(before);
    for (Highlight highlight : highlights) {
      Highlight.Note note = edit.apply(highlight.note());
      if (!note.equals(highlight.note())) {
        changes.add(new Change.PutHighlight(highlight.edited(note, clock.instant())));
      }
    }
    if (changes.size() > before.size()) {
      workspace.change(WORDS.get(name, highlights.size()), new Change.All(changes));
    }
  }

  private static Highlight.Note with(Highlight.Note note, String tag) {
    List<String> tags = new ArrayList<>(note.tags());
    tags.add(tag);
    return note.bears(tag) ? note : note.with(tags);
  }

  private static Highlight.Note without(Highlight.Note note, String tag) {
    return note.with(
        note.tags().stream()
            .filter(other -> !TagName.key(other).equals(TagName.key(tag)))
            .toList());
  }
}
