package org.lectern.ui;

import java.nio.file.Path;
import org.lectern.anchor.Selectors;
import org.lectern.library.Anchor;
import org.lectern.library.Change;
import org.lectern.library.Highlight;
import org.lectern.library.KeptReport;
import org.lectern.library.Library;
import org.lectern.library.sqlite.SqliteLibrary;
import org.lectern.model.Document;
import org.lectern.model.Format;
import org.lectern.model.Span;
import org.lectern.text.DocumentReader;

/// A workspace on a real library in a folder, without threads and without a toolkit.
public final class Shelves implements AutoCloseable {

  private final Library library;
  private final Workspace workspace;

  public Shelves(Path folder) {
    this(folder, Worker.immediate());
  }

  public Shelves(Path folder, Worker worker) {
    library = SqliteLibrary.open(folder);
    workspace = new Workspace(library, worker);
  }

  public Library library() {
    return library;
  }

  public Workspace workspace() {
    return workspace;
  }

  /// Puts reports in, past the history, and looks at them.
  public Shelves with(KeptReport... reports) {
    for (KeptReport report : reports) {
      library.apply(new Change.PutReport(report));
    }
    workspace.refresh(() -> {});
    return this;
  }

  /// A yellow highlight on words of a report.
  public static Highlight highlight(long id, KeptReport report, String words) {
    return new Highlight(
        id,
        report.report().id(),
        new Anchor(
            Selectors.describe(document(report), version(report), span(report, words)), true),
        new Highlight.Note(Highlight.Colour.YELLOW, ""),
        Shelved.NOW);
  }

  /// The same one after its words have gone from the text.
  public static Highlight lost(Highlight highlight) {
    return highlight.with(new Anchor(highlight.anchor().selector(), false));
  }

  private static Document document(KeptReport report) {
    return DocumentReader.read(Format.PLAIN_TEXT, report.text().current().plainText());
  }

  private static String version(KeptReport report) {
    return report.text().current().version();
  }

  private static Span span(KeptReport report, String words) {
    int start = report.text().current().plainText().indexOf(words);
    return new Span(start, start + words.length());
  }

  @Override
  public void close() {
    library.close();
  }
}
