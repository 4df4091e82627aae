package org.lectern.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lectern.library.Hit;
import org.lectern.library.Library;
import org.lectern.library.Query;
import org.lectern.library.ReportEntry;
import org.lectern.model.Edition;
import org.lectern.model.Talk;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// Prints what a query finds.
final class SearchCommand implements Command {

  private static final String LIMIT = "--limit";

  @Override
  public String name() {
    return "search";
  }

  @Override
  public CommandSpec spec() {
    return Words.command(name(), "Search everything in the library.")
        .addPositional(Words.arguments("QUERY", "words and \"phrases\""))
        .addOption(
            OptionSpec.builder(LIMIT)
                .paramLabel("N")
                .type(int.class)
                .description("the most hits to print, 20 by default")
                .build())
        .addOption(Words.flag(Words.JSON, "one JSON object a line"));
  }

  @Override
  public int run(Session session, ParseResult arguments) {
    List<String> words = arguments.matchedPositionalValue(0, List.of());
    int limit = arguments.matchedOptionValue(LIMIT, 20);
    if (limit < 1) {
      throw Words.wrong(arguments, "--limit is at least 1");
    }
    boolean json = Words.isGiven(arguments, Words.JSON);
    String text = String.join(" ", words);
    if (text.indexOf('\uFFFD') >= 0) {
      // Arguments come in the charset of the locale, and `LANG` may be unset.
      return session.fail(text + ": these words cannot be read; set LC_ALL=C.UTF-8.");
    }
    return session.withLibrary(library -> new Search(session, library).run(text, limit, json));
  }

  /// One search in an open library.
  private record Search(Session session, Library library) {

    int run(String text, int limit, boolean json) {
      Query query = Query.parse(text);
      List<Hit> hits = query.isEmpty() ? List.of() : library.search(query, limit);
      Map<Long, ReportEntry> reports =
          library.contents().stream()
              .collect(Collectors.toMap(entry -> entry.report().id(), Function.identity()));
      for (Hit hit : hits) {
        // Another process may remove a report between the two questions.
        Optional.ofNullable(reports.get(hit.report()))
            .ifPresent(entry -> {
              if (json) {
                printJson(hit, entry);
              } else {
                print(hit, entry);
              }
            });
      }
      return Session.DONE;
    }

    private static Optional<Talk> findTalk(Hit hit, ReportEntry entry) {
      return hit.talk().filter(index -> index < entry.talks().size()).map(entry.talks()::get);
    }

    private void print(Hit hit, ReportEntry entry) {
      List<String> path = new ArrayList<>();
      path.add(entry.report().shelf().edition().title());
      path.add(entry.report().title());
      findTalk(hit, entry).map(Talk::name).ifPresent(path::add);
      session.say(String.join(" › ", path));
      session.say("    " + hit.snippet().text());
    }

    private void printJson(Hit hit, ReportEntry entry) {
      Edition edition = entry.report().shelf().edition();
      Optional<Talk> talk = findTalk(hit, entry);
      Json.print(
          session.out(),
          json -> {
            json.writeStartObject();
            Json.field(json, "talk", talk.map(Talk::name));
            json.writeStringField("report", entry.report().title());
            json.writeNumberField("id", entry.report().id());
            Json.field(json, "conference", edition.series());
            Json.year(json, edition.year());
            json.writeNumberField("start", hit.at().start());
            json.writeNumberField("end", hit.at().end());
            json.writeStringField("snippet", hit.snippet().text());
            json.writeEndObject();
          });
    }
  }
}
