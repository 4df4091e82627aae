package org.lectern.ui.window;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lectern.anchor.Selectors;
import org.lectern.library.Anchor;
import org.lectern.library.Change;
import org.lectern.library.Highlight;
import org.lectern.library.Ids;
import org.lectern.messages.Messages;
import org.lectern.model.Span;
import org.lectern.ui.ColourNames;
import org.lectern.ui.NoteEdits;
import org.lectern.ui.Opening;
import org.lectern.ui.Reading;
import org.lectern.ui.Workspace;
import org.lectern.ui.reader.Marking;

/// Carries out what a person does with highlights in the text.
final class MarkingDesk implements Marking {

  private static final Messages WORDS = Messages.of(MarkingDesk.class);

  /// A highlight that was made in order to write something at it.
  record Begun(long highlight, Part part) {}

  private final Workspace workspace;
  private final Opening opening;
  private final ColourNames colours;
  private final InstantSource clock;
  private Optional<Begun> begun = Optional.empty();

  MarkingDesk(Workspace workspace, Opening opening, ColourNames colours, InstantSource clock) {
    this.workspace = workspace;
    this.opening = opening;
    this.colours = colours;
    this.clock = clock;
  }

  @Override
  public void highlight(Span span, Highlight.Note note) {
    put(WORDS.get("undo.highlight"), span, note);
  }

  @Override
  public void begin(Span span, Highlight.Note note, Part part) {
    begun =
        put(WORDS.get(part == Part.COMMENT ? "undo.comment" : "undo.highlight"), span, note)
            .map(id -> new Begun(id, part));
  }

  /// The highlight at which something is to be written now; given once.
  Optional<Begun> takeBegun() {
    Optional<Begun> taken = begun;
    begun = Optional.empty();
    return taken;
  }

  private Optional<Long> put(String name, Span span, Highlight.Note note) {
    return opening.reading().map(reading -> put(name, reading, span, note));
  }

  private long put(String name, Reading reading, Span span, Highlight.Note note) {
    Highlight highlight =
        new Highlight(Ids.next(), reading.report(), anchor(reading, span), note, clock.instant());
    workspace.change(name, new Change.PutHighlight(highlight));
    return highlight.id();
  }

  @Override
  public void annotate(long id, UnaryOperator<Highlight.Note> edit) {
    new NoteEdits(workspace, clock)
        .edit(WORDS.get("undo.edit-highlight"), Set.of(id), edit, number -> {});
  }

  @Override
  public void resize(long id, Span span) {
    opening
        .reading()
        .ifPresent(reading ->
            workspace.changeBy(
                WORDS.get("undo.resize-highlight"),
                library ->
                    library
                        .findHighlight(id)
                        .filter(highlight -> highlight.report() == reading.report()),
                highlight ->
                    new Change.PutHighlight(
                        highlight.moved(anchor(reading, span), clock.instant())),
                done -> {}));
  }

  @Override
  public void delete(long id) {
    workspace.changeAndSay(
        WORDS.get("undo.delete-highlight"),
        new Change.DropHighlight(id),
        WORDS.get("highlight-deleted"));
  }

  @Override
  public ColourNames colours() {
    return colours;
  }

  @Override
  public List<String> suggestTags(String typed, Collection<String> except) {
    return workspace.contents().tagNames().suggest(typed, except);
  }

  private static Anchor anchor(Reading reading, Span span) {
    return new Anchor(Selectors.describe(reading.document(), reading.version(), span), true);
  }
}
