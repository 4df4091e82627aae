package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.exchange.Desk;
import org.lectern.library.Highlight.Colour;
import org.lectern.library.Highlight.Note;
import org.lectern.library.sqlite.SqliteLibrary;

/// `lectern export`, and `lectern import` of what it wrote.
class ExportCommandTest {

  private record Answer(int status, String out, String err) {}

  @TempDir private Path home;
  private Path out;

  @BeforeEach
  void highlight() {
    out = home.resolve("out");
    try (Desk desk = Desk.in(home.resolve("mine")).takes("trees.md", Desk.TREES)) {
      desk.highlights("balanced", new Note(Colour.BLUE, "why?"));
      desk.highlights("A queue", new Note(Colour.PINK, ""));
      desk.tagsTalk("Queues for Everybody", "waiting");
    }
  }

  private Answer lectern(String owner, Object... arguments) {
    List<String> words =
        new ArrayList<>(List.of("--library", home.resolve(owner).resolve("library").toString()));
    List.of(arguments).forEach(argument -> words.add(argument.toString()));
    ByteArrayOutputStream answers = new ByteArrayOutputStream();
    ByteArrayOutputStream faults = new ByteArrayOutputStream();
    int status =
        CommandLineTool.run(
            words.toArray(String[]::new),
            SqliteLibrary::open,
            new PrintStream(answers, false, StandardCharsets.UTF_8),
            new PrintStream(faults, false, StandardCharsets.UTF_8));
    return new Answer(
        status,
        answers.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"),
        faults.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
  }

  @Test
  void writesAFileOfEachFormat() throws IOException {
    Answer answer = lectern("mine", "export", out);
    assertThat(answer)
        .isEqualTo(
            new Answer(
                0,
                """
                %1$s/highlights.md: 2 highlights
                %1$s/highlights.html: 2 highlights
                %1$s/highlights.csv: 2 highlights
                %1$s/highlights.jsonld: 2 highlights
                """
                    .formatted(out),
                ""));
    try (var files = Files.list(out)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "highlights.md", "highlights.html", "highlights.csv", "highlights.jsonld");
    }
  }

  @Test
  void writesOneFormatOfWhatAQueryFinds() throws IOException {
    assertThat(lectern("mine", "export", out, "--format", "markdown", "--query", "speaker:lind"))
        .isEqualTo(new Answer(0, out + "/highlights.md: 1 highlight\n", ""));
    assertThat(out.resolve("highlights.md")).content().contains("> A queue").doesNotContain("bal");
  }

  @Test
  void followsATemplateAndSaysWhereItIsBroken() throws IOException {
    Path template = Files.writeString(home.resolve("own.mustache"), "one\n{{#editions}}\n");
    assertThat(lectern("mine", "export", out, "--format=markdown", "--template", template))
        .isEqualTo(
            new Answer(1, "", "Line 2 of the template: Section missing close tag 'editions'.\n"));
    assertThat(out).doesNotExist();
    assertThat(lectern("mine", "export", out, "--template", home.resolve("gone")).err())
        .isEqualTo(home.resolve("gone") + ": there is no such file.\n");
  }

  @Test
  void takesTheTemplateThatLiesBesideTheLibrary() throws IOException {
    Files.writeString(home.resolve("mine/library/highlights.mustache"), "my own");
    lectern("mine", "export", out, "--format=markdown");
    assertThat(out.resolve("highlights.md")).hasContent("my own");
  }

  @Test
  void refusesAnotherFormat() {
    Answer answer = lectern("mine", "export", out, "--format", "pdf");
    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err())
        .startsWith("--format is markdown, html, csv, json-ld or all, not pdf\n");
  }

  @Test
  void whatIsImportedIsExportedAgainByteForByte() throws IOException {
    lectern("mine", "export", out);
    Path exported = out.resolve("highlights.jsonld");

    Answer answer = lectern("yours", "import", exported, home.resolve("mine/files"));

    assertThat(answer.status()).isZero();
    assertThat(answer.out()).endsWith("highlights.jsonld: 2 highlights and 1 tag brought in.\n");
    Path second = home.resolve("second");
    lectern("yours", "export", second, "--format=json-ld");
    assertThat(second.resolve("highlights.jsonld")).hasSameBinaryContentAs(exported);
    assertThat(lectern("yours", "import", exported))
        .isEqualTo(new Answer(0, "highlights.jsonld: 3 were here already.\n", ""));
  }

  @Test
  void aDryRunKeepsNothing() {
    lectern("mine", "export", out);
    lectern("yours", "import", home.resolve("mine/files"));
    Answer answer =
        lectern("yours", "import", "--dry-run", "--json", out.resolve("highlights.jsonld"));
    assertThat(answer.out())
        .contains("\"outcome\":\"merged\",\"highlights\":2,\"tags\":1,\"renewed\":0");
    assertThat(lectern("yours", "export", out, "--format=csv").out())
        .isEqualTo(out + "/highlights.csv: 0 highlights\n");
  }

  @Test
  void saysWhyAFileOfAnnotationsIsNone() throws IOException {
    Path broken = Files.writeString(home.resolve("broken.jsonld"), "{\"type\": ");
    assertThat(lectern("yours", "import", broken))
        .isEqualTo(new Answer(1, "", "broken.jsonld: Rejected: it is no sound JSON (line 1).\n"));
  }
}
