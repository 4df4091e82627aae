package org.lectern.outline;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.lectern.model.Document;
import org.lectern.model.Outline;

/// Measures outlines against folders of labelled reports, as `score.py` does, in one process:
/// `ScoreFolders FOLDER… [--misses]`.
public final class ScoreFolders {

  private ScoreFolders() {}

  public static void main(String[] arguments) throws IOException {
    List<String> folders = List.of(arguments).stream().filter(a -> !a.startsWith("-")).toList();
    boolean misses = List.of(arguments).contains("--misses");
    try (PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
      for (String folder : folders) {
        Score total = Score.NONE;
        for (GoldReport report : GoldReport.in(Path.of(folder))) {
          total = total.plus(print(out, report, misses));
        }
        out.printf("%s:%n  %s%n", folder, total);
      }
    }
  }

  private static Score print(PrintStream out, GoldReport report, boolean misses) {
    Document document = report.document();
    Outline outline = Outliner.outline(document, report.location());
    List<TalkFacts> found = TalkFacts.of(document, outline);
    Score score = Score.of(report.labels(), outline.edition(), found);
    out.printf("  %s | %s%n", score, report.name());
    if (misses) {
      List<TalkPairs.Pair> pairs = TalkPairs.of(report.labels().talks(), found);
      var hit = pairs.stream().map(TalkPairs.Pair::labelled).collect(Collectors.toSet());
      var right = pairs.stream().map(TalkPairs.Pair::found).collect(Collectors.toSet());
      report.labels().talks().stream()
          .filter(talk -> !hit.contains(talk))
          .forEach(talk -> out.println("      missed   " + inShort(talk)));
      found.stream()
          .filter(talk -> !right.contains(talk))
          .forEach(talk -> out.println("      spurious " + inShort(talk)));
      if (!Likeness.agree(report.labels().edition().series(), outline.edition().series())
          || !report.labels().edition().year().equals(outline.edition().year())) {
        out.println("      edition  " + report.labels().edition() + " found " + outline.edition());
      }
    }
    return score;
  }

  private static String inShort(TalkFacts talk) {
    return talk.title().orElse("-") + " / " + talk.speakers() + " at " + talk.start();
  }
}
