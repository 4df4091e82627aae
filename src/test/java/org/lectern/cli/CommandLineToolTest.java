package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.exchange.Reference;
import org.lectern.library.sqlite.SqliteLibrary;

class CommandLineToolTest {

  /// What a command said, and its exit status.
  private record Answer(int status, String out, String err) {}

  @TempDir private Path home;
  private Path report;

  @BeforeEach
  void writeAReport() throws IOException {
    report =
        Files.writeString(home.resolve("zürich.md"), "# PyGala 2014\n\nJané spoke of *gardens*.\n");
  }

  private Answer lectern(Object... arguments) {
    List<String> words = new ArrayList<>(List.of("--library", home.resolve("library").toString()));
    List.of(arguments).forEach(argument -> words.add(argument.toString()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    // Streams in a charset without accents: the answer must be UTF-8 all the same.
    int status =
        CommandLineTool.run(
            words.toArray(String[]::new),
            SqliteLibrary::open,
            new PrintStream(out, false, StandardCharsets.US_ASCII),
            new PrintStream(err, false, StandardCharsets.US_ASCII));
    return new Answer(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static JsonNode json(Answer answer) throws IOException {
    assertThat(answer.err()).isEmpty();
    assertThat(answer.status()).isZero();
    return new ObjectMapper().readTree(answer.out());
  }

  @Test
  void rendersThePlainTextAndNothingElse() {
    assertThat(lectern("render", report))
        .isEqualTo(new Answer(0, "PyGala 2014\nJané spoke of gardens.", ""));
  }

  @Test
  void rendersAPage() {
    assertThat(lectern("render", "--format", "html", report).out())
        .startsWith("<!DOCTYPE html>")
        .contains("<title>PyGala 2014</title>")
        .contains("<p>Jané spoke of <em>gardens</em>.</p>");
  }

  @Test
  void rendersPagesForThePrinterIntoAFile() throws IOException {
    Path file = home.resolve("notes.pdf");

    assertThat(lectern("render", report, "--format", "pdf", "-o", file))
        .isEqualTo(new Answer(0, "", ""));
    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
  }

  @Test
  void namesTheFileThatCannotBeWritten() throws IOException {
    Path taken = Files.createDirectories(home.resolve("taken").resolve("inside")).getParent();

    assertThat(lectern("render", report, "--output", taken))
        .isEqualTo(new Answer(1, "", taken + ": it cannot be written." + nl()));
  }

  @Test
  void inspectsAsOneObject() throws IOException {
    JsonNode found = json(lectern("inspect", report, "--json"));
    assertThat(found.properties().stream().map(Map.Entry::getKey))
        .containsExactly("conference", "year", "place", "talks");
  }

  @Test
  void answersTheSameWhetherOrNotPicocliReadsTheArguments() {
    Answer imported = lectern("import", report, "--dry-run", "--json");
    assertThat(imported).isEqualTo(lectern("import", "--dry-run=true", report, "--json=true"));
    assertThat(lectern("inspect", report)).isEqualTo(lectern("inspect", "--", report));
    lectern("import", report);
    assertThat(lectern("list", "--json")).isEqualTo(lectern("list", "--json=true"));
    assertThat(lectern("search", "gardens")).isEqualTo(lectern("search", "--limit=20", "gardens"));
    assertThat(lectern("search", "gardens").out()).contains("PyGala 2014");
  }

  @Test
  void importsSearchesAndLists() throws IOException {
    Answer imported = lectern("import", report);
    assertThat(imported.status()).isZero();
    assertThat(imported.out()).startsWith("zürich.md: Added “");
    JsonNode hit = json(lectern("search", "JANE", "gardens", "--json"));
    assertThat(hit.get("snippet").asText()).contains("Jané spoke of gardens");
    JsonNode tree = json(lectern("list", "--json"));
    assertThat(tree).hasSize(1);
    assertThat(tree.get(0).get("file").asText()).isEqualTo(report.toString());
    assertThat(lectern("check"))
        .isEqualTo(new Answer(0, "The library is sound. It has 1 report." + nl(), ""));
    assertThat(lectern("check", "--rebuild-index").status()).isZero();
  }

  @Test
  void saysThatTheLocaleDoesNotLetWordsThrough() {
    assertThat(lectern("search", "L\uFFFD\uFFFDsung"))
        .isEqualTo(
            new Answer(
                1,
                "",
                "L\uFFFD\uFFFDsung: these words cannot be read; set LC_ALL=C.UTF-8." + nl()));
  }

  @Test
  void saysInJsonWhatBecameOfAFile() throws IOException {
    JsonNode added = json(lectern("import", "--json", report));
    assertThat(added.get("outcome").asText()).isEqualTo("added");
    JsonNode unchanged = json(lectern("import", "--json", report));
    assertThat(unchanged.get("outcome").asText()).isEqualTo("unchanged");
    assertThat(unchanged.get("report")).isEqualTo(added.get("report"));
  }

  @Test
  void namesEachFileThatFailedAndDoesTheOthers() throws IOException {
    Path empty = Files.createFile(home.resolve("empty.md"));
    Answer answer = lectern("import", empty, report);
    assertThat(answer.status()).isEqualTo(1);
    assertThat(answer.err()).isEqualTo("empty.md: Rejected: it is empty." + nl());
    assertThat(answer.out()).startsWith("zürich.md: Added “");
  }

  @Test
  void keepsNothingInADryRun() throws IOException {
    assertThat(lectern("import", "--dry-run", report).out()).startsWith("zürich.md: Added “");
    assertThat(json(lectern("list", "--json"))).isEmpty();
  }

  @Test
  void failsOnAFileThatIsNotThere() {
    assertThat(lectern("inspect", home.resolve("no.md")))
        .isEqualTo(new Answer(1, "", "no.md: there is no such file." + nl()));
  }

  @Test
  void reanchorsSpans() throws IOException {
    Path later =
        Files.writeString(home.resolve("later.md"), "# PyGala 2014\n\nAt last Jané spoke.\n");
    Path spans = Files.writeString(home.resolve("spans.json"), "[[0, 6], [12, 22], [26, 33]]");
    assertThat(lectern("reanchor", report, later, "--spans", spans))
        .isEqualTo(
            new Answer(
                0,
                """
                [{"state":"same","start":0,"end":6},{"state":"moved","start":20,"end":30},\
                {"state":"unattached","start":null,"end":null,"candidates":[]}]\
                """
                    + nl(),
                ""));
  }

  @Test
  void tellsWhereChangedAndLostSpansMayBe() throws IOException {
    Path old =
        Files.writeString(
            home.resolve("old.md"),
            "Ada tests parsers.\n\nLunch was late.\n\nOn Tuesday lunch was late again.\n");
    Path later =
        Files.writeString(
            home.resolve("new.md"),
            "Ada often tests parsers.\n\nOn Tuesday lunch was late again.\n");
    Path spans = Files.writeString(home.resolve("spans.json"), "[[0, 17], [19, 33], [30, 999]]");
    assertThat(lectern("reanchor", old, later, "--spans", spans).out())
        .isEqualTo(
            """
            [{"state":"changed","start":0,"end":23},\
            {"state":"unattached","start":null,"end":null,\
            "candidates":[{"start":36,"end":50,"score":0.84}]},\
            {"state":"unattached","start":null,"end":null,"candidates":[]}]\
            """
                + nl());
  }

  @Test
  void failsOnSpansThatAreNone() throws IOException {
    Path spans = Files.writeString(home.resolve("spans.json"), "{\"a\": [1]}");
    assertThat(lectern("reanchor", report, report, "--spans", spans).status()).isEqualTo(1);
  }

  @Test
  void tellsWrongUsageApart() {
    assertThat(lectern("inspect").status()).isEqualTo(2);
    assertThat(lectern("frobnicate").status()).isEqualTo(2);
    assertThat(lectern("render", report, "--format", "docx").status()).isEqualTo(2);
    assertThat(lectern("search", "x", "--limit", "0").status()).isEqualTo(2);
  }

  @Test
  void takesTheLibraryBehindTheCommandToo() throws IOException {
    Path other = home.resolve("other");
    lectern("import", "--library", other, report);
    assertThat(json(lectern("list", "--json"))).isEmpty();
    assertThat(json(lectern("list", "--json", "--library=" + other))).hasSize(1);
  }

  @Test
  void helps() {
    Answer answer = lectern("--help");
    assertThat(answer.status()).isZero();
    assertThat(answer.out()).contains("import", "inspect", "render", "search", "list", "check");
    assertThat(lectern("import", "--help").out()).contains("--dry-run");
  }

  @Test
  void saysInOneSentenceThatALibraryCannotBeOpened() throws IOException {
    Files.writeString(home.resolve("library"), "a file where the folder should be");
    Answer answer = lectern("list");
    assertThat(answer.status()).isEqualTo(1);
    assertThat(answer.err().lines()).hasSize(1);
  }

  @Test
  void keepsANameInOneLine() {
    assertThat(Line.of("new\nline\u001b[31m \u202egpj.exe 👩‍👩‍👧"))
        .isEqualTo("new line [31m  gpj.exe 👩‍👩‍👧");
  }

  private static Optional<WindowStart> window(String... arguments) {
    return CommandLineTool.findWindow(arguments);
  }

  @Test
  void opensTheWindowOnlyWithoutACommand() {
    assertThat(window()).contains(new WindowStart(LibraryFolder.ofPlatform(), Optional.empty()));
    assertThat(window("--library", "here"))
        .contains(new WindowStart(Path.of("here"), Optional.empty()));
    assertThat(window("--library=here"))
        .contains(new WindowStart(Path.of("here"), Optional.empty()));
    assertThat(window("list")).isEmpty();
    assertThat(window("--help")).isEmpty();
    assertThat(window("--library", "here", "list")).isEmpty();
  }

  @Test
  void opensTheWindowAtAReference() {
    Optional<Reference> highlight = Optional.of(new Reference.OfHighlight(71));
    assertThat(window("lectern:highlight/1z"))
        .contains(new WindowStart(LibraryFolder.ofPlatform(), highlight));
    assertThat(window("--library", "here", "lectern:highlight/1z"))
        .contains(new WindowStart(Path.of("here"), highlight));
    assertThat(window("search", "lectern:highlight/1z")).isEmpty();
  }

  @Test
  void saysThatAReferenceIsBroken() {
    assertThat(lectern("lectern:highlight/"))
        .isEqualTo(
            new Answer(
                2,
                "",
                "lectern:highlight/: this is no reference of Lectern's, or not all of it." + nl()));
  }

  private static String nl() {
    return System.lineSeparator();
  }
}
