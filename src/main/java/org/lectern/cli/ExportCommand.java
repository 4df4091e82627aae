package org.lectern.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.lectern.exchange.Selection;
import org.lectern.export.ExportedFile;
import org.lectern.export.HighlightExport;
import org.lectern.export.HighlightFormat;
import org.lectern.export.OwnTemplate;
import org.lectern.export.Written;
import org.lectern.library.Library;
import org.lectern.query.Query;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// Writes the highlights into a folder, a file for each format.
final class ExportCommand implements Command {

  private static final String FORMAT = "--format";
  private static final String QUERY = "--query";
  private static final String TEMPLATE = "--template";
  private static final String ALL = "all";

  @Override
  public String name() {
    return "export";
  }

  @Override
  public CommandSpec spec() {
    return Words.command(name(), "Write the highlights, with their tags, into files.")
        .addPositional(Words.argument("DIR", "the folder for highlights.md, .html, .csv, .jsonld"))
        .addOption(option(FORMAT, "markdown|html|csv|json-ld|all", "one of them, or all (default)"))
        .addOption(option(QUERY, "QUERY", "of the talks and passages that it finds; as in search"))
        .addOption(
            option(
                TEMPLATE,
                "FILE",
                "the template for Markdown, in Mustache's language; else highlights.mustache in the"
                    + " library's folder, where there is one"));
  }

  private static OptionSpec option(String name, String label, String description) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(String.class)
        .description(description)
        .build();
  }

  @Override
  public int run(Session session, ParseResult arguments) {
    String format = arguments.matchedOptionValue(FORMAT, ALL);
    if (!format.equals(ALL) && HighlightFormat.find(format).isEmpty()) {
      throw Words.wrong(
          arguments, "--format is markdown, html, csv, json-ld or all, not " + format);
    }
    List<HighlightFormat> formats =
        HighlightFormat.find(format).map(List::of).orElse(List.of(HighlightFormat.values()));
    Optional<String> query = Optional.ofNullable(arguments.matchedOptionValue(QUERY, null));
    Optional<String> file = Optional.ofNullable(arguments.matchedOptionValue(TEMPLATE, null));
    try {
      Path folder = Path.of(arguments.matchedPositionalValue(0, ""));
      Optional<String> template =
          file.isPresent()
              ? Optional.of(Files.readString(Path.of(file.get())))
              : OwnTemplate.find(session.folder());
      Exporting exporting = new Exporting(session, folder, formats, query, template);
      return session.withLibrary(exporting::run);
    } catch (InvalidPathException e) {
      return session.fail(e.getInput() + ": this name cannot be read; set LC_ALL=C.UTF-8.");
    } catch (NoSuchFileException e) {
      return session.fail(file.get() + ": there is no such file.");
    } catch (CharacterCodingException e) {
      return session.fail(file.get() + ": this template is not UTF-8.");
    } catch (IOException e) {
      return session.fail("The template cannot be read (" + e.getMessage() + ").");
    }
  }

  /// One export.
  private record Exporting(
      Session session,
      Path folder,
      List<HighlightFormat> formats,
      Optional<String> query,
      Optional<String> template) {

    int run(Library library) {
      HighlightExport export =
          new HighlightExport(library, selection(library), ZoneId.systemDefault(), template);
      int status = Session.DONE;
      for (HighlightFormat format : formats) {
        status = Math.max(status, write(export, format));
      }
      return status;
    }

    private Selection selection(Library library) {
      if (query.isEmpty()) {
        return Selection.all(library);
      }
      Query parsed = Query.parse(query.get());
      parsed.mistakes().forEach(mistake -> session.remark(mistake.sentence()));
      return Selection.found(library, parsed);
    }

    private int write(HighlightExport export, HighlightFormat format) {
      Path file = folder.resolve("highlights." + format.ending());
      return switch (export.write(format)) {
        case Written.Refused(String sentence) -> session.fail(sentence);
        case Written.Text(String text) -> {
          try {
            ExportedFile.write(file, text);
          } catch (IOException e) {
            yield session.fail(file + ": it cannot be written.");
          }
          int size = export.size();
          session.say(file + ": " + size + (size == 1 ? " highlight" : " highlights"));
          yield Session.DONE;
        }
      };
    }
  }
}
