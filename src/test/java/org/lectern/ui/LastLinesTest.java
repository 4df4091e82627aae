package org.lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.ui.Shelved.edition;
import static org.lectern.ui.Shelved.report;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.KeptReport;
import org.lectern.model.Span;

class LastLinesTest {

  private static final KeptReport TRIP =
      report(1, "Trip", edition("PyGala", 2023), "Trees – Ann", "Queues – Bo", "Pipes – Cy");
  private static final KeptReport OTHER = report(2, "Other", edition("PyGala", 2024), "Sets – Di");

  private static final Span FIRST = new Span(0, 11);
  private static final Span SECOND = new Span(12, 23);

  @TempDir private Path folder;
  private final HandClock clock = new HandClock();
  private Shelves shelves;
  private ReadMarks marks;
  private LastLines lines;

  @BeforeEach
  void open() {
    shelves = new Shelves(folder).with(TRIP, OTHER);
    marks = new ReadMarks(shelves.workspace());
    lines = new LastLines(marks, clock);
  }

  @AfterEach
  void close() {
    shelves.close();
  }

  private static Optional<Reading> reading(KeptReport kept) {
    return Optional.of(Reading.of(kept));
  }

  private Set<Integer> read(long report) {
    return shelves.workspace().contents().readOf(report).talks();
  }

  @Test
  void aTalkIsReadWhenItsLastLineWasSeenForTwoSeconds() {
    lines.see(reading(TRIP), FIRST);

    clock.pass(Duration.ofMillis(1999));
    assertThat(read(1)).isEmpty();
    clock.pass(Duration.ofMillis(1));
    assertThat(read(1)).containsExactly(0);
  }

  @Test
  void scrollingOnStartsNoOtherWaitForALineThatStaysInView() {
    lines.see(reading(TRIP), FIRST);
    clock.pass(Duration.ofSeconds(1));
    lines.see(reading(TRIP), new Span(0, 15));
    clock.pass(Duration.ofSeconds(1));

    assertThat(read(1)).containsExactly(0);
  }

  @Test
  void aTalkWhoseEndHasLeftTheScreenIsNotRead() {
    lines.see(reading(TRIP), FIRST);
    clock.pass(Duration.ofSeconds(1));
    lines.see(reading(TRIP), SECOND);
    clock.passTwoSeconds();

    assertThat(read(1)).containsExactly(1);
  }

  @Test
  void aTalkWhoseEndIsBelowTheScreenIsNotRead() {
    lines.see(reading(TRIP), new Span(0, 10));
    clock.passTwoSeconds();

    assertThat(read(1)).isEmpty();
  }

  @Test
  void anotherReportEndsTheWait() {
    lines.see(reading(TRIP), FIRST);
    lines.see(reading(OTHER), new Span(0, 0));
    clock.passTwoSeconds();

    assertThat(read(1)).isEmpty();
    assertThat(read(2)).isEmpty();
  }

  @Test
  void whatIsCalledUnreadWhileOneLooksAtItStaysSo() {
    lines.see(reading(TRIP), FIRST);
    clock.passTwoSeconds();
    marks.set(List.of(new ReadMarks.Bearer(1, Optional.of(0))), false);
    lines.see(reading(TRIP), FIRST);
    clock.passTwoSeconds();

    assertThat(read(1)).isEmpty();
  }

  @Test
  void aReadTalkThatIsCalledUnreadAtOnceStaysSo() {
    lines.see(reading(TRIP), FIRST);
    clock.passTwoSeconds();
    lines.see(reading(TRIP), SECOND);
    lines.see(reading(TRIP), FIRST);
    marks.set(List.of(new ReadMarks.Bearer(1, Optional.of(0))), false);
    clock.passTwoSeconds();

    assertThat(read(1)).isEmpty();
  }

  @Test
  void itIsReadAgainWhenOneComesBack() {
    lines.see(reading(TRIP), FIRST);
    clock.passTwoSeconds();
    marks.set(List.of(new ReadMarks.Bearer(1, Optional.of(0))), false);
    lines.see(reading(TRIP), SECOND);
    lines.see(reading(TRIP), FIRST);
    clock.passTwoSeconds();

    assertThat(read(1)).containsExactly(0);
  }

  @Test
  void nothingIsToBeTakenBackForIt() {
    lines.see(reading(TRIP), FIRST);
    clock.passTwoSeconds();

    assertThat(shelves.workspace().undoNameProperty().get()).isEmpty();
  }
}
