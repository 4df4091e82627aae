package org.lectern.export;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lectern.exchange.ReportText;
import org.lectern.library.Highlight;
import org.lectern.library.KeptReport;
import org.lectern.library.Names;
import org.lectern.model.Document;
import org.lectern.model.Span;
import org.lectern.model.Talk;

/// A text of a booklet: a report, or the passage of one talk.
///
/// @param name in the table of contents and among the bookmarks
/// @param part of the document that is printed
/// @param kept what the library knows of it
/// @param file beside which its pictures lie; empty where that is not known
record Leaf(String name, Masthead masthead, Text text, Kept kept, Optional<Path> file) {

  /// What is printed of a document.
  record Text(Document document, Span part) {}

  /// @param talks whose passages lie in the part, in the order of the text
  record Kept(List<Talk> talks, List<Highlight> highlights) {

    static final Kept NOTHING = new Kept(List.of(), List.of());

    Kept {
      talks = List.copyOf(talks);
      highlights = List.copyOf(highlights);
    }
  }

  Leaf {
    Objects.requireNonNull(masthead);
  }

  static Leaf ofFile(Document document, String title, Path file) {
    return new Leaf(
        title,
        Masthead.ofFile(document, title),
        whole(document),
        Kept.NOTHING,
        Optional.of(file.toAbsolutePath()));
  }

  static Leaf ofReport(KeptReport kept) {
    Document document = ReportText.of(kept);
    return new Leaf(
        kept.report().title(),
        Masthead.ofReport(kept, document),
        whole(document),
        new Kept(kept.talks(), kept.annotations().highlights()),
        findFile(kept));
  }

  static Leaf ofTalk(KeptReport kept, Talk talk) {
    Document document = ReportText.of(kept);
    List<Highlight> highlights =
        kept.annotations().highlights().stream()
            .filter(highlight -> highlight.anchor().attached())
            .filter(highlight -> highlight.anchor().span().overlaps(talk.passage()))
            .toList();
    return new Leaf(
        Names.of(talk),
        Masthead.ofTalk(kept, talk, document),
        new Text(document, talk.passage()),
        new Kept(List.of(), highlights),
        findFile(kept));
  }

  private static Text whole(Document document) {
    return new Text(document, new Span(0, document.plainText().length()));
  }

  private static Optional<Path> findFile(KeptReport kept) {
    try {
      return Optional.of(Path.of(kept.report().origin().path())).filter(Path::isAbsolute);
    } catch (InvalidPathException e) {
      // A library that was filled on another system: its paths may be none here.
      return Optional.empty();
    }
  }
}
