package org.lectern.library.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.library.Change;
import org.lectern.library.Hit;
import org.lectern.library.KeptReport;
import org.lectern.library.KeptReport.Annotations;
import org.lectern.library.Reindexing;
import org.lectern.library.Search;
import org.lectern.model.Fix;
import org.lectern.query.Query;

class CheckingTest {

  @TempDir Path folder;
  private SqliteLibrary library;

  @BeforeEach
  void open() {
    library = SqliteLibrary.open(folder);
    Notes notes =
        Notes.report(1, "Week").aside("Hall.").talk("Compilers", "Ada", "A toy, a parser.");
    KeptReport kept = notes.kept();
    library.apply(
        new Change.PutReport(
            notes.kept(
                new Annotations(
                    List.of(Notes.highlight(2, kept, "toy", "mine")),
                    List.of(Notes.tagOnTalk(3, kept, "types", "Compilers")),
                    List.of(Notes.correction(4, kept, "Compilers", new Fix.NoTalk())),
                    Optional.of(Notes.selector(kept, "parser")),
                    List.of(Notes.readMark(5, kept, "Compilers"))))));
  }

  @AfterEach
  void close() {
    library.close();
  }

  private void damage(String sql) throws Exception {
    try (Connection connection = LibraryFile.connect(folder.resolve("lectern.db"));
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("PRAGMA foreign_keys = OFF");
      statement.executeUpdate(sql);
    }
  }

  @Test
  void saysNothingOfASoundLibrary() {
    assertThat(library.check()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UPDATE talk SET \"end\" = 1000 "
            + "| The talk “Compilers” of the report “Week” ends behind the text.",
        "UPDATE highlight SET start = start + 1 "
            + "| A highlight of the report “Week” does not stand where it says.",
        "UPDATE highlight SET start = 1000 "
            + "| A highlight of the report “Week” does not stand where it says.",
        "UPDATE highlight SET version = 'x' | A highlight of the report “Week” is attached to a"
            + " text that is not the present one.",
        "UPDATE highlight SET version = 'x', attached = 0 "
            + "| A highlight of the report “Week” counts in a text that was not kept.",
        "UPDATE tagging SET exact = 'x' "
            + "| The tag “types” on a talk of the report “Week” does not stand where it says.",
        "UPDATE correction SET start = 2 "
            + "| A correction of the report “Week” does not stand where it says.",
        "UPDATE correction SET version = 'x', attached = 0 "
            + "| A correction of the report “Week” counts in a text that was not kept.",
        "UPDATE place SET start = 0 "
            + "| The place last read of the report “Week” does not stand where it says.",
        "UPDATE report SET version = 'x' "
            + "| The text of the report “Week” is of another version than the report.",
        "UPDATE text SET plain_text = replace(plain_text, 'Hall', 'Hill') "
            + "| A text of the report “Week” is not the one that was kept.",
        "DELETE FROM source | The text or the file of the report “Week” is missing.",
        "INSERT INTO setting SELECT 'a', 'b'; UPDATE place SET report = 9 "
            + "| A row of place belongs to a report that is gone.",
        "DELETE FROM text_index WHERE rowid = 1 "
            + "| Passages that are missing from the search index: 1.",
        "DELETE FROM passage WHERE id = 1 | Rows of the search index that belong to no passage: 1."
      })
  void saysWhatIsWrong(String damage, String sentence) throws Exception {
    damage(damage);

    assertThat(library.check()).containsExactly(sentence);
  }

  @Test
  void saysWhatSearchCannotFind() throws Exception {
    damage("DELETE FROM passage");

    assertThat(library.check())
        .containsExactly(
            "Search cannot find the report “Week”.",
            "Rows of the search index that belong to no passage: 2.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DELETE FROM text_index_data WHERE id > 10",
        "UPDATE text_index_data SET block = x'00' WHERE id > 10",
        "UPDATE text_index_data SET block = x'ffffffffffffffff'",
        "DELETE FROM text_index_data",
        "DELETE FROM text_index_docsize",
        "DELETE FROM text_index WHERE rowid = 1",
        "DELETE FROM passage",
        "UPDATE passage SET start = 0"
      })
  void healsTheIndexByMakingItAnew(String damage) throws Exception {
    State before = State.of(library, "toy", "hall", "ada", "mine", "types");
    damage(damage);

    library.close();
    library = SqliteLibrary.open(folder);
    library.rebuildIndex(Reindexing.Watch.NOBODY);

    assertThat(library.check()).isEmpty();
    assertThat(State.of(library, "toy", "hall", "ada", "mine", "types")).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DELETE FROM text_index_data WHERE id > 10",
        "UPDATE text_index_data SET block = x'ffffffffffffffff'",
        "DELETE FROM text_index_data"
      })
  void goesOnWithADamagedIndex(String damage) throws Exception {
    List<Hit> before = library.search(Search.of(Query.parse("toy"), 5)).hits();
    damage(damage);
    library.close();
    library = SqliteLibrary.open(folder);

    assertThat(library.search(Search.of(Query.parse("toy"), 5)).hits()).isEqualTo(before);
    assertThat(library.check()).isEmpty();

    damage(damage);
    library.apply(new Change.DropHighlight(2));

    assertThat(library.highlights()).isEmpty();
    assertThat(library.search(Search.of(Query.parse("toy"), 5)).hits()).isEqualTo(before);
    assertThat(library.check()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DELETE FROM text_index_data WHERE id > 10",
        "UPDATE text_index_data SET block = x'00' WHERE id > 10"
      })
  void saysThatTheIndexIsDamaged(String damage) throws Exception {
    damage(damage);

    assertThat(library.check()).anyMatch(sentence -> sentence.startsWith("The file is damaged: "));
  }
}
