package org.lectern.text;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lectern.model.Document;
import org.lectern.model.Format;

/// Prints a file's plain text, to be compared with the file.
final class PrintText {
  private PrintText() {}

  static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    Format format = Format.findByFileName(file.toString()).orElse(Format.PLAIN_TEXT);
    String source = Files.readString(file);
    Document document = DocumentReader.read(format, source);
    try (PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8)) {
      out.print(document.plainText());
    }
  }
}
