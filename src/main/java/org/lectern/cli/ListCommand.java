package org.lectern.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.library.Library;
import org.lectern.library.ReportEntry;
import org.lectern.model.Edition;
import org.lectern.model.Talk;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// Prints the tree.
final class ListCommand implements Command {

  @Override
  public String name() {
    return "list";
  }

  @Override
  public CommandSpec spec() {
    return Words.command(name(), "Print the tree: conferences, reports, talks.")
        .addOption(Words.flag(Words.JSON, "as one JSON array"));
  }

  @Override
  public Optional<Work> findWork(PlainArguments arguments) {
    return arguments.fit(0, 0, Set.of(Words.JSON))
        ? Optional.of(session -> list(session, arguments.has(Words.JSON)))
        : Optional.empty();
  }

  @Override
  public int run(Session session, ParseResult arguments) {
    return list(session, Words.isGiven(arguments, Words.JSON));
  }

  private static int list(Session session, boolean json) {
    return session.withLibrary(library -> list(session, library, json));
  }

  private static int list(Session session, Library library, boolean json) {
    List<ReportEntry> entries = new ArrayList<>(library.contents());
    entries.sort(ListCommand::inOrder);
    if (json) {
      Json.print(
          session.out(),
          generator -> {
            generator.writeStartArray();
            for (ReportEntry entry : entries) {
              write(generator, entry);
            }
            generator.writeEndArray();
          });
    } else {
      print(session, entries);
    }
    return Session.DONE;
  }

  private static int inOrder(ReportEntry one, ReportEntry other) {
    int order =
        Edition.ORDER.compare(one.report().shelf().edition(), other.report().shelf().edition());
    if (order == 0) {
      order = one.report().title().compareToIgnoreCase(other.report().title());
    }
    return order != 0 ? order : Long.compare(one.report().id(), other.report().id());
  }

  private static void print(Session session, List<ReportEntry> entries) {
    String edition = "";
    for (ReportEntry entry : entries) {
      String title = entry.report().shelf().edition().title();
      if (!title.equals(edition)) {
        edition = title;
        session.say(edition);
      }
      session.say("  " + entry.report().title());
      String section = "";
      for (Talk talk : entry.talks()) {
        String its = talk.section().orElse("");
        if (!its.equals(section)) {
          section = its;
          session.say("    " + section);
        }
        session.say("      " + talk.name());
      }
    }
  }

  private static void write(JsonGenerator json, ReportEntry entry) throws IOException {
    Edition edition = entry.report().shelf().edition();
    json.writeStartObject();
    json.writeNumberField("id", entry.report().id());
    json.writeStringField("title", entry.report().title());
    Json.field(json, "conference", edition.series());
    Json.year(json, edition.year());
    Json.field(json, "place", edition.place());
    json.writeStringField("file", entry.report().origin().path());
    json.writeArrayFieldStart("talks");
    for (Talk talk : entry.talks()) {
      json.writeStartObject();
      Json.field(json, "title", talk.title());
      Json.field(json, "speakers", talk.speakers());
      Json.field(json, "section", talk.section());
      json.writeStringField("kind", talk.kind().word());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
