package org.lectern.library.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.library.Change;
import org.lectern.library.Hit;
import org.lectern.library.Search;
import org.lectern.query.Query;

/// What is found by the first letters of a word.
class BeginningsTest {

  private static final int TALKS = 60;
  private static final int FEW = 20;

  /// More than there are, so that all have to be looked for.
  private static final int MANY = 1000;

  @TempDir Path folder;
  private SqliteLibrary library;

  @BeforeEach
  void open() {
    library = SqliteLibrary.open(folder);
    Notes notes = Notes.report(1, "Week of notes");
    for (int i = 0; i < TALKS; i++) {
      notes.talk(
          i % 2 == 0 ? "Tooling for parsers " + i : "Garden " + i,
          "Ada Example",
          "Tools and parsers, the same words in each.");
    }
    library.apply(new Change.PutReport(notes.kept()));
  }

  @AfterEach
  void close() {
    library.close();
  }

  private List<Hit> find(String query, int limit) {
    return library.search(Search.of(Query.parse(query), limit)).hits();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"to", "parsers to", "par* to", "parsers t", "year:2014 to", "-garden to", "too"})
  void theFirstOfFewAreTheFirstOfAll(String query) {
    assertThat(find(query, FEW)).isEqualTo(find(query, MANY).subList(0, FEW)).hasSize(FEW);
  }

  @Test
  void countsWhatIsNotShown() {
    find("to", FEW);

    assertThat(library.count(Search.of(Query.parse("to"), FEW)).total()).isEqualTo(TALKS);
  }

  @Test
  void findsMoreThanTheTitlesWhereTheseAreFew() {
    assertThat(find("to", TALKS)).hasSize(TALKS);
  }

  @Test
  void findsNothingThatTheRestOfTheQueryForbids() {
    assertThat(find("to kind:keynote", FEW)).isEmpty();
  }

  @Test
  void findsAWordThatStandsInMoreTitlesThanAreReadOneByOne() {
    String title = "zebras ".repeat(MANY + 1) + "and llamas";
    library.apply(
        new Change.PutReport(
            Notes.report(2, "A title of a thousand").talk(title, "", "Giraffes.").kept()));

    assertThat(find("zebras giraffes", FEW)).extracting(Hit::report).containsExactly(2L);
    assertThat(find("speaker:zebras", FEW)).isEmpty();
  }
}
