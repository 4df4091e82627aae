package org.lectern.outline;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lectern.model.Document;
import org.lectern.model.Edition;
import org.lectern.model.Format;
import org.lectern.model.Outline;
import org.lectern.text.DocumentReader;

/// Measures how well the outlines of real reports agree with their labels.
///
/// The texts are looked for in the given folders, by the hash of their bytes; a label whose text is
/// not there is left out. A line a report, and one for each group over all its talks. Simpler than
/// it could be: names agree or do not (a family name alone is wrong), kinds and links are not
/// compared, and a report with many talks weighs more than one with few.
public final class ScoreLabels {

  private ScoreLabels() {}

  public static void main(String[] folders) throws IOException {
    try (PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
      Map<String, Path> texts = new HashMap<>();
      for (String folder : folders) {
        texts.putAll(byHash(Path.of(folder)));
      }
      print(out, LabelledReport.TUNED, texts);
      print(out, LabelledReport.HELD, texts);
    }
  }

  private static Map<String, Path> byHash(Path folder) throws IOException {
    Map<String, Path> texts = new HashMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(sha256(Files.readAllBytes(file)), file);
      }
    }
    return texts;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("each Java platform has it", e);
    }
  }

  private static void print(PrintStream out, String group, Map<String, Path> texts)
      throws IOException {
    List<LabelledReport> labelled =
        LabelledReport.all().stream().filter(report -> report.group().equals(group)).toList();
    List<LabelledReport> reports =
        labelled.stream().filter(report -> texts.containsKey(report.source().sha256())).toList();
    Score total = Score.NONE;
    for (LabelledReport report : reports) {
      Score score = score(report, Files.readString(texts.get(report.source().sha256())));
      total = total.plus(score);
      out.printf("  %s | %s%n", score, report.source().file());
    }
    out.printf("%s, %d of %d texts:%n  %s%n", group, reports.size(), labelled.size(), total);
  }

  /// Its place is the label's, wherever the text was found. Nothing is found in a file of a sort
  /// that Lectern does not read.
  private static Score score(LabelledReport report, String text) {
    String file = report.source().file();
    return Format.findByFileName(file)
        .map(format -> DocumentReader.read(format, text))
        .map(document -> score(report, document))
        .orElseGet(() -> Score.of(report, Edition.NONE, List.of()));
  }

  private static Score score(LabelledReport report, Document document) {
    Location place = Location.ofFile(report.source().file());
    Outline outline = Outliner.outline(document, place);
    return Score.of(report, outline.edition(), TalkFacts.of(document, outline));
  }
}
