package org.lectern.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.library.Found;
import org.lectern.library.Hit;
import org.lectern.library.Library;
import org.lectern.library.ReportEntry;
import org.lectern.library.Search;
import org.lectern.model.Edition;
import org.lectern.model.Talk;
import org.lectern.query.Mistake;
import org.lectern.query.Query;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// Prints what a query finds.
final class SearchCommand implements Command {

  private static final String LIMIT = "--limit";

  /// So many hits are printed where nobody says how many.
  private static final int MOST = 20;

  @Override
  public String name() {
    return "search";
  }

  @Override
  public CommandSpec spec() {
    return Words.command(name(), "Search everything in the library.")
        .addPositional(
            Words.arguments(
                "QUERY",
                "words, \"phrases\" and operators such as speaker:, conf:, year:2014..2016, -not,"
                    + " OR"))
        .addOption(
            OptionSpec.builder(LIMIT)
                .paramLabel("N")
                .type(int.class)
                .description("the most hits to print, " + MOST + " by default")
                .build())
        .addOption(Words.flag(Words.JSON, "one JSON object a line"));
  }

  @Override
  public Optional<Work> findWork(PlainArguments arguments) {
    return arguments.fit(1, Integer.MAX_VALUE, Set.of(Words.JSON))
        ? Optional.of(
            session -> search(session, arguments.words(), MOST, arguments.has(Words.JSON)))
        : Optional.empty();
  }

  @Override
  public int run(Session session, ParseResult arguments) {
    List<String> words = arguments.matchedPositionalValue(0, List.of());
    int limit = arguments.matchedOptionValue(LIMIT, MOST);
    if (limit < 1) {
      throw Words.wrong(arguments, "--limit is at least 1");
    }
    return search(session, words, limit, Words.isGiven(arguments, Words.JSON));
  }

  private static int search(Session session, List<String> words, int limit, boolean json) {
    String text = String.join(" ", words);
    if (text.indexOf('\uFFFD') >= 0) {
      // Arguments come in the charset of the locale, and `LANG` may be unset.
      return session.fail(text + ": these words cannot be read; set LC_ALL=C.UTF-8.");
    }
    return session.withLibrary(library -> new Asking(session, library).run(text, limit, json));
  }

  /// One search in an open library.
  private record Asking(Session session, Library library) {

    int run(String text, int limit, boolean json) {
      Query query = Query.parse(text);
      for (Mistake mistake : query.mistakes()) {
        session.remark(mistake.sentence());
      }
      Found found = library.search(Search.of(query, limit));
      if (found.meant().isPresent()) {
        session.remark("Nothing found as typed; these are for: " + found.meant().get());
      }
      Map<Long, ReportEntry> reports = new HashMap<>();
      for (ReportEntry entry : library.contents()) {
        reports.put(entry.report().id(), entry);
      }
      for (Hit hit : found.hits()) {
        ReportEntry entry = reports.get(hit.report());
        // Another process may remove a report between the two questions.
        if (entry != null && json) {
          printJson(hit, entry);
        } else if (entry != null) {
          print(hit, entry);
        }
      }
      return Session.DONE;
    }

    private static Optional<Talk> findTalk(Hit hit, ReportEntry entry) {
      return hit.talk().isPresent() && hit.talk().get() < entry.talks().size()
          ? Optional.of(entry.talks().get(hit.talk().get()))
          : Optional.empty();
    }

    private void print(Hit hit, ReportEntry entry) {
      List<String> path = new ArrayList<>();
      path.add(entry.report().shelf().edition().title());
      path.add(entry.report().title());
      Optional<Talk> talk = findTalk(hit, entry);
      if (talk.isPresent()) {
        path.add(talk.get().name());
      }
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
