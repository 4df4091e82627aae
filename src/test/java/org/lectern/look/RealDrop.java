package org.lectern.look;

import java.awt.AWTException;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import org.lectern.library.Library;
import org.lectern.library.sqlite.SqliteLibrary;

/// Drags a file from one program into Lectern's window with the mouse, and looks whether it came
/// into the library. Ends with status 0 when it did.
public final class RealDrop {

  private static final int SOURCE_X = 1100;
  private static final int SOURCE_Y = 100;
  private static final int TARGET_X = 450;
  private static final int TARGET_Y = 400;

  private final List<String> java;
  private final Robot robot = new Robot();
  private final Color background = robot.getPixelColor(TARGET_X, TARGET_Y);

  /// @param java the command that starts a program of this class path, but for its name
  private RealDrop(List<String> java) throws AWTException {
    this.java = java;
    robot.setAutoDelay(40);
  }

  /// @param arguments the folder for the picture of the drop target, then the options of Java
  public static void main(String[] arguments) throws Exception {
    List<String> java = new ArrayList<>();
    java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    java.addAll(List.of(arguments).subList(1, arguments.length));
    boolean arrived = new RealDrop(java).run(Path.of(arguments[0]));
    System.out.println(arrived ? "The dropped file is in the library." : "Nothing arrived.");
    System.exit(arrived ? 0 : 1);
  }

  private boolean run(Path pictures) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("lectern-drop");
    Path notes = folder.resolve("PyGala 2024.md");
    Files.writeString(notes, "# PyGala 2024\n\n## Roses – Ann Roe\n\nHow they are cut.\n");
    prepare(folder);
    Process lectern = start("org.lectern.Lectern", "--library", folder.toString());
    Process source =
        start(
            "org.lectern.look.DragSource",
            notes.toString(),
            String.valueOf(SOURCE_X),
            String.valueOf(SOURCE_Y));
    try {
      return isSoon(() -> !robot.getPixelColor(TARGET_X, TARGET_Y).equals(background))
          && isSoon(() -> !robot.getPixelColor(SOURCE_X + 20, SOURCE_Y + 60).equals(background))
          && drag(pictures)
          && isSoon(() -> hasReport(folder));
    } finally {
      lectern.destroy();
      source.destroy();
    }
  }

  /// An empty library without the samples, its window in the corner of the screen.
  private static void prepare(Path folder) {
    try (Library library = SqliteLibrary.open(folder)) {
      library.keepSetting("samples", "seen");
      library.keepSetting("window.x", "0");
      library.keepSetting("window.y", "0");
      library.keepSetting("window.width", "1000");
      library.keepSetting("window.height", "700");
    }
  }

  private Process start(String... program) throws IOException {
    List<String> command = new ArrayList<>(java);
    command.addAll(List.of(program));
    return new ProcessBuilder(command).inheritIO().start();
  }

  private boolean drag(Path pictures) throws IOException {
    robot.delay(1500);
    robot.mouseMove(SOURCE_X + 100, SOURCE_Y + 100);
    robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
    for (int step = 1; step <= 20; step++) {
      int x = SOURCE_X + 100 + (TARGET_X - SOURCE_X - 100) * step / 20;
      int y = SOURCE_Y + 100 + (TARGET_Y - SOURCE_Y - 100) * step / 20;
      robot.mouseMove(x, y);
    }
    robot.delay(800);
    Files.createDirectories(pictures);
    ImageIO.write(
        robot.createScreenCapture(new Rectangle(0, 0, 1440, 800)),
        "png",
        pictures.resolve("real-drop.png").toFile());
    robot.mouseMove(TARGET_X + 5, TARGET_Y + 5);
    robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    return true;
  }

  private static boolean hasReport(Path folder) {
    try (Library library = SqliteLibrary.open(folder)) {
      return !library.contents().isEmpty();
    }
  }

  private boolean isSoon(BooleanSupplier condition) {
    for (int i = 0; i < 100; i++) {
      if (condition.getAsBoolean()) {
        return true;
      }
      robot.delay(300);
    }
    return false;
  }
}
