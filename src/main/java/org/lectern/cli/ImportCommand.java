package org.lectern.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.exchange.AnnotationReader;
import org.lectern.intake.FileOutcome;
import org.lectern.intake.HeadStart;
import org.lectern.intake.ImportRun;
import org.lectern.intake.Intake;
import org.lectern.intake.Outcome;
import org.lectern.intake.Settling;
import org.lectern.intake.SourceFile;
import org.lectern.library.Library;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// Brings files, and highlights that were exported, in and says what became of each, as soon as it
/// is known.
final class ImportCommand implements Command {

  private static final String DRY_RUN = "--dry-run";

  @Override
  public String name() {
    return "import";
  }

  @Override
  public CommandSpec spec() {
    return Words.command(name(), "Bring files and folders into the library.")
        .addPositional(
            Words.arguments("PATH", "files and folders, and exported highlights (.jsonld)"))
        .addOption(Words.flag(DRY_RUN, "say what would become of them; keep nothing"))
        .addOption(Words.flag(Words.JSON, "one JSON object a line"));
  }

  @Override
  public HeadStart headStart() {
    return HeadStart.reading();
  }

  @Override
  public Optional<Work> findWork(PlainArguments arguments) {
    return arguments.fit(1, Integer.MAX_VALUE, Set.of(DRY_RUN, Words.JSON))
        ? Optional.of(session ->
            bringIn(
                arguments.words(),
                new Printing(session, arguments.has(Words.JSON), arguments.has(DRY_RUN))))
        : Optional.empty();
  }

  @Override
  public int run(Session session, ParseResult arguments) {
    List<String> names = arguments.matchedPositionalValue(0, List.of());
    boolean json = Words.isGiven(arguments, Words.JSON);
    return bringIn(names, new Printing(session, json, Words.isGiven(arguments, DRY_RUN)));
  }

  private static int bringIn(List<String> names, Printing printing) {
    Session session = printing.session();
    List<SourceFile> reports = new ArrayList<>();
    List<SourceFile> highlights = new ArrayList<>();
    for (String name : names) {
      Optional<SourceFile> file = session.findFile(name);
      if (file.isPresent()) {
        (AnnotationReader.accepts(file.get().path()) ? highlights : reports).add(file.get());
      }
    }
    int status = session.withLibrary(library -> printing.bringIn(library, reports, highlights));
    return reports.size() + highlights.size() < names.size() ? Session.FAILED : status;
  }

  /// One run, told as it goes.
  private record Printing(Session session, boolean json, boolean dryRun) {

    /// The reports first, so that the highlights find them.
    int bringIn(Library library, List<SourceFile> reports, List<SourceFile> highlights) {
      session.headStart().await();
      int status = reports.isEmpty() ? Session.DONE : bringIn(library, reports);
      HighlightsImport reading = new HighlightsImport(session, json, dryRun);
      for (SourceFile file : highlights) {
        status = reading.bringIn(library, file) ? status : Session.FAILED;
      }
      return status;
    }

    private int bringIn(Library library, List<SourceFile> files) {
      List<Path> paths = new ArrayList<>();
      for (SourceFile file : files) {
        paths.add(file.path());
      }
      boolean failed = false;
      Intake intake = new Intake(library, Clock.systemUTC());
      ImportRun run = dryRun ? intake.dryRun(paths) : intake.begin(paths);
      boolean more = true;
      for (int printed = 0; more; printed = run.done()) {
        more = run.step();
        for (FileOutcome outcome : run.outcomes().subList(printed, run.done())) {
          print(outcome);
          failed |= outcome.outcome() instanceof Outcome.Rejected;
        }
      }
      printPassedOver(run);
      settle(library, run);
      return failed ? Session.FAILED : Session.DONE;
    }

    private static void settle(Library library, ImportRun run) {
      boolean more = !run.inverses().isEmpty();
      while (more) {
        more = Settling.step(library);
      }
    }

    private void print(FileOutcome file) {
      if (json) {
        printJson(file);
      } else if (!(file.outcome() instanceof Outcome.Rejected)) {
        session.say(file.name() + ": " + file.outcome().sentence());
      }
      if (file.outcome() instanceof Outcome.Rejected) {
        session.fail(file.name() + ": " + file.outcome().sentence());
      }
      session.out().flush();
    }

    private void printPassedOver(ImportRun run) {
      if (!json && run.passedOver() > 0) {
        String files = run.passedOver() == 1 ? "1 file" : run.passedOver() + " files";
        session.out().println(files + " of other kinds in these folders passed over.");
      }
      if (!json && run.done() == 0) {
        session.out().println("There was nothing to read.");
      }
    }

    private void printJson(FileOutcome file) {
      Json.print(
          session.out(),
          json -> {
            json.writeStartObject();
            json.writeStringField("file", file.path().toString());
            json.writeStringField("name", file.name());
            switch (file.outcome()) {
              case Outcome.Added added -> {
                json.writeStringField("outcome", "added");
                if (!dryRun) {
                  json.writeNumberField("report", added.report());
                }
                json.writeStringField("title", added.title());
                json.writeNumberField("talks", added.talks());
              }
              case Outcome.Updated updated -> {
                json.writeStringField("outcome", "updated");
                json.writeNumberField("report", updated.report());
                json.writeStringField("title", updated.title());
                json.writeNumberField("kept", updated.kept());
                json.writeNumberField("unattached", updated.unattached());
              }
              case Outcome.Unchanged unchanged -> {
                json.writeStringField("outcome", "unchanged");
                json.writeNumberField("report", unchanged.report());
                json.writeStringField("title", unchanged.title());
              }
              case Outcome.Rejected rejected -> {
                json.writeStringField("outcome", "rejected");
                json.writeStringField("why", rejected.why());
              }
            }
            json.writeEndObject();
          });
    }
  }
}
