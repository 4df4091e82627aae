package org.lectern.ui.about;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.library.Report;
import org.lectern.model.Document;
import org.lectern.model.Edition;
import org.lectern.model.FrontMatter;
import org.lectern.model.Shape;
import org.lectern.model.Span;
import org.lectern.model.Talk;
import org.lectern.ui.Reading;

/// What the pane says of a report, made from it by a pure function.
///
/// @param said what a person corrected, the unattached corrections among it
/// @param asides comments and reference definitions of the source
record Facts(
    List<Fact> file,
    List<Fact> found,
    List<Fact> said,
    List<Fact> frontMatter,
    List<Entry> outline,
    List<String> asides) {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);

  /// One line: a name and a value.
  record Fact(String name, String value) {}

  /// A heading of the outline.
  ///
  /// @param level 1 for the topmost
  record Entry(String words, int level, Span at) {}

  /// The entry of the outline in whose part of the text an offset lies; empty before the first.
  Optional<Integer> findEntryAt(int offset) {
    int found = -1;
    for (int i = 0; i < outline.size() && outline.get(i).at().start() <= offset; i++) {
      found = i;
    }
    return found < 0 ? Optional.empty() : Optional.of(found);
  }

  /// @param talk the talk that is read; empty for the whole report
  static Facts of(Reading reading, Optional<Talk> talk, ZoneId zone) {
    return new Facts(
        file(reading.kept().report(), zone),
        found(reading, talk),
        Said.of(reading.kept().annotations().corrections()),
        frontMatter(reading.document().frontMatter()),
        outline(reading),
        reading.document().asides());
  }

  private static List<Fact> file(Report report, ZoneId zone) {
    return List.of(
        new Fact("File", report.origin().fileName()),
        new Fact("From", report.origin().path()),
        new Fact("Format", report.text().format().label()),
        new Fact("Words", String.format("%,d", report.text().words())),
        new Fact("Added", date(report.text().added(), zone)),
        new Fact("Changed", date(report.text().changed(), zone)));
  }

  private static String date(Instant instant, ZoneId zone) {
    return DATE.format(instant.atZone(zone));
  }

  private static List<Fact> found(Reading reading, Optional<Talk> talk) {
    Edition edition = reading.kept().report().shelf().edition();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Conference", edition.series().orElse("not known")));
    facts.add(new Fact("Year", edition.year().map(String::valueOf).orElse("not known")));
    edition.place().ifPresent(place -> facts.add(new Fact("Place", place)));
    if (reading.kept().report().shelf().byHand()) {
      facts.add(new Fact("", "Conference and year were set by hand."));
    }
    facts.add(new Fact("Talks", String.valueOf(reading.kept().talks().size())));
    talk.ifPresent(found -> {
      facts.add(new Fact("This talk", found.name()));
      facts.add(new Fact("How sure", Math.round(found.confidence() * 100) + " %"));
      facts.add(new Fact("Why", found.reason()));
    });
    return facts;
  }

  private static List<Fact> frontMatter(FrontMatter frontMatter) {
    return frontMatter.fields().stream()
        .map(field -> new Fact(field.name(), String.join(", ", field.values())))
        .toList();
  }

  /// The headings; where there are none, the talks.
  private static List<Entry> outline(Reading reading) {
    List<Entry> headings = headings(reading.document());
    return headings.isEmpty()
        ? reading.kept().talks().stream()
            .map(talk -> new Entry(talk.name(), 1, talk.passage()))
            .toList()
        : headings;
  }

  private static List<Entry> headings(Document document) {
    return document.blocks().stream()
        .filter(block -> block.shape() instanceof Shape.Heading && !block.span().isEmpty())
        .map(block ->
            new Entry(
                document.textOf(block), ((Shape.Heading) block.shape()).level(), block.span()))
        .toList();
  }
}
