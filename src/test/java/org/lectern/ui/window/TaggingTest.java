package org.lectern.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The tree of tags.
class TaggingTest {

  private static final String TREES = "Growing Trees in Memory";
  private static final String QUEUES = "Queues for Everybody";

  @TempDir private Path folder;
  private Person person;

  @BeforeEach
  void open() {
    person = Person.atEmptyLibrary(folder.resolve("library"));
    person.drops(new Notes(folder.resolve("notes")).trees());
    person.clicks(person.sees().triangle("2031 Berlin"));
    person.clicks(person.sees().row(TREES));
    person.tags("memory");
    person.clicks(person.sees().row(QUEUES));
    person.tags("order");
    person.tags("memory");
  }

  @AfterEach
  void close() {
    person.closes();
  }

  private List<String> bearers() {
    return person.sees().list("#tag-bearers").stream().map(List::getFirst).toList();
  }

  @Test
  void aTagThatIsClickedListsWhatBearsItAndAnotherOneNarrowsThat() {
    person.clicks(person.sees().rowNamed("memory, 2"));
    assertThat(bearers()).containsExactly(TREES, QUEUES);
    assertThat(person.sees().rowNamed("order, 1")).isNotNull();

    person.clicksWithCtrl(person.sees().rowNamed("order, 1"));
    assertThat(bearers()).containsExactly(QUEUES);
    person.clicks("and #order");
    person.clicks("or #order");
    assertThat(bearers()).containsExactly(TREES);

    person.clicks(person.sees().named("Filter no more by not #order"));
    person.clicks(person.sees().named("Filter no more by #memory"));
    assertThat(person.sees().shows("#tag-bearers")).isFalse();
  }

  @Test
  void tagsAreChosenAndDeletedByKeys() {
    person.clicks(person.sees().rowNamed("memory, 2"));
    person.presses(KeyCode.DOWN);
    person.presses(KeyCode.ENTER);
    assertThat(bearers()).containsExactly(QUEUES);
    person.presses(KeyCode.UP);
    person.presses(KeyCode.DELETE);

    assertThat(person.sees().chips()).containsExactly("#order");
    assertThat(person.sees().toast()).containsExactly("Tag “memory” taken off 2 places.", "Undo");
    person.clicks("#toast-undo");
    assertThat(person.sees().chips()).containsExactly("#memory", "#order");
  }

  @Test
  void aTagIsMergedWithAnotherAfterTheNumbersWereSaid() {
    person.clicks(person.sees().rowNamed("order, 1"));
    person.asks(KeyCode.F2);
    person.types("memory");
    assertThat(person.seesDialog().wordsIn("#tag-outcome"))
        .containsExactly(
            "There is a tag “memory” already, on 2 places. Both become one: it comes to 1 place"
                + " more.");
    Labeled outcome = (Labeled) person.seesDialog().scene().lookup("#tag-outcome");
    assertThat(Running.onFx(() -> ((Text) outcome.lookup(".text")).getText()))
        .as("what is seen of it")
        .isEqualTo(outcome.getText());
    person.clicks("Merge");

    assertThat(person.sees().chips()).containsExactly("#memory");
    person.presses(KeyCode.CONTROL, KeyCode.Z);
    assertThat(person.sees().chips()).containsExactly("#memory", "#order");
  }

  @Test
  void whatATagMeansIsSaidInItsMenuAndReadOverIt() {
    person.opensMenuOn(person.sees().rowNamed("order, 1"));
    person.asks("Describe…");
    person.types("First come, first served");
    person.clicks("OK");

    assertThat(person.sees().helpOf(person.sees().rowNamed("order, 1")))
        .isEqualTo("First come, first served");
  }

  @Test
  void aTagThatFitsTheTextIsSuggestedAndAddedByAClickAlone() {
    person.tags("promises");
    person.clicks(person.sees().named("Remove tag promises"));
    assertThat(person.sees().chips()).containsExactly("#memory", "#order");

    person.clicks("+ #promises");

    assertThat(person.sees().chips()).containsExactly("#memory", "#order", "#promises");
    assertThat(person.sees().shows("#tags-fitting")).isFalse();
  }

  @Test
  void severalTalksAreTaggedAtOnceFromTheTree() {
    person.clicks(person.sees().row(TREES));
    person.presses(KeyCode.SHIFT, KeyCode.DOWN);
    person.opensMenuOn(person.sees().row(QUEUES));
    person.asks("Add a tag…");
    person.types("both");
    person.presses(KeyCode.ENTER);

    assertThat(person.sees().rowNamed("both, 2")).isNotNull();
  }

  @Test
  void theFieldTagsAllTalksThatAreSelected() {
    person.clicks(person.sees().row(TREES));
    person.presses(KeyCode.SHIFT, KeyCode.DOWN);
    assertThat(person.sees().wordsIn("#tag-subject")).containsExactly("2 talks");
    assertThat(person.sees().chips()).containsExactly("#memory", "#order");
    person.tags("both");

    assertThat(person.sees().rowNamed("both, 2")).isNotNull();
    person.clicks(person.sees().named("Remove tag memory"));
    assertThat(person.sees().chips()).containsExactly("#both", "#order");
  }

  @Test
  void theTreeIsNarrowedByAPartOfAName() {
    person.clicks("#tag-narrowing");
    person.types("ord");

    assertThat(person.sees().shows("#tag-tree")).isTrue();
    assertThat(person.sees().accessible("#tag-tree .tree-cell")).containsExactly("order, 1");
  }

  @Test
  void aPieceOfABarFiltersByItsTagAndYear() {
    person.clicks("Tags by year");
    person.clicks(person.sees().named("#order 2031: 1"));

    assertThat(bearers()).containsExactly(QUEUES);
    assertThat(person.sees().wordsIn("#tag-choices")).containsExactly("#order", "in 2031");
  }

  @Test
  void eachTagOfTheChartHasTheColourThatItsLegendSays() {
    person.clicks("Tags by year");

    assertThat(person.sees().named("#memory 2031: 2").getStyleClass()).contains("plain-0");
    assertThat(person.sees().named("#order 2031: 1").getStyleClass()).contains("plain-1");
  }
}
