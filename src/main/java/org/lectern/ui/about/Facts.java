package org.lectern.ui.about;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.library.Names;
import org.lectern.library.Report;
import org.lectern.messages.Messages;
import org.lectern.model.Document;
import org.lectern.model.Edition;
import org.lectern.model.Format;
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

  private static final Messages WORDS = Messages.of(Facts.class);

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
        new Fact(WORDS.get("file"), report.origin().fileName()),
        new Fact(WORDS.get("from"), report.origin().path()),
        new Fact(WORDS.get("format"), label(report.text().format())),
        new Fact(WORDS.get("words"), WORDS.get("number", report.text().words())),
        new Fact(WORDS.get("added"), date(report.text().added(), zone)),
        new Fact(WORDS.get("changed"), date(report.text().changed(), zone)));
  }

  private static String date(Instant instant, ZoneId zone) {
    return DATE.format(instant.atZone(zone));
  }

  /// The others are names.
  private static String label(Format format) {
    return format == Format.PLAIN_TEXT ? WORDS.get("format.plain-text") : format.label();
  }

  private static List<Fact> found(Reading reading, Optional<Talk> talk) {
    Edition edition = reading.kept().report().shelf().edition();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(WORDS.get("conference"), edition.series().orElse(WORDS.get("not-known"))));
    facts.add(
        new Fact(
            WORDS.get("year"), edition.year().map(String::valueOf).orElse(WORDS.get("not-known"))));
    edition.place().ifPresent(place -> facts.add(new Fact(WORDS.get("place"), place)));
    if (reading.kept().report().shelf().byHand()) {
      facts.add(new Fact("", WORDS.get("by-hand")));
    }
    facts.add(new Fact(WORDS.get("talks"), WORDS.get("number", reading.kept().talks().size())));
    talk.ifPresent(found -> {
      facts.add(new Fact(WORDS.get("talk"), Names.of(found)));
      facts.add(
          new Fact(
              WORDS.get("how-sure"), WORDS.get("percent", Math.round(found.confidence() * 100))));
      facts.add(new Fact(WORDS.get("why"), found.reason()));
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
            .map(talk -> new Entry(Names.of(talk), 1, talk.passage()))
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
