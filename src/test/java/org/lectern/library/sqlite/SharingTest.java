package org.lectern.library.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Change;
import org.lectern.library.Change.PutReport;
import org.lectern.library.KeptReport;
import org.lectern.library.Search;
import org.lectern.query.Query;

/// Two connections to one file, as two processes have them.
class SharingTest {

  private static final KeptReport REPORT = report(1);

  @TempDir Path folder;
  private SqliteLibrary one;
  private SqliteLibrary other;

  private static KeptReport report(long id) {
    return Notes.report(id, "Notes").talk("Growing a compiler", "Ada", "A toy.").kept();
  }

  @BeforeEach
  void open() {
    one = SqliteLibrary.open(folder);
    other = SqliteLibrary.open(folder);
  }

  @AfterEach
  void close() {
    one.close();
    other.close();
  }

  @Test
  void noticesWhatAnotherChanged() {
    long before = one.revision();

    other.apply(new PutReport(REPORT));

    assertThat(one.revision()).isNotEqualTo(before);
    assertThat(State.of(one, "toy")).isEqualTo(State.of(other, "toy"));
  }

  @Test
  void noticesWhatItChangedItself() {
    long before = one.revision();

    one.apply(new PutReport(REPORT));

    assertThat(one.revision()).isNotEqualTo(before);
  }

  @Test
  void staysAtItsRevisionWhileNobodyChangesAnything() {
    one.apply(new PutReport(REPORT));
    long before = one.revision();

    one.contents();
    one.search(Search.of(Query.parse("toy"), 5)).hits();
    one.keepSetting("theme", "dark");
    one.keepPlace(1, Notes.selector(REPORT, "toy"));
    other.contents();

    assertThat(one.revision()).isEqualTo(before);
  }

  @Test
  void tellsEachRevisionFromTheOthers() {
    List<Long> revisions = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      one.apply(new PutReport(report(2 * i)));
      revisions.add(one.revision());
      other.apply(new PutReport(report(2 * i + 1)));
      revisions.add(one.revision());
    }

    assertThat(revisions).doesNotHaveDuplicates();
  }

  @Test
  void takesBackOnlyWhatIsStillThere() {
    one.apply(new PutReport(REPORT));
    Change back = one.apply(new Change.PutHighlight(Notes.highlight(7, REPORT, "toy", "mine")));
    other.apply(new Change.DropReport(1));

    assertThat(one.apply(back)).isEqualTo(new Change.All(List.of()));
    assertThat(one.contents()).isEmpty();
  }

  @Test
  void findsAllWhileAnotherMakesTheIndexAnewAndAfterwards() {
    for (long id = 0; id < 2 * Index.PORTION; id++) {
      other.apply(new PutReport(report(id)));
    }
    List<Integer> found = new ArrayList<>();

    other.rebuildIndex((done, total) -> found.add(toys(one)));
    found.add(toys(one));

    assertThat(found).containsExactly(80, 80, 80);
  }

  private static int toys(SqliteLibrary library) {
    return library.search(Search.of(Query.parse("toy"), 100)).hits().size();
  }

  @Test
  void keepsWhatBothWriteAtTheSameTime() throws Exception {
    int number = 40;
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      Future<?> even = threads.submit(writing(one, 0, number));
      Future<?> odd = threads.submit(writing(other, 1, number));
      even.get();
      odd.get();
    }

    assertThat(one.contents()).hasSize(2 * number);
    assertThat(one.highlights()).hasSize(2 * number);
    assertThat(one.check()).isEmpty();
  }

  private static Callable<Void> writing(SqliteLibrary library, int first, int number) {
    return () -> {
      for (int i = 0; i < number; i++) {
        KeptReport kept = report(2 * i + first);
        library.apply(new PutReport(kept));
        library.apply(new Change.PutHighlight(Notes.highlight(2 * i + first, kept, "toy", "mine")));
      }
      return null;
    };
  }
}
