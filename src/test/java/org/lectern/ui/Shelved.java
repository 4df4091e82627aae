package org.lectern.ui;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.library.KeptReport;
import org.lectern.library.Origin;
import org.lectern.library.Report;
import org.lectern.library.ReportEntry;
import org.lectern.library.Shelf;
import org.lectern.library.TextVersion;
import org.lectern.model.Edition;
import org.lectern.model.Format;
import org.lectern.model.Span;
import org.lectern.model.Talk;
import org.lectern.model.TalkKind;
import org.lectern.outline.Outliner;
import org.lectern.text.DocumentReader;

/// Makes small reports for tests: each talk is one line of the text.
public final class Shelved {

  public static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  private Shelved() {}

  public static Edition edition(String series, int year) {
    return new Edition(Optional.of(series), Optional.of(year), Optional.empty());
  }

  /// A report whose lines are talks: "Title – Speaker", or "Section: Title – Speaker".
  public static KeptReport report(long id, String title, Edition edition, String... lines) {
    String text = String.join("\n", lines);
    List<Talk> talks = new ArrayList<>();
    int start = 0;
    for (String line : lines) {
      talks.add(talk(line, new Span(start, start + line.length())));
      start += line.length() + 1;
    }
    TextVersion version = TextVersion.of(DocumentReader.PARSER, text);
    Report report =
        new Report(
            id,
            title,
            new Shelf(edition, false, false),
            new Origin("/notes/" + title + ".txt", title + ".txt", "hash of " + text),
            new Report.TextFacts(
                Format.PLAIN_TEXT, version.version(), Outliner.DETECTOR, 10, NOW, NOW));
    KeptReport.Text bytes =
        new KeptReport.Text(text.getBytes(StandardCharsets.UTF_8), version, List.of());
    return new KeptReport(report, bytes, talks, KeptReport.Annotations.NONE);
  }

  /// The same as a detector found it that was not counted yet.
  public static KeptReport outdated(KeptReport kept) {
    Report report = kept.report();
    Report.TextFacts text = report.text();
    return new KeptReport(
        new Report(
            report.id(),
            report.title(),
            report.shelf(),
            report.origin(),
            new Report.TextFacts(
                text.format(), text.version(), 0, text.words(), text.added(), text.changed())),
        kept.text(),
        kept.talks(),
        kept.annotations());
  }

  public static ReportEntry entry(KeptReport kept) {
    return new ReportEntry(kept.report(), kept.talks());
  }

  private static Talk talk(String line, Span passage) {
    int colon = line.indexOf(": ");
    Optional<String> section = colon < 0 ? Optional.empty() : Optional.of(line.substring(0, colon));
    String[] rest = line.substring(colon < 0 ? 0 : colon + 2).split(" – ");
    return new Talk(
        Optional.of(rest[0]),
        rest.length > 1 ? List.of(rest[1]) : List.of(),
        section,
        TalkKind.TALK,
        passage,
        List.of(),
        0.9,
        "a line of a test");
  }
}
