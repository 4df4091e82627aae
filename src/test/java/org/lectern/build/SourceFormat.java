package org.lectern.build;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Holds the sources to google-java-format: `check` names each file that differs and ends with
/// status 1, `write` rewrites them.
///
/// It runs as a program of its own because the formatter needs the compiler's packages exported.
public final class SourceFormat {

  private SourceFormat() {}

  public static void main(String[] arguments) throws IOException {
    boolean write = arguments[0].equals("write");
    List<Path> different = new ArrayList<>();
    for (Path file : javaFilesUnder(Path.of(arguments[1]))) {
      String now = Files.readString(file);
      String wanted = formatted(file, now);
      if (!wanted.equals(now)) {
        different.add(file);
        if (write) {
          Files.writeString(file, wanted);
        }
      }
    }
    if (!write && !different.isEmpty()) {
      System.err.println(
          "Not in the project's format; mend with: mvn verify -DskipTests -Dlectern.format=write");
      different.forEach(file -> System.err.println("  " + file));
      System.exit(1);
    }
  }

  private static List<Path> javaFilesUnder(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static String formatted(Path file, String text) {
    try {
      return new Formatter().formatSourceAndFixImports(text);
    } catch (FormatterException e) {
      throw new IllegalStateException(file + " cannot be formatted", e);
    }
  }
}
