package org.lectern.ui.reader;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lectern.library.Anchor;
import org.lectern.library.Highlight;
import org.lectern.library.KeptReport;
import org.lectern.library.Origin;
import org.lectern.library.Report;
import org.lectern.library.ReportEntry;
import org.lectern.library.Shelf;
import org.lectern.library.TextVersion;
import org.lectern.model.Document;
import org.lectern.model.Edition;
import org.lectern.model.Format;
import org.lectern.model.Link;
import org.lectern.model.Selector;
import org.lectern.model.Span;
import org.lectern.model.Talk;
import org.lectern.model.TalkKind;

/// Makes reports as a library would hand them out.
final class Kept {

  static final Edition EDITION =
      new Edition(Optional.of("ExampleConf"), Optional.of(2014), Optional.of("Berlin"));

  static final Instant MADE = Instant.parse("2026-01-01T00:00:00Z");

  private Kept() {}

  static Report report(long id, String title, Edition edition, String version) {
    Instant day = Instant.parse("2026-01-01T00:00:00Z");
    return new Report(
        id,
        title,
        new Shelf(edition, false, false),
        new Origin("/notes/" + id + ".md", id + ".md", "0".repeat(64)),
        new Report.TextFacts(Format.MARKDOWN, version, 1, 10, day, day));
  }

  static KeptReport kept(Document document, List<Talk> talks, List<Highlight> highlights) {
    String version = "v1";
    return new KeptReport(
        report(1, "Notes from ExampleConf", EDITION, version),
        new KeptReport.Text(
            new byte[0], new TextVersion(version, 1, document.plainText()), List.of()),
        talks,
        new KeptReport.Annotations(highlights, List.of(), List.of(), Optional.empty(), List.of()));
  }

  static ReportEntry entry(long id, String title, Edition edition, Talk... talks) {
    return new ReportEntry(report(id, title, edition, "v1"), List.of(talks));
  }

  static Talk talk(String title, Optional<String> section, TalkKind kind, String... speakers) {
    return new Talk(
        Optional.of(title),
        List.of(speakers),
        section,
        kind,
        new Span(0, 0),
        List.of(new Link("Video", "https://example.org/" + speakers.length)),
        0.9,
        "a heading");
  }

  static Highlight highlight(
      long id, Document document, String words, Highlight.Colour colour, String comment) {
    int start = document.plainText().indexOf(words);
    return new Highlight(
        id,
        1,
        new Anchor(new Selector(words, "", "", start, "v1"), true),
        new Highlight.Note(colour, comment),
        MADE);
  }
}
