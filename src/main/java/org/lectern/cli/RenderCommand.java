package org.lectern.cli;

import java.util.Optional;
import java.util.Set;
import org.lectern.export.HtmlPage;
import org.lectern.intake.HeadStart;
import org.lectern.intake.SourceFile;
import org.lectern.model.Document;
import org.lectern.model.Shape;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// Prints the words of a file.
final class RenderCommand implements Command {

  private static final String FORMAT = "--format";

  @Override
  public String name() {
    return "render";
  }

  @Override
  public CommandSpec spec() {
    return Words.command(name(), "Print the words of a file.")
        .addPositional(Words.argument("FILE", "a report"))
        .addOption(
            OptionSpec.builder(FORMAT)
                .paramLabel("text|html")
                .type(String.class)
                .description("text: the words and nothing else (default); html: one safe page")
                .build());
  }

  @Override
  public HeadStart headStart() {
    return HeadStart.reading();
  }

  @Override
  public Optional<Work> findWork(PlainArguments arguments) {
    return arguments.fit(1, 1, Set.of())
        ? Optional.of(session -> render(session, arguments.words().getFirst(), false))
        : Optional.empty();
  }

  @Override
  public int run(Session session, ParseResult arguments) {
    String format = arguments.matchedOptionValue(FORMAT, "text");
    if (!format.equals("text") && !format.equals("html")) {
      throw Words.wrong(arguments, "--format is text or html, not " + format);
    }
    return render(session, arguments.matchedPositionalValue(0, ""), format.equals("html"));
  }

  private static int render(Session session, String name, boolean html) {
    Optional<SourceFile> file = session.findFile(name);
    Optional<Document> document = file.isPresent() ? session.read(file.get()) : Optional.empty();
    if (document.isEmpty()) {
      return Session.FAILED;
    }
    Document read = document.get();
    session.out().print(html ? HtmlPage.of(read, title(read, file.get())) : read.plainText());
    return Session.DONE;
  }

  /// What the file calls itself. Only its outline would tell the title that lists give it, and a
  /// page is not worth that time.
  private static String title(Document document, SourceFile file) {
    return document
        .frontMatter()
        .findFirst("title")
        .or(() ->
            document.blocks().stream()
                .filter(block -> block.shape() instanceof Shape.Heading)
                .map(document::textOf)
                .filter(heading -> !heading.isBlank())
                .findFirst())
        .orElse(file.fileName());
  }
}
