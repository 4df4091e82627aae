package org.lectern.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.intake.HeadStart;
import org.lectern.intake.Inspection;
import org.lectern.intake.SourceFile;
import org.lectern.model.Document;
import org.lectern.model.Edition;
import org.lectern.model.Link;
import org.lectern.model.Span;
import org.lectern.model.Talk;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// Says what would be found in a file.
final class InspectCommand implements Command {

  @Override
  public String name() {
    return "inspect";
  }

  @Override
  public CommandSpec spec() {
    return Words.command(name(), "Say what would be found in a file; keep nothing.")
        .addPositional(Words.argument("FILE", "a report"))
        .addOption(Words.flag(Words.JSON, "as one JSON object"));
  }

  @Override
  public HeadStart headStart() {
    return HeadStart.reading();
  }

  @Override
  public Optional<Work> findWork(PlainArguments arguments) {
    return arguments.fit(1, 1, Set.of(Words.JSON))
        ? Optional.of(
            session -> inspect(session, arguments.words().getFirst(), arguments.has(Words.JSON)))
        : Optional.empty();
  }

  @Override
  public int run(Session session, ParseResult arguments) {
    String name = arguments.matchedPositionalValue(0, "");
    return inspect(session, name, Words.isGiven(arguments, Words.JSON));
  }

  private static int inspect(Session session, String name, boolean json) {
    Optional<SourceFile> file = session.findFile(name);
    Optional<Inspection.Read> read =
        file.isPresent() ? session.inspect(file.get()) : Optional.empty();
    if (read.isEmpty()) {
      return Session.FAILED;
    }
    if (json) {
      Json.print(session.out(), generator -> write(generator, read.get()));
    } else {
      print(session, file.get(), read.get());
    }
    return Session.DONE;
  }

  private static void print(Session session, SourceFile file, Inspection.Read read) {
    Edition edition = read.outline().edition();
    session.say(read.title(file));
    String place = edition.place().isPresent() ? ", " + edition.place().get() : "";
    session.say(
        edition.title()
            + place
            + (read.outline().editionReason().isEmpty()
                ? ""
                : " (" + read.outline().editionReason() + ")"));
    String section = "";
    for (Talk talk : read.outline().talks()) {
      if (!talk.section().orElse("").equals(section)) {
        section = talk.section().orElse("");
        session.say("  " + section);
      }
      String speakers = talk.speakers().isEmpty() ? "" : " – " + String.join(", ", talk.speakers());
      session.say("    %s: %s%s".formatted(talk.kind().word(), talk.title().orElse("?"), speakers));
    }
  }

  private static void write(JsonGenerator json, Inspection.Read read) throws IOException {
    Edition edition = read.outline().edition();
    json.writeStartObject();
    Json.field(json, "conference", edition.series());
    Json.year(json, edition.year());
    Json.field(json, "place", edition.place());
    json.writeArrayFieldStart("talks");
    for (Talk talk : read.outline().talks()) {
      write(json, read.document(), talk);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Document document, Talk talk) throws IOException {
    Span source = sourceOf(document, talk.passage());
    json.writeStartObject();
    Json.field(json, "title", talk.title());
    Json.field(json, "speakers", talk.speakers());
    Json.field(json, "section", talk.section());
    json.writeStringField("kind", talk.kind().word());
    json.writeNumberField("start", source.start());
    json.writeNumberField("end", source.end());
    Json.field(json, "links", targets(talk.links()));
    json.writeNumberField("confidence", Math.round(talk.confidence() * 1000) / 1000.0);
    json.writeEndObject();
  }

  private static List<String> targets(List<Link> links) {
    List<String> targets = new ArrayList<>();
    for (Link link : links) {
      if (!link.target().isEmpty()) {
        targets.add(link.target());
      }
    }
    return targets;
  }

  /// The last character is traced and not the end: behind it the next talk's markup may begin.
  private static Span sourceOf(Document document, Span passage) {
    int start = document.sourceMap().toSource(passage.start());
    int end = passage.isEmpty() ? start : document.sourceMap().toSource(passage.end() - 1) + 1;
    return new Span(start, Math.max(start, end));
  }
}
