package org.lectern.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.lectern.intake.Inspection;
import org.lectern.intake.SourceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The words of the command line; each command's work is done by a class of its own.
@Command(
    name = "lectern",
    description = "A reader for conference notes. Without a command it opens its window.",
    version = "Lectern 1.0",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    sortOptions = false,
    synopsisSubcommandLabel = "[COMMAND]",
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {"0:done", "1:some file failed, or there is no display", "2:wrong usage"})
final class Commands {

  private final Session session;

  @Spec private CommandSpec spec;

  @Option(
      names = "--library",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "the folder of the library; by default in the place for application data")
  private Path library;

  Commands(Session session) {
    this.session = session;
  }

  private Path folder() {
    return Optional.ofNullable(library).orElseGet(LibraryFolder::ofPlatform);
  }

  @Command(name = "import", description = "Bring files and folders into the library.")
  int bringIn(
      @Parameters(paramLabel = "PATH", arity = "1..*", description = "files and folders")
          List<String> paths,
      @Option(names = "--dry-run", description = "say what would become of them; keep nothing")
          boolean dryRun,
      @Option(names = "--json", description = "one JSON object a line") boolean json) {
    return session.withLibrary(
        folder(), kept -> new ImportCommand(session, json).run(kept, paths, dryRun));
  }

  @Command(name = "inspect", description = "Say what would be found in a file; keep nothing.")
  int inspect(
      @Parameters(paramLabel = "FILE", description = "a report") Path file,
      @Option(names = "--json", description = "as one JSON object") boolean json) {
    return new InspectCommand(session).run(SourceFile.of(file), json);
  }

  @Command(name = "render", description = "Print the words of a file.")
  int render(
      @Parameters(paramLabel = "FILE", description = "a report") Path file,
      @Option(
              names = "--format",
              paramLabel = "text|html",
              defaultValue = "text",
              description = "text: the words and nothing else; html: one safe page")
          String format) {
    if (!format.equals("text") && !format.equals("html")) {
      throw wrong("render", "--format is text or html, not " + format);
    }
    return new RenderCommand(session).run(SourceFile.of(file), format.equals("html"));
  }

  @Command(name = "search", description = "Search everything in the library.")
  int search(
      @Parameters(paramLabel = "QUERY", arity = "1..*", description = "words and \"phrases\"")
          List<String> words,
      @Option(
              names = "--limit",
              paramLabel = "N",
              defaultValue = "20",
              description = "the most hits to print, 20 by default")
          int limit,
      @Option(names = "--json", description = "one JSON object a line") boolean json) {
    if (limit < 1) {
      throw wrong("search", "--limit is at least 1");
    }
    String query = String.join(" ", words);
    return session.withLibrary(
        folder(), kept -> new SearchCommand(session, kept).run(query, limit, json));
  }

  @Command(name = "list", description = "Print the tree: conferences, reports, talks.")
  int list(@Option(names = "--json", description = "as one JSON array") boolean json) {
    return session.withLibrary(folder(), kept -> new ListCommand(session).run(kept, json));
  }

  @Command(name = "reanchor", description = "Say where spans of an old text are in a new one.")
  int reanchor(
      @Parameters(paramLabel = "OLD", description = "a report") Path old,
      @Parameters(paramLabel = "NEW", description = "a later version of it") Path fresh,
      @Option(
              names = "--spans",
              paramLabel = "FILE",
              required = true,
              description = "JSON: [[start, end], …], UTF-16 offsets into OLD's plain text")
          Path spans) {
    return new ReanchorCommand(session).run(SourceFile.of(old), SourceFile.of(fresh), spans);
  }

  @Command(name = "check", description = "Say whether the library is sound.")
  int check(
      @Option(names = "--rebuild-index", description = "make the search index anew first")
          boolean rebuildIndex) {
    return session.withLibrary(folder(), kept -> new CheckCommand(session).run(kept, rebuildIndex));
  }

  private ParameterException wrong(String command, String why) {
    return new ParameterException(spec.subcommands().get(command), why);
  }

  /// What a file says; empty, with the reason on standard error, where it cannot be read.
  static Optional<Inspection.Read> read(Session session, SourceFile file) {
    return switch (Inspection.of(file)) {
      case Inspection.Read read -> Optional.of(read);
      case Inspection.Rejected rejected -> {
        session.fail(file.fileName() + ": " + rejected.why() + ".");
        yield Optional.empty();
      }
    };
  }
}
