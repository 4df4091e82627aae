package org.lectern.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.exchange.Passage;
import org.lectern.exchange.Reference;
import org.lectern.library.KeptReport;
import org.lectern.library.Names;
import org.lectern.library.Report;
import org.lectern.library.ReportEntry;
import org.lectern.model.Span;
import org.lectern.model.Talk;

/// Words of a report with where they are from, in Markdown, to be put into a text of one's own.
public final class Quotation {

  private Quotation() {}

  /// The words as a quote; below it speakers, talk, edition and file, and a link that leads back.
  ///
  /// @param span of the report's present plain text
  public static String of(KeptReport kept, Span span, Reference reference) {
    Report report = kept.report();
    Optional<Talk> talk =
        Passage.at(new ReportEntry(report, kept.talks()), span.start()).findTalk();
    String quote =
        span.in(kept.text().current().plainText())
            .strip()
            .lines()
            .map(line -> ("> " + MarkdownText.escape(line)).stripTrailing())
            .collect(Collectors.joining("\n"));
    List<String> origin = new ArrayList<>();
    talk.ifPresent(
        told -> origin.addAll(told.speakers().stream().map(MarkdownText::escape).toList()));
    String name = MarkdownText.escape(talk.map(Names::of).orElse(report.title()));
    origin.add("[%s](%s)".formatted(name, reference.text()));
    report
        .shelf()
        .edition()
        .series()
        .ifPresent(series -> origin.add(MarkdownText.escape(Names.of(report.shelf().edition()))));
    origin.add(MarkdownText.escape(report.origin().fileName()));
    return quote + "\n\n— " + String.join(", ", origin) + "\n";
  }
}
