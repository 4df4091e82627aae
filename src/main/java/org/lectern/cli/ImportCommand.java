package org.lectern.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.lectern.intake.FileOutcome;
import org.lectern.intake.ImportRun;
import org.lectern.intake.Intake;
import org.lectern.intake.Outcome;
import org.lectern.library.Library;

/// Brings files in and says what became of each, as soon as it is known.
final class ImportCommand {

  private final Session session;
  private final boolean json;

  ImportCommand(Session session, boolean json) {
    this.session = session;
    this.json = json;
  }

  int run(Library library, List<String> names, boolean dryRun) {
    List<Path> paths = new ArrayList<>();
    boolean failed = false;
    for (String name : names) {
      try {
        paths.add(Path.of(name));
      } catch (InvalidPathException e) {
        // Arguments come in the charset of the locale, and `LANG` may be unset.
        session.fail(name + ": this name cannot be read; set LC_ALL=C.UTF-8, or name its folder.");
        failed = true;
      }
    }
    Intake intake = new Intake(library, Clock.systemUTC());
    ImportRun run = dryRun ? intake.dryRun(paths) : intake.begin(paths);
    boolean more = true;
    for (int printed = 0; more; printed = run.done()) {
      more = run.step();
      for (FileOutcome outcome : run.outcomes().subList(printed, run.done())) {
        print(outcome, dryRun);
        failed |= outcome.outcome() instanceof Outcome.Rejected;
      }
    }
    printPassedOver(run);
    return failed ? Session.FAILED : Session.DONE;
  }

  private void print(FileOutcome file, boolean dryRun) {
    if (json) {
      printJson(file, dryRun);
    } else if (!(file.outcome() instanceof Outcome.Rejected)) {
      session.out().println(Line.of(file.name() + ": " + file.outcome().sentence()));
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

  private void printJson(FileOutcome file, boolean dryRun) {
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
