package org.lectern.outline;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lectern.model.Document;
import org.lectern.model.Outline;

/// Tells why labelled talks are missed: at which step of the way they are lost. `PrintMisses
/// FOLDER…` prints a line a talk and how often each reason occurs.
public final class PrintMisses {

  private static final int NEAR = 700;

  private final PrintStream out;
  private final Map<String, Integer> reasons = new TreeMap<>();

  private PrintMisses(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] folders) throws IOException {
    try (PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
      PrintMisses print = new PrintMisses(out);
      for (String folder : folders) {
        for (GoldReport report : GoldReport.in(Path.of(folder))) {
          print.print(report);
        }
      }
      out.println(print.reasons);
    }
  }

  private void print(GoldReport report) {
    Document document = report.document();
    List<Line> lines = Lines.of(document);
    List<Head> heads = Headings.of(lines);
    EditionFinder.Found edition =
        new EditionFinder(document, lines, heads, report.location()).find();
    FileFacts file = new FileFacts(document, lines, heads, edition, FileName.of(report.location()));
    TalkHeads chosen = TalkHeads.of(file);
    OneTalk whole = new OneTalk(file, chosen);
    List<Candidate> candidates = Candidates.of(file, whole, chosen);
    Outline outline = Outliner.outline(document, report.location());
    List<TalkFacts> found = TalkFacts.of(document, outline);
    List<TalkPairs.Pair> pairs = TalkPairs.of(report.labels().talks(), found);
    out.printf(
        "%s: %d of %d, %d given%s%n",
        report.file(),
        pairs.size(),
        report.labels().talks().size(),
        found.size(),
        whole.isList() ? ", taken for a list" : "");
    for (TalkFacts talk : report.labels().talks()) {
      if (pairs.stream().noneMatch(pair -> pair.labelled() == talk)) {
        missed(document, lines, candidates, found, talk);
      }
    }
    for (int i = 0; i < found.size(); i++) {
      TalkFacts talk = found.get(i);
      if (pairs.stream().noneMatch(pair -> pair.found() == talk)) {
        Line line = line(document, lines, talk.start());
        String reason = outline.talks().get(i).reason();
        out.printf(
            "    invented %s / %s | %s%n      ~ %.150s%n",
            talk.title().orElse("-"), talk.speakers(), reason, line.text());
        reasons.merge("invented", 1, Integer::sum);
      }
    }
  }

  private void missed(
      Document document,
      List<Line> lines,
      List<Candidate> candidates,
      List<TalkFacts> found,
      TalkFacts talk) {
    Line line = line(document, lines, talk.start());
    List<Candidate> here = new ArrayList<>();
    Optional<Candidate> alike = Optional.empty();
    for (Candidate each : candidates) {
      int start = document.sourceMap().toSource(each.start());
      double like = Likeness.ofTitles(talk.title().orElse(""), each.telling().title().orElse(""));
      if (each.form() != Candidate.Form.WORDS && each.line() == line.index()) {
        here.add(each);
      } else if (Math.abs(start - talk.start()) < NEAR && like > 0) {
        alike = Optional.of(each);
      }
    }
    boolean placed = false;
    for (TalkFacts each : found) {
      placed |= Math.abs(each.start() - talk.start()) < 60;
    }
    String reason;
    Candidate at = here.isEmpty() ? alike.orElse(null) : here.getFirst();
    if (placed) {
      reason = "wrong words";
    } else if (at == null) {
      reason = "no candidate";
    } else if (LevelModel.fitted().logOdds(at) > 0) {
      reason = "held by another";
    } else {
      reason = "too unlikely";
    }
    reasons.merge(reason, 1, Integer::sum);
    out.printf(
        Locale.ROOT,
        "    %s: %s / %s%n      ~ %s %.150s%n",
        reason,
        talk.title().orElse("-"),
        talk.speakers(),
        line.sort(),
        line.text());
    if (at != null) {
      out.printf(
          Locale.ROOT,
          "      %s %s %.2f %s / %s%n",
          at.form(),
          at.group(),
          LevelModel.fitted().logOdds(at),
          at.telling().title().orElse("-"),
          at.telling().speakers());
    }
  }

  private static Line line(Document document, List<Line> lines, int offset) {
    Line found = lines.getFirst();
    for (Line line : lines) {
      if (document.sourceMap().toSource(line.span().start()) <= offset + 4) {
        found = line;
      }
    }
    return found;
  }
}
