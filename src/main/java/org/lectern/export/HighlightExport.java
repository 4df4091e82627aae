package org.lectern.export;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.lectern.exchange.AnnotationFile;
import org.lectern.exchange.AnnotationWriter;
import org.lectern.exchange.Selection;
import org.lectern.library.Library;

/// Highlights of a library on their way into files. It belongs to the library's thread.
public final class HighlightExport {

  private final Library library;
  private final Selection selection;
  private final ZoneId zone;
  private final Optional<String> template;
  private Optional<List<Chapter>> read = Optional.empty();

  /// @param zone in which a highlight was made on a day
  /// @param template for Markdown, as [MarkdownTemplate] says; empty for the one that comes with
  ///   Lectern
  public HighlightExport(
      Library library, Selection selection, ZoneId zone, Optional<String> template) {
    this.library = library;
    this.selection = selection;
    this.zone = zone;
    this.template = template;
  }

  /// How many highlights there are.
  public int size() {
    return selection.highlights().size();
  }

  /// The contents of a file.
  public Written write(HighlightFormat format) {
    return switch (format) {
      case MARKDOWN ->
          new MarkdownTemplate(template.orElseGet(MarkdownTemplate::byDefault), zone)
              .write(chapters());
      case HTML -> new Written.Text(HighlightsPage.of(chapters(), zone));
      case CSV -> new Written.Text(CsvTable.of(chapters()));
      case JSON_LD ->
          new Written.Text(AnnotationWriter.write(AnnotationFile.of(library, selection)));
    };
  }

  private List<Chapter> chapters() {
    List<Chapter> chapters = read.orElseGet(() -> Chapter.of(library, selection));
    read = Optional.of(chapters);
    return chapters;
  }
}
