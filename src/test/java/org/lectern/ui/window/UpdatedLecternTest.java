package org.lectern.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Change;
import org.lectern.library.Library;
import org.lectern.library.sqlite.SqliteLibrary;
import org.lectern.model.Edition;
import org.lectern.ui.Shelved;

/// The first start of a newer Lectern on a library of an older one.
class UpdatedLecternTest {

  @TempDir private Path folder;

  @Test
  void readsTheReportsAnewAndSaysSo() {
    try (Library library = SqliteLibrary.open(folder)) {
      library.keepSetting(SettingKeys.SAMPLES, "seen");
      library.apply(
          new Change.PutReport(
              Shelved.outdated(
                  Shelved.report(1, "Trip", Edition.NONE, "EuroPython 2031 – Trip", "Home."))));
    }

    Person person = Person.at(folder);

    assertThat(person.sees().tree()).containsExactly("EuroPython", "  2031");
    assertThat(person.sees().toast())
        .containsExactly("Lectern was updated and read 1 report anew. All that you did stays.");
    assertThat(person.sees().shows("#rereading-status")).isFalse();
    person.closesAndOpensAgain();
    assertThat(person.sees().toast()).isEmpty();
    person.closes();
  }
}
