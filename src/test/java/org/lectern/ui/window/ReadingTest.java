package org.lectern.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.ui.reader.area.Typography;

class ReadingTest {

  private static final String TREES = "Growing Trees in Memory";
  private static final String QUEUES = "Queues for Everybody";

  @TempDir private Path folder;
  private Person person;

  @BeforeEach
  void open() {
    person = Person.atEmptyLibrary(folder.resolve("library"));
    person.drops(new Notes(folder.resolve("notes")).trees());
    person.clicks(person.sees().triangle("2031 Berlin"));
  }

  @AfterEach
  void close() {
    person.closes();
  }

  @Test
  void goesBackAndForwardByKeys() {
    person.clicks(person.sees().row(TREES));
    person.clicks(person.sees().row(QUEUES));

    person.presses(KeyCode.ALT, KeyCode.LEFT);
    assertThat(person.sees().header()).startsWith(TREES);
    assertThat(person.sees().selectedRows()).containsExactly(TREES);

    person.presses(KeyCode.ALT, KeyCode.RIGHT);
    assertThat(person.sees().header()).startsWith(QUEUES);
  }

  @Test
  void goesBackAndForwardByTheButtonsOfTheMouse() {
    person.clicks(person.sees().row(TREES));
    person.clicks(person.sees().row(QUEUES));

    person.clicksWith(MouseButton.BACK);
    assertThat(person.sees().header()).startsWith(TREES);

    person.clicksWith(MouseButton.FORWARD);
    assertThat(person.sees().header()).startsWith(QUEUES);
  }

  @Test
  void goesUpByTheBreadcrumbs() {
    person.clicks(person.sees().row(QUEUES));
    assertThat(person.sees().crumbs()).hasSize(4).startsWith("EuroPython", "2031");

    person.clicks(person.sees().crumb("2031"));

    assertThat(person.sees().title()).isEqualTo("EuroPython 2031 – Lectern");
    assertThat(person.sees().crumbs()).containsExactly("EuroPython", "2031");
    assertThat(person.sees().focusedInText()).isTrue();
    assertThat(person.sees().selectedRows()).containsExactly("2031 Berlin");
  }

  @Test
  void opensALinkOfTheTextInTheBrowser() {
    person.clicks(person.sees().row(TREES));

    person.clicksInText("the slides");

    assertThat(person.lectern().browser()).containsExactly("https://example.org/trees");
  }

  @Test
  void saysAtTheBottomWhereTheLinkUnderTheMouseLeads() {
    person.clicks(person.sees().row(TREES));

    person.pointsAt("the slides");
    assertThat(person.sees().counts()).isEqualTo("https://example.org/trees");

    person.pointsAt("balanced");
    assertThat(person.sees().counts()).isEqualTo("1 report · 2 talks · 0 highlights");
  }

  @Test
  void goesFromTheMadePageOfAnEditionToATalk() {
    person.clicks(person.sees().row("2031 Berlin"));

    person.clicksOnPage(QUEUES);

    assertThat(person.sees().header()).startsWith(QUEUES, "Bo Lind");
    assertThat(person.lectern().browser()).isEmpty();
  }

  @Test
  void zoomsByKeys() {
    person.clicks(person.sees().row(TREES));
    double usual = person.lineHeightOf("balanced");

    person.presses(KeyCode.CONTROL, KeyCode.PLUS);
    person.presses(KeyCode.CONTROL, KeyCode.PLUS);
    assertThat(person.lineHeightOf("balanced")).isGreaterThan(usual);

    person.presses(KeyCode.CONTROL, KeyCode.DIGIT0);
    assertThat(person.lineHeightOf("balanced")).isEqualTo(usual);

    person.presses(KeyCode.CONTROL, KeyCode.MINUS);
    assertThat(person.lineHeightOf("balanced")).isLessThan(usual);
  }

  @Test
  void setsFontLengthAndHeightOfTheLinesInOnePopOver() {
    person.clicks(person.sees().row(TREES));
    double before = person.lineHeightOf("balanced");

    person.clicks("#typography-button");
    person.chooses("#font-choice", "Monospaced");
    person.slides("Line length", 45);
    person.slides("Line height", 2);
    person.presses(KeyCode.ESCAPE);
    Typography set = person.lectern().typography();
    assertThat(set).isEqualTo(new Typography("Monospaced", 16, 2, 45));
    assertThat(person.heightOf("balanced")).isPositive();
    assertThat(person.lineHeightOf("balanced")).isNotEqualTo(before);

    person.closesAndOpensAgain();
    assertThat(person.lectern().typography()).isEqualTo(set);

    person.clicks("#typography-button");
    person.clicks("#typography-reset");
    assertThat(person.lectern().typography()).isEqualTo(Typography.DEFAULT);
  }

  @Test
  void nothingFadesWhereLessMotionIsWanted() {
    Motion motion = person.lectern().theme().motion();
    person.presses(KeyCode.CONTROL, KeyCode.COMMA);
    person.clicks("#less-motion");
    person.presses(KeyCode.ESCAPE);
    assertThat(motion.reducedProperty().get()).isTrue();

    person.clicks("#typography-button");
    assertThat(person.lectern().popOver().isAnimated()).isFalse();
    person.presses(KeyCode.ESCAPE);

    person.closesAndOpensAgain();
    assertThat(person.lectern().theme().motion().reducedProperty().get()).isTrue();
  }

  @Test
  void whatTheSystemSaysOfMotionCounts() {
    person.clicks("#typography-button");
    assertThat(person.lectern().popOver().isAnimated()).isTrue();
    person.presses(KeyCode.ESCAPE);

    person.stillsTheSystem();
    person.clicks("#typography-button");
    assertThat(person.lectern().popOver().isAnimated()).isFalse();
    person.presses(KeyCode.ESCAPE);
  }

  @Test
  void theOutlineFollowsWhatIsReadAndLeadsThere() {
    person.clicks(person.sees().row(TREES));
    person.presses(KeyCode.CONTROL, KeyCode.I);
    assertThat(person.sees().outlineHere()).isEqualTo(TREES + " – Ann Roe");

    person.clicks(person.sees().outlineLink("Queues"));
    assertThat(person.sees().outlineHere()).isEqualTo(QUEUES + " – Bo Lind");
    assertThat(person.heightOf(QUEUES)).isLessThan(60);
  }

  @Test
  void keepsTheSizeOfTheText() {
    person.clicks(person.sees().row(TREES));
    person.presses(KeyCode.CONTROL, KeyCode.PLUS);
    double larger = person.lineHeightOf("balanced");

    person.closesAndOpensAgain();

    assertThat(person.lineHeightOf("balanced")).isEqualTo(larger);
  }

  @Test
  void opensAReportWhereItWasLeft() {
    String paragraph = "Nobody knew why the queue in front of the room was so long.\n\n";
    person.drops(
        new Notes(folder.resolve("notes"))
            .file("long.md", "# PyCon US 2031\n\n" + paragraph.repeat(200)));
    person.turnsTheWheelOverTheText(10);
    int top = person.sees().top();
    assertThat(top).isPositive();

    person.clicks(person.sees().row(QUEUES));
    person.presses(KeyCode.ALT, KeyCode.LEFT);
    assertThat(person.sees().top()).isEqualTo(top);

    person.closesAndOpensAgain();
    assertThat(person.sees().title()).startsWith("PyCon US 2031");
    assertThat(person.sees().top()).isEqualTo(top);
  }

  @Test
  void isDarkWhenTheSystemIs() {
    assertThat(person.sees().isDark()).isFalse();

    person.darkensTheSystem();

    assertThat(person.sees().isDark()).isTrue();
  }

  @Test
  void remembersThatDarkWasChosen() {
    person.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
    assertThat(person.sees().isDark()).isTrue();

    person.closesAndOpensAgain();

    assertThat(person.sees().isDark()).isTrue();
  }

  @Test
  void escapeClosesThePopUpAndTheToast() {
    person.clicks(person.sees().row(TREES));
    person.selectsByMouse("balanced");
    assertThat(person.sees().shows(".reader-bubble")).isTrue();

    person.presses(KeyCode.ESCAPE);
    assertThat(person.sees().shows(".reader-bubble")).isFalse();

    person.clicks(person.sees().row(QUEUES));
    person.presses(KeyCode.CONTROL, KeyCode.Z);
    assertThat(person.sees().toast()).isNotEmpty();
    person.presses(KeyCode.ESCAPE);
    assertThat(person.sees().toast()).isEmpty();
  }

  @Test
  void escapeLeavesTheSearchForTheText() {
    person.clicks(person.sees().row(TREES));
    person.presses(KeyCode.CONTROL, KeyCode.K);
    person.types("queue");
    assertThat(person.sees().list("#search-results")).hasSize(2);

    person.presses(KeyCode.ESCAPE);

    assertThat(person.sees().fieldText("#search-field")).isEmpty();
    assertThat(person.sees().list("#search-results")).isEmpty();
    assertThat(person.sees().header()).startsWith(TREES);
  }

  @Test
  void looksThroughTheResultsAndComesBackWithEscape() {
    person.clicks(person.sees().row(TREES));
    person.presses(KeyCode.CONTROL, KeyCode.K);
    person.types("queue");

    person.presses(KeyCode.DOWN);
    assertThat(person.sees().header()).startsWith(QUEUES);
    assertThat(person.sees().marks("current-hit")).isPositive();

    person.presses(KeyCode.ESCAPE);
    assertThat(person.sees().header()).startsWith(TREES);
  }

  @Test
  void goesToAResultWithEnter() {
    person.clicks(person.sees().row(TREES));
    person.presses(KeyCode.CONTROL, KeyCode.K);
    person.types("queue");
    person.presses(KeyCode.DOWN);
    person.presses(KeyCode.ENTER);
    assertThat(person.sees().header()).startsWith(QUEUES);

    person.presses(KeyCode.ALT, KeyCode.LEFT);
    assertThat(person.sees().header()).startsWith(TREES);
  }

  @Test
  void takesAnOperatorOutByAClick() {
    person.presses(KeyCode.CONTROL, KeyCode.K);
    person.types("promise speaker:ann ");
    assertThat(person.sees().list("#search-results")).isEmpty();

    person.clicks("by ann");

    assertThat(person.sees().fieldText("#search-field")).isEqualTo("promise ");
    assertThat(person.sees().list("#search-results")).hasSize(2);
  }

  @Test
  void foldsTreeAndSidebarAwayAndRemembersIt() {
    person.presses(KeyCode.CONTROL, KeyCode.B);
    person.presses(KeyCode.CONTROL, KeyCode.ALT, KeyCode.B);
    assertThat(person.sees().shows("#conference-tree")).isFalse();
    assertThat(person.sees().shows("#sidebar")).isFalse();

    person.closesAndOpensAgain();
    assertThat(person.sees().shows("#conference-tree")).isFalse();

    person.presses(KeyCode.CONTROL, KeyCode.B);
    assertThat(person.sees().shows("#conference-tree")).isTrue();
  }

  @Test
  void nothingButTheTextIsShownInFocusModeAndBringsBackWhatWasThere() {
    person.presses(KeyCode.F9);
    assertThat(person.sees().shows("#conference-tree")).isFalse();
    assertThat(person.sees().shows("#sidebar")).isFalse();

    person.presses(KeyCode.F9);
    assertThat(person.sees().shows("#conference-tree")).isTrue();
    assertThat(person.sees().shows("#sidebar")).isTrue();
  }

  @Test
  void keepsThePlaceInFocusModeAndGoesOnFromThere() {
    person.drops(new Notes(folder.resolve("notes")).file("long.md", "# PyCon\n\n" + numbered(200)));
    person.turnsTheWheelOverTheText(10);
    int top = person.sees().top();
    assertThat(top).isPositive();

    person.presses(KeyCode.F9);
    assertThat(person.sees().top()).isEqualTo(top);

    person.turnsTheWheelOverTheText(10);
    assertThat(person.sees().top()).isGreaterThan(top);
  }

  @Test
  void fillsTheScreenAndComesBack() {
    person.presses(KeyCode.F11);
    assertThat(person.lectern().stage().isFullScreen()).isTrue();

    person.presses(KeyCode.F11);
    assertThat(person.lectern().stage().isFullScreen()).isFalse();
  }

  @Test
  void opensAnEditedReportAtTheSameWords() {
    Notes notes = new Notes(folder.resolve("notes"));
    String text = numbered(200);
    person.drops(notes.file("long.md", "# PyCon US 2031\n\n" + text));
    person.turnsTheWheelOverTheText(10);
    int top = person.sees().top();
    assertThat(top).isPositive();
    person.lectern().passTwoSeconds();

    String added = "Something new stands over all of it now.\n\n";
    person.drops(notes.file("long.md", "# PyCon US 2031\n\n" + added + text));
    person.clicks(person.sees().row(QUEUES));
    person.presses(KeyCode.ALT, KeyCode.LEFT);

    assertThat(person.sees().top()).isEqualTo(top + added.length() - 1);
  }

  private static String numbered(int paragraphs) {
    return IntStream.rangeClosed(1, paragraphs)
        .mapToObj("Nobody knew why queue number %d was so long.\n\n"::formatted)
        .collect(Collectors.joining());
  }
}
