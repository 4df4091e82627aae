package org.lectern.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
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
  public int run(Session session, ParseResult arguments) {
    boolean json = Words.isGiven(arguments, Words.JSON);
    return session
        .findFile(arguments.matchedPositionalValue(0, ""))
        .map(file -> inspect(session, file, json))
        .orElse(Session.FAILED);
  }

  private static int inspect(Session session, SourceFile file, boolean json) {
    return session
        .inspect(file)
        .map(read -> {
          if (json) {
            Json.print(session.out(), generator -> write(generator, read));
          } else {
            print(session, file, read);
          }
          return Session.DONE;
        })
        .orElse(Session.FAILED);
  }

  private static void print(Session session, SourceFile file, Inspection.Read read) {
    Edition edition = read.outline().edition();
    session.say(read.title(file));
    session.say(
        edition.title()
            + edition.place().map(place -> ", " + place).orElse("")
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
    Json.field(
        json,
        "links",
        talk.links().stream().map(Link::target).filter(target -> !target.isEmpty()).toList());
    json.writeNumberField("confidence", Math.round(talk.confidence() * 1000) / 1000.0);
    json.writeEndObject();
  }

  /// The last character is traced and not the end: behind it the next talk's markup may begin.
  private static Span sourceOf(Document document, Span passage) {
    int start = document.sourceMap().toSource(passage.start());
    int end = passage.isEmpty() ? start : document.sourceMap().toSource(passage.end() - 1) + 1;
    return new Span(start, Math.max(start, end));
  }
}
