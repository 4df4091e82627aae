package org.lectern.export;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.lectern.library.KeptReport;
import org.lectern.library.Names;
import org.lectern.model.Document;
import org.lectern.model.Edition;

/// What is printed together: a talk, a report, or the reports of an edition.
public final class Booklet {

  private static final Comparator<KeptReport> REPORTS =
      Comparator.comparing(
              (KeptReport kept) -> kept.report().title(), String.CASE_INSENSITIVE_ORDER)
          .thenComparing(kept -> kept.report().origin().relativePath())
          .thenComparing(kept -> kept.report().id());

  private final String title;
  private final List<Leaf> leaves;

  private Booklet(String title, List<Leaf> leaves) {
    this.title = title;
    this.leaves = List.copyOf(leaves);
  }

  /// A file that no library knows.
  public static Booklet ofFile(Document document, String title, Path file) {
    return new Booklet(title, List.of(Leaf.ofFile(document, title, file)));
  }

  /// A report with its highlights.
  public static Booklet ofReport(KeptReport kept) {
    return new Booklet(kept.report().title(), List.of(Leaf.ofReport(kept)));
  }

  /// A talk of a report with its highlights.
  ///
  /// @param talk its index
  public static Booklet ofTalk(KeptReport kept, int talk) {
    Leaf leaf = Leaf.ofTalk(kept, kept.talks().get(talk));
    return new Booklet(leaf.name(), List.of(leaf));
  }

  /// All reports of an edition with their highlights, behind a table of contents.
  public static Booklet ofEdition(Edition edition, List<KeptReport> reports) {
    return new Booklet(
        Names.of(edition), reports.stream().sorted(REPORTS).map(Leaf::ofReport).toList());
  }

  /// What it is called; what a file of it may be called too.
  public String title() {
    return title;
  }

  List<Leaf> leaves() {
    return leaves;
  }

  /// The page that is printed: well-formed XML without a document type.
  ///
  /// @param styles its looks
  public String page(String styles) {
    return BookletPage.of(this, styles);
  }
}
