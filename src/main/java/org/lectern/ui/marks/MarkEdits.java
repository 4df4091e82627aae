package org.lectern.ui.marks;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.library.Change;
import org.lectern.library.Highlight;
import org.lectern.library.TagName;
import org.lectern.messages.Messages;
import org.lectern.ui.NoteEdits;
import org.lectern.ui.Notice;
import org.lectern.ui.Retagging;
import org.lectern.ui.Workspace;

/// Changes several highlights in one step.
record MarkEdits(Workspace workspace, NoteEdits notes) {

  private static final Messages WORDS = Messages.of(MarkEdits.class);

  void recolour(List<Highlight> highlights, Highlight.Colour colour) {
    notes.edit(
        WORDS.get("undo.recolour", highlights.size()),
        ids(highlights),
        note -> note.with(colour),
        number -> {});
  }

  void retag(List<Highlight> highlights, Retagging tags) {
    String key = tags.on().isEmpty() ? "undo.untag" : "undo.tag";
    notes.edit(WORDS.get(key, highlights.size()), ids(highlights), tags::of, number -> {});
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
    notes.edit(
        WORDS.get("undo.tag", lacking.size()),
        ids(lacking),
        Retagging.on(spelt)::of,
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

  private static Set<Long> ids(List<Highlight> highlights) {
    return highlights.stream().map(Highlight::id).collect(Collectors.toSet());
  }
}
