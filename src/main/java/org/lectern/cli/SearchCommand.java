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

/// Prints what a query finds.
final class SearchCommand {

  private final Session session;
  private final Library library;

  SearchCommand(Session session, Library library) {
    this.session = session;
    this.library = library;
  }

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
    session.out().println(Line.of(String.join(" › ", path)));
    session.out().println(Line.of("    " + hit.snippet().text()));
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
