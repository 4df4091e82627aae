package org.lectern.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Talks, reports and editions become PDF files.
class PrintingTest {

  @TempDir private Path folder;
  private Path file;
  private Person person;

  @BeforeEach
  void open() {
    file = folder.resolve("out.pdf");
    person = Person.atEmptyLibrary(folder.resolve("library"));
    person.drops(new Notes(folder.resolve("notes")).trees());
    person.clicks(person.sees().triangle("2031 Berlin"));
    person.lectern().files().willSavePdf(file);
  }

  @AfterEach
  void close() {
    person.closes();
  }

  private static String words(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  /// What was opened in the system's viewer.
  private Path printed() {
    return Path.of(URI.create(person.lectern().browser().getLast()));
  }

  @Test
  void theTalkThatIsReadIsSavedWithItsHighlights() throws IOException {
    person.highlights("balanced", "blue");
    person.clicks(person.sees().row("Growing Trees in Memory"));

    person.presses(KeyCode.CONTROL, KeyCode.S);

    assertThat(person.sees().toast()).containsExactly("Saved as out.pdf.");
    assertThat(words(file))
        .contains("EuroPython 2031", "balanced")
        .doesNotContain("A queue is a promise");
  }

  @Test
  void anEditionIsSavedFromTheTree() throws IOException {
    person.opensMenuOn(person.sees().row("2031 Berlin"));
    person.clicks("Save as PDF…");

    assertThat(words(file)).contains("Growing Trees in Memory", "A queue is a promise");
  }

  @Test
  void theFolderIsRemembered() {
    person.clicks(person.sees().row("Growing Trees in Memory"));
    person.presses(KeyCode.CONTROL, KeyCode.S);
    person.presses(KeyCode.CONTROL, KeyCode.S);

    assertThat(person.lectern().files().proposed())
        .containsExactly(
            "Growing Trees in Memory.pdf", "Growing Trees in Memory.pdf", folder.toString());
  }

  @Test
  void whatCannotBeWrittenGetsOneSentence() throws IOException {
    Path taken = Files.createDirectories(folder.resolve("taken.pdf").resolve("inside")).getParent();
    person.lectern().files().willSavePdf(taken);
    person.clicks(person.sees().row("Growing Trees in Memory"));

    person.presses(KeyCode.CONTROL, KeyCode.S);

    assertThat(person.sees().toast())
        .singleElement()
        .asString()
        .startsWith("taken.pdf could not be saved: ");
  }

  @Test
  void printingOpensThePdfInTheSystemsViewer() throws IOException {
    person.clicks(person.sees().row("Growing Trees in Memory"));

    person.presses(KeyCode.CONTROL, KeyCode.ALT, KeyCode.P);

    assertThat(printed().getFileName()).hasToString("Growing Trees in Memory.pdf");
    assertThat(words(printed())).contains("balanced");
  }

  @Test
  void theTextsOwnMenuHasBoth() throws IOException {
    person.clicks(person.sees().row("Growing Trees in Memory"));
    person.opensMenuOnWords("balanced");
    person.clicks("#menu-of-file");
    person.clicks("Save as PDF…");
    assertThat(file).exists();

    person.opensMenuOnWords("balanced");
    person.clicks("#menu-of-file");
    person.clicks("Print…");
    assertThat(words(printed())).contains("balanced");
  }
}
