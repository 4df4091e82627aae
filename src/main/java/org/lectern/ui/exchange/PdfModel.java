package org.lectern.ui.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.export.Booklet;
import org.lectern.export.ExportedFile;
import org.lectern.export.pdf.PdfFile;
import org.lectern.messages.Messages;
import org.lectern.messages.Trouble;
import org.lectern.ui.Notice;
import org.lectern.ui.Target;
import org.lectern.ui.Workspace;

/// Makes PDF files of talks, reports and editions, one at a time, and tells what came of it.
public final class PdfModel {

  private static final Messages WORDS = Messages.of(PdfModel.class);

  private static final String ENDING = ".pdf";

  private final Workspace workspace;
  private final ReadOnlyObjectWrapper<Optional<PdfRun>> running =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public PdfModel(Workspace workspace) {
    this.workspace = workspace;
  }

  /// The one that is being made.
  ReadOnlyObjectProperty<Optional<PdfRun>> runningProperty() {
    return running.getReadOnlyProperty();
  }

  /// Makes no more of it; no file is written then.
  void cancel() {
    running.get().ifPresent(PdfRun::cancel);
  }

  /// What a file of it may be called, with its ending; empty for what has no pages.
  public Optional<String> findFileName(Target what) {
    return Pages.findTitle(workspace.contents(), what).map(title -> FileNames.of(title, ENDING));
  }

  /// Makes the file, and says so.
  public void save(Target what, Path file) {
    make(
        what,
        String.valueOf(file.getFileName()),
        pdf -> {
          ExportedFile.write(file, out -> out.write(pdf));
          return file;
        },
        saved ->
            workspace.say(Notice.of(WORDS.get("pdf.saved", String.valueOf(file.getFileName())))));
  }

  /// Makes a file of its own among the system's passing files, where it stays until the program
  /// ends: the viewer that is to print it opens it when it likes.
  ///
  /// @param then told where it is
  public void makePassing(Target what, Consumer<Path> then) {
    findFileName(what)
        .ifPresent(name ->
            make(
                what,
                name,
                pdf -> {
                  Path folder = Files.createTempDirectory("lectern-");
                  Path file = folder.resolve(name);
                  // The last one said is deleted first.
                  folder.toFile().deleteOnExit();
                  file.toFile().deleteOnExit();
                  ExportedFile.write(file, out -> out.write(pdf));
                  return file;
                },
                then));
  }

  /// Puts a finished PDF somewhere.
  private interface Keeping {
    Path keep(byte[] pdf) throws IOException;
  }

  private void make(Target what, String name, Keeping keeping, Consumer<Path> then) {
    if (running.get().isPresent()) {
      workspace.say(Notice.problem(WORDS.get("pdf.busy", running.get().get().name())));
      return;
    }
    PdfRun run = new PdfRun(name);
    running.set(Optional.of(run));
    List<Long> reports = Pages.reports(workspace.contents(), what);
    workspace.ask(
        library -> attempt(() -> Pages.find(library, what, reports)),
        found ->
            found.settle(
                this::fail,
                booklet ->
                    booklet.ifPresentOrElse(
                        it -> write(it, run, keeping, then),
                        () -> say(Notice.problem(WORDS.get("pdf.gone"))))));
  }

  private void write(Booklet booklet, PdfRun run, Keeping keeping, Consumer<Path> then) {
    workspace.work(
        () ->
            attempt(() -> {
              ByteArrayOutputStream pdf = new ByteArrayOutputStream();
              PdfFile.write(booklet, pdf, run);
              return keeping.keep(pdf.toByteArray());
            }),
        made ->
            made.settle(
                this::fail,
                file -> {
                  running.set(Optional.empty());
                  then.accept(file);
                }));
  }

  private void fail(Throwable failure) {
    String name = running.get().map(PdfRun::name).orElse("");
    switch (failure) {
      case CancellationException wanted -> say(Notice.of(WORDS.get("pdf.cancelled")));
      case IOException io -> say(Notice.problem(WORDS.get("pdf.not-saved", name, Trouble.of(io))));
      case OutOfMemoryError memory ->
          say(Notice.problem(WORDS.get("pdf.not-saved", name, WORDS.get("pdf.memory"))));
      default -> {
        running.set(Optional.empty());
        throw new IllegalStateException("no PDF could be made of " + name, failure);
      }
    }
  }

  private void say(Notice notice) {
    running.set(Optional.empty());
    workspace.say(notice);
  }

  private interface Work<T> {
    T call() throws IOException;
  }

  private static <T> Attempt<T> attempt(Work<T> work) {
    try {
      return new Attempt<>(Optional.of(work.call()), Optional.empty());
    } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
      return new Attempt<>(Optional.empty(), Optional.of(e));
    }
  }

  /// What became of work on another thread: one of the two.
  private record Attempt<T>(Optional<T> result, Optional<Throwable> failure) {

    void settle(Consumer<Throwable> onFailure, Consumer<T> onResult) {
      failure.ifPresentOrElse(onFailure, () -> onResult.accept(result.orElseThrow()));
    }
  }
}
