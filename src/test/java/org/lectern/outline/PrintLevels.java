package org.lectern.outline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lectern.model.Document;
import org.lectern.model.Format;
import org.lectern.text.DocumentReader;

/// Prints the places of one file where a talk may begin, with their log-odds and signs: for looking
/// at what a changed weight does.
public final class PrintLevels {

  private PrintLevels() {}

  public static void main(String[] arguments) throws IOException {
    Path path = Path.of(arguments[0]).toAbsolutePath();
    Format format = Format.findByFileName(path.toString()).orElse(Format.PLAIN_TEXT);
    Document document = DocumentReader.read(format, Files.readString(path));
    Location location = Location.ofFile(path.toString());
    List<Line> lines = Lines.of(document);
    List<Head> heads = Headings.of(lines);
    EditionFinder.Found edition = new EditionFinder(document, lines, heads, location).find();
    FileFacts file = new FileFacts(document, lines, heads, edition, FileName.of(location));
    FileReading.Offer offer = FileReading.offer(file);
    List<Candidate> candidates = offer.candidates();
    SecondLook.Taken taken =
        Known.of(candidates, offer.findings(), offer.one().isPresent()).taken();
    double[] odds = LevelModel.fitted().logOdds(candidates, lines.size(), taken);
    for (int i = 0; i < odds.length; i++) {
      Candidate each = candidates.get(i);
      StringBuilder signs = new StringBuilder();
      for (Sign sign : Sign.values()) {
        if (each.has(sign) > 0) {
          signs
              .append(' ')
              .append(sign.name().toLowerCase())
              .append('=')
              .append(Math.round(each.has(sign) * 100) / 100.0);
        }
      }
      System.out.printf(
          "%5.2f %5.2f %s p%d %s | %.60s |%s%n",
          odds[i],
          LevelModel.fitted().logOdds(each),
          each.group(),
          each.parent(),
          each.form(),
          each.head().text(),
          signs);
    }
    System.out.println(
        Outliner.outline(document, location).talks().stream()
            .map(t -> t.title() + " " + t.reason() + "\n")
            .toList());
  }
}
