package org.lectern.ui.window;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

class ClosingTest {

  @TempDir private Path folder;
  private Person person;

  @BeforeEach
  void open() {
    person = Person.atEmptyLibrary(folder.resolve("library"));
  }

  @AfterEach
  void close() {
    person.closes();
  }

  @Test
  void leavesNothingOfTheWindowInMemory() {
    person.drops(new Notes(folder.resolve("notes")).trees());
    person.highlights("balanced", "pink");
    WeakReference<MainWindow> closed = new WeakReference<>(person.lectern().window());

    person.closesAndOpensAgain();
    // The headless platform holds the window that the mouse was in last.
    person.clicks("#main-menu");
    person.presses(KeyCode.ESCAPE);

    assertThatCode(() ->
            WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> {
                  System.gc();
                  return closed.get() == null;
                }))
        .doesNotThrowAnyException();
  }
}
