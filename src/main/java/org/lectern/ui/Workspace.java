package org.lectern.ui;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.lectern.intake.Settling;
import org.lectern.library.Change;
import org.lectern.library.History;
import org.lectern.library.Library;
import org.lectern.messages.Messages;

/// The library as the window sees it: its contents, and the one way to change them.
///
/// All methods belong to the JavaFX thread; the library's work is done by the [Worker].
public final class Workspace {

  private static final Messages WORDS = Messages.of(Workspace.class);

  private final Library library;
  private final History history;
  private final Worker worker;
  private final Navigation navigation = new Navigation();
  private final ReadOnlyObjectWrapper<Contents> contents =
      new ReadOnlyObjectWrapper<>(Contents.EMPTY);
  private final ReadOnlyObjectWrapper<Optional<String>> undoName =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<String>> redoName =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<Optional<Notice>> notice =
      new SimpleObjectProperty<>(Optional.empty());

  /// Only the library's thread touches it.
  private long seenRevision;

  public Workspace(Library library, Worker worker) {
    this.library = library;
    this.history = new History(library);
    this.worker = worker;
  }

  /// What the library holds.
  public ReadOnlyObjectProperty<Contents> contentsProperty() {
    return contents.getReadOnlyProperty();
  }

  public Contents contents() {
    return contents.get();
  }

  public Navigation navigation() {
    return navigation;
  }

  /// What Undo would take back; empty where there is nothing.
  public ReadOnlyObjectProperty<Optional<String>> undoNameProperty() {
    return undoName.getReadOnlyProperty();
  }

  /// What Redo would do again; empty where there is nothing.
  public ReadOnlyObjectProperty<Optional<String>> redoNameProperty() {
    return redoName.getReadOnlyProperty();
  }

  /// The last thing to be said.
  public ObjectProperty<Optional<Notice>> noticeProperty() {
    return notice;
  }

  public void say(Notice sentence) {
    notice.set(Optional.of(sentence));
  }

  /// Asks the library something.
  public <T> void ask(Function<Library, T> question, Consumer<? super T> then) {
    worker.run(() -> question.apply(library), then);
  }

  /// Puts the search index in order behind much that was brought in, between all other work.
  public void settle() {
    ask(
        Settling::step,
        more -> {
          if (more) {
            settle();
          }
        });
  }

  /// Does long work that needs no library.
  public <T> void work(Callable<T> work, Consumer<? super T> then) {
    worker.runAside(work, then);
  }

  /// Carries out a person's change.
  ///
  /// @param name as the menu says it behind "Undo"
  public void change(String name, Change change) {
    changeAll(library -> history.apply(name, change), () -> {});
  }

  /// Carries out a change, and says so beside an Undo.
  public void changeAndSay(String name, Change change, String sentence) {
    changeAll(library -> history.apply(name, change), () -> say(Notice.undoable(sentence)));
  }

  /// Carries out a change that follows from what the library holds.
  ///
  /// @param plan asked on the library's thread; empty where nothing is to be done
  /// @param then told the plan that was carried out
  public <P> void changeBy(
      String name,
      Function<Library, Optional<P>> plan,
      Function<P, Change> change,
      Consumer<? super Optional<P>> then) {
    worker.run(
        () -> {
          Optional<P> planned = plan.apply(library);
          planned.ifPresent(found -> history.apply(name, change.apply(found)));
          return new Planned<>(planned, look());
        },
        done -> {
          show(done.snapshot());
          then.accept(done.plan());
        });
  }

  /// Remembers as one step what was changed in several transactions.
  public void remember(String name, List<Change> inverses, Runnable then) {
    changeAll(library -> history.remember(name, inverses), then);
  }

  /// Carries out a change that is nothing to be taken back, such as that something was seen.
  ///
  /// @param change asked on the library's thread; empty where nothing is to be done
  public void changePastHistory(Function<Library, Optional<Change>> change) {
    changeAll(library -> change.apply(library).ifPresent(library::apply), () -> {});
  }

  public void undo() {
    moveInHistory(History::undo, "undone");
  }

  public void redo() {
    moveInHistory(History::redo, "done-again");
  }

  /// Reads the contents anew.
  public void refresh(Runnable then) {
    changeAll(library -> {}, then);
  }

  /// Reads the contents anew if another process changed them.
  public void refreshIfChanged() {
    worker.run(
        () -> library.revision() == seenRevision ? Optional.<Snapshot>empty() : Optional.of(look()),
        found -> found.ifPresent(this::show));
  }

  private void moveInHistory(Function<History, Optional<String>> move, String key) {
    worker.run(
        () -> {
          Optional<String> name = move.apply(history);
          return new Moved(name, look());
        },
        moved -> {
          show(moved.snapshot());
          moved.name().ifPresent(name -> say(Notice.of(WORDS.get(key, name))));
        });
  }

  private void changeAll(Consumer<Library> work, Runnable then) {
    worker.run(
        () -> {
          work.accept(library);
          return look();
        },
        snapshot -> {
          show(snapshot);
          then.run();
        });
  }

  private Snapshot look() {
    seenRevision = library.revision();
    return new Snapshot(Contents.of(library), history.findUndoName(), history.findRedoName());
  }

  private void show(Snapshot snapshot) {
    undoName.set(snapshot.undoName());
    redoName.set(snapshot.redoName());
    Succession succession = new Succession(contents.get(), snapshot.contents());
    contents.set(snapshot.contents());
    navigation.follow(succession::of);
  }

  private record Snapshot(
      Contents contents, Optional<String> undoName, Optional<String> redoName) {}

  private record Planned<P>(Optional<P> plan, Snapshot snapshot) {}

  private record Moved(Optional<String> name, Snapshot snapshot) {}
}
