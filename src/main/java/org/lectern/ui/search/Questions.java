package org.lectern.ui.search;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lectern.library.Library;
import org.lectern.ui.Workspace;

/// Puts questions to the library of which only the newest counts: one that is outdated is passed
/// over by the library's thread, or else its answer is dropped.
final class Questions {

  private final Workspace workspace;
  private final AtomicLong newest = new AtomicLong();

  Questions(Workspace workspace) {
    this.workspace = workspace;
  }

  /// Outdates all questions of before.
  void next() {
    newest.incrementAndGet();
  }

  <T> void ask(Function<Library, T> question, Consumer<T> then) {
    long number = newest.get();
    workspace.ask(
        library ->
            number == newest.get() ? Optional.of(question.apply(library)) : Optional.<T>empty(),
        answer -> answer.filter(found -> number == newest.get()).ifPresent(then));
  }
}
