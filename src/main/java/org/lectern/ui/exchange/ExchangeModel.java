package org.lectern.ui.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.lectern.exchange.AnnotationFile;
import org.lectern.exchange.AnnotationReader;
import org.lectern.exchange.AnnotationReading;
import org.lectern.exchange.Merged;
import org.lectern.exchange.Merging;
import org.lectern.exchange.Selection;
import org.lectern.export.ExportedFile;
import org.lectern.export.HighlightExport;
import org.lectern.export.HighlightFormat;
import org.lectern.export.OwnTemplate;
import org.lectern.export.Written;
import org.lectern.intake.Rereading;
import org.lectern.library.Highlight;
import org.lectern.library.Library;
import org.lectern.messages.Messages;
import org.lectern.messages.Trouble;
import org.lectern.ui.Notice;
import org.lectern.ui.Workspace;

/// Exports and imports highlights, and tells what came of it.
public final class ExchangeModel {

  private static final Messages WORDS = Messages.of(ExchangeModel.class);

  private final Workspace workspace;
  private final Path libraryFolder;

  /// @param libraryFolder where the reader's own template may lie
  public ExchangeModel(Workspace workspace, Path libraryFolder) {
    this.workspace = workspace;
    this.libraryFolder = libraryFolder;
  }

  /// Writes all highlights and tags of the library.
  public void exportAll(FileChoice.Destination to) {
    export(to, Selection::all);
  }

  /// Writes these highlights, with the tags of their talks.
  public void export(List<Highlight> highlights, FileChoice.Destination to) {
    export(to, library -> Selection.of(library, highlights));
  }

  private void export(FileChoice.Destination to, Function<Library, Selection> selection) {
    workspace.ask(library -> write(library, selection.apply(library), to), workspace::say);
  }

  private Notice write(Library library, Selection selection, FileChoice.Destination to) {
    try {
      Optional<String> template =
          to.format() == HighlightFormat.MARKDOWN
              ? OwnTemplate.find(libraryFolder)
              : Optional.empty();
      HighlightExport export =
          new HighlightExport(library, selection, ZoneId.systemDefault(), template);
      return switch (export.write(to.format())) {
        case Written.Refused(String sentence) -> Notice.problem(sentence);
        case Written.Text(String text) -> {
          ExportedFile.write(to.file(), text);
          yield Notice.of(
              WORDS.get("exported", export.size(), String.valueOf(to.file().getFileName())));
        }
      };
    } catch (IOException e) {
      return Notice.problem(WORDS.get("not-exported", Trouble.of(e)));
    }
  }

  /// Brings a file of annotations in, as one step that can be undone.
  public void bringIn(Path file) {
    workspace.ask(
        library -> AnnotationReader.read(file),
        reading -> {
          switch (reading) {
            case AnnotationReading.Read read -> merge(read);
            case AnnotationReading.Refused(String why) ->
                workspace.say(
                    Notice.problem(
                        WORDS.get("not-imported", String.valueOf(file.getFileName()), why)));
          }
        });
  }

  /// What is new is found out and kept at once: nothing comes between that could be overwritten.
  private void merge(AnnotationReading.Read read) {
    AtomicReference<Merged> merged = new AtomicReference<>();
    workspace.changeBy(
        WORDS.get("undo.import"),
        library -> {
          merged.set(plan(library, read.file()));
          return Optional.of(merged.get()).filter(found -> !found.changesNothing());
        },
        Merged::change,
        kept -> {
          String passedOver =
              read.passedOver() == 0 ? "" : " " + WORDS.get("passed-over", read.passedOver());
          String sentence = merged.get().sentence() + passedOver;
          workspace.say(kept.isPresent() ? Notice.undoable(sentence) : Notice.of(sentence));
        });
  }

  private static Merged plan(Library library, AnnotationFile file) {
    return Merging.plan(library, file, report -> Rereading.fresh(library, report));
  }

  /// Puts the template for Markdown where the reader can change it, and says where that is.
  public void makeTemplate() {
    workspace.ask(
        library -> {
          try {
            Path file = OwnTemplate.made(libraryFolder);
            return Notice.of(WORDS.get("template", file.toString()));
          } catch (IOException e) {
            return Notice.problem(WORDS.get("no-template", Trouble.of(e)));
          }
        },
        workspace::say);
  }
}
