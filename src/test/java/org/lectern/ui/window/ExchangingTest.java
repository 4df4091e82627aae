package org.lectern.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.exchange.Reference;
import org.lectern.export.HighlightFormat;
import org.lectern.ui.exchange.FileChoice;

/// Highlights go out and come in, and references are copied and followed.
class ExchangingTest {

  @TempDir private Path folder;
  private Person person;

  @BeforeEach
  void open() {
    person = Person.atEmptyLibrary(folder.resolve("library"));
    person.drops(new Notes(folder.resolve("notes")).trees());
  }

  @AfterEach
  void close() {
    person.closes();
  }

  private Path exportsTo(String name, HighlightFormat format) {
    Path file = folder.resolve(name);
    person.lectern().files().willExport(new FileChoice.Destination(file, format));
    person.presses(KeyCode.CONTROL, KeyCode.ALT, KeyCode.E);
    return file;
  }

  private static String clipboard() {
    return Running.onFx(() -> Clipboard.getSystemClipboard().getString());
  }

  @Test
  void exportsAllHighlights() {
    person.highlights("balanced", "blue");
    Path file = exportsTo("mine.md", HighlightFormat.MARKDOWN);

    assertThat(file).content().contains("> balanced").contains("Ann Roe");
    assertThat(person.sees().toast()).containsExactly("1 highlight exported to mine.md.");
  }

  @Test
  void theCommandsStandInTheMenuBehindOneEntry() {
    MenuButton menu = (MenuButton) person.sees().scene().lookup("#main-menu");
    Menu entry =
        menu.getItems().stream()
            .filter(item -> "Highlights and references".equals(item.getText()))
            .map(Menu.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(entry.getItems())
        .extracting(MenuItem::getText)
        .contains(
            "Export highlights…",
            "Import highlights…",
            "My own form for Markdown exports",
            "Copy reference",
            "Copy with origin");
  }

  @Test
  void exportsWhatTheMarksPaneLists() {
    person.highlights("balanced", "blue");
    Path file = folder.resolve("listed.csv");
    person.lectern().files().willExport(new FileChoice.Destination(file, HighlightFormat.CSV));
    person.clicks("Marks");

    person.clicks("#marks-export");

    assertThat(file).content().contains("\"balanced\"");
    assertThat(person.sees().toast()).containsExactly("1 highlight exported to listed.csv.");
  }

  @Test
  void whatWasExportedComesInAgainAndGoesByUndo() {
    person.highlights("balanced", "blue");
    Path file = exportsTo("mine.jsonld", HighlightFormat.JSON_LD);
    person.presses(KeyCode.CONTROL, KeyCode.Z);
    assertThat(person.sees().marks("blue")).isZero();
    person.lectern().files().willImport(file);

    person.presses(KeyCode.CONTROL, KeyCode.ALT, KeyCode.O);

    assertThat(person.sees().toast()).containsExactly("1 highlight brought in.", "Undo");
    assertThat(person.sees().marks("blue")).isEqualTo(1);
    person.clicks("#toast-undo");
    assertThat(person.sees().marks("blue")).isZero();
  }

  @Test
  void aDroppedFileOfHighlightsComesIn() {
    person.highlights("balanced", "blue");
    Path file = exportsTo("mine.jsonld", HighlightFormat.JSON_LD);
    person.presses(KeyCode.CONTROL, KeyCode.Z);
    assertThat(person.sees().marks("blue")).isZero();

    person.drops(file);

    assertThat(person.sees().marks("blue")).isEqualTo(1);
  }

  @Test
  void aDroppedFileOfHighlightsComesInAlsoAsJson() throws IOException {
    person.highlights("balanced", "blue");
    Path file = exportsTo("mine.jsonld", HighlightFormat.JSON_LD);
    Path json = Files.copy(file, folder.resolve("mine.json"));
    person.presses(KeyCode.CONTROL, KeyCode.Z);
    assertThat(person.sees().marks("blue")).isZero();

    person.drops(json);

    assertThat(person.sees().marks("blue")).isEqualTo(1);
  }

  @Test
  void saysWhyAFileIsNotImported() {
    person.lectern().files().willImport(new Notes(folder).file("broken.jsonld", "{"));

    person.presses(KeyCode.CONTROL, KeyCode.ALT, KeyCode.O);

    assertThat(person.sees().toast())
        .containsExactly("broken.jsonld was not imported: it is no sound JSON (line 1).");
  }

  @Test
  void saysWhereTheOwnTemplateIsBroken() {
    person.highlights("balanced", "blue");
    new Notes(folder.resolve("library")).file("highlights.mustache", "{{#editions}}");

    Path file = exportsTo("mine.md", HighlightFormat.MARKDOWN);

    assertThat(person.sees().toast())
        .containsExactly("Line 1 of the template: Section missing close tag 'editions'.");
    assertThat(file).doesNotExist();
  }

  @Test
  void copiesASelectionWithItsOrigin() {
    person.selectsByMouse("only the third one");

    person.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);

    assertThat(clipboard())
        .startsWith("> only the third one\n\n— Ann Roe, [Growing Trees in Memory](lectern:passage/")
        .endsWith("), EuroPython 2031, trees.md\n");
  }

  @Test
  void copiesTheReferenceOfAHighlightAndFollowsIt() {
    person.highlights("balanced", "blue");
    person.opensMenuOnWords("balanced");
    person.clicks("Copy reference");
    String reference = clipboard();
    assertThat(reference).startsWith("lectern:highlight/");
    person.clicksInText("three trees");
    person.presses(KeyCode.J);
    person.presses(KeyCode.J);
    assertThat(person.sees().header()).startsWith("Queues for Everybody");

    Running.onFx(() -> {
      person.lectern().window().follow(Reference.parse(reference).orElseThrow());
      return reference;
    });
    person.lectern().settle();

    assertThat(person.sees().header()).startsWith("Growing Trees in Memory");
  }

  @Test
  void copiesTheReferenceOfTheTalkThatIsRead() {
    person.clicksInText("three trees");
    person.presses(KeyCode.J);
    person.opensMenuOnWords("A queue is a promise");
    person.clicks("Copy reference");

    assertThat(clipboard()).endsWith("/Queues%20for%20Everybody%20%E2%80%93%20Bo%20Lind");
    assertThat(person.sees().toast()).containsExactly("Reference copied: " + clipboard());
  }

  @Test
  void aReferenceToWhatIsNotHereIsSaid() {
    Running.onFx(() -> {
      person.lectern().window().follow(new Reference.OfHighlight(7));
      return folder;
    });
    person.lectern().settle();

    assertThat(person.sees().toast())
        .containsExactly("What this reference leads to is not in this library.");
  }
}
