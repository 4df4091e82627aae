package org.lectern.outline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lectern.model.Document;
import org.lectern.model.Format;
import org.lectern.text.DocumentReader;

/// Looks whether other weights than those of [Feature] would find the talks of labelled reports
/// better: learns them by logistic regression from the headings of all reports, and by k-fold
/// cross-validation from all but those it is tried on.
///
/// Weights that win on all reports and lose when cross-validated fit the reports and not the
/// shapes: leave them. Arguments: folders of reports, each with its `.gold.json` beside it.
public final class TuneWeights {

  private static final int FOLDS = 5;
  private static final int ROUNDS = 60;
  private static final double STEP = 0.02;

  /// How strongly a weight is drawn back to the declared one.
  private static final double DRAW = 0.002;

  /// A talk begins within so many characters of where the label says.
  private static final int NEAR = 60;

  /// A heading of a report: the shares of its features, and whether it is a talk by the label.
  private record Candidate(int report, double[] shares, boolean talk) {}

  private TuneWeights() {}

  public static void main(String[] folders) throws IOException {
    List<Candidate> all = new ArrayList<>();
    int reports = 0;
    for (String folder : folders) {
      for (Path gold : golds(Path.of(folder))) {
        all.addAll(candidates(gold, reports++));
      }
    }
    double[] declared = Arrays.stream(Feature.values()).mapToDouble(Feature::weight).toArray();
    double[] tuned = learn(all, declared);
    print("%d reports, %d headings%n", reports, all.size());
    print("as declared            F1 %.3f%n", f1(all, declared));
    print("tuned on all           F1 %.3f%n", f1(all, tuned));
    print("tuned, cross-validated F1 %.3f (%d folds)%n", crossValidated(all, declared), FOLDS);
    Stream.of(Feature.values())
        .sorted(
            Comparator.comparing(
                feature -> -Math.abs(tuned[feature.ordinal()] - declared[feature.ordinal()])))
        .limit(12)
        .forEach(feature ->
            print(
                "%-26s %5.2f -> %5.2f%n",
                feature, declared[feature.ordinal()], tuned[feature.ordinal()]));
  }

  private static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }

  private static List<Path> golds(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".gold.json")).sorted().toList();
    }
  }

  private static List<Candidate> candidates(Path gold, int report) throws IOException {
    String name = gold.getFileName().toString().replaceFirst("\\.gold\\.json$", "");
    Path file = gold.resolveSibling(name).toAbsolutePath();
    Format format = Format.findByFileName(name).orElse(Format.PLAIN_TEXT);
    Document document = DocumentReader.read(format, Files.readString(file));
    List<Integer> starts = new ArrayList<>();
    for (JsonNode talk : new ObjectMapper().readTree(gold.toFile()).path("talks")) {
      starts.add(document.source().indexOf(talk.path("start").asText()));
    }
    List<Line> lines = Lines.of(document);
    List<Head> heads = Headings.of(lines);
    Location location = Location.ofFile(file.toString());
    EditionFinder.Found edition = new EditionFinder(document, lines, heads, location).find();
    FileFacts facts = new FileFacts(document, lines, heads, edition, FileName.of(location));
    List<Candidate> candidates = new ArrayList<>();
    for (HeadReading reading : TalkHeads.of(facts).readings()) {
      int plain = lines.get(reading.head().line()).span().start();
      int start = document.sourceMap().toSource(plain);
      boolean talk = starts.stream().anyMatch(other -> Math.abs(other - start) <= NEAR);
      candidates.add(new Candidate(report, shares(reading.evidence()), talk));
    }
    return candidates;
  }

  private static double[] shares(Evidence evidence) {
    return Arrays.stream(Feature.values()).mapToDouble(evidence::share).toArray();
  }

  private static double[] learn(List<Candidate> from, double[] declared) {
    double[] weights = declared.clone();
    for (int round = 0; round < ROUNDS; round++) {
      for (Candidate candidate : from) {
        double surplus = score(candidate, weights) - Evidence.ENOUGH;
        double error = (candidate.talk() ? 1 : 0) - 1 / (1 + Math.exp(-surplus));
        for (int i = 0; i < weights.length; i++) {
          weights[i] += STEP * error * candidate.shares()[i] - DRAW * (weights[i] - declared[i]);
        }
      }
    }
    return weights;
  }

  private static double score(Candidate candidate, double[] weights) {
    double score = 0;
    for (int i = 0; i < weights.length; i++) {
      score += candidate.shares()[i] * weights[i];
    }
    return score;
  }

  private static double crossValidated(List<Candidate> all, double[] declared) {
    Count count = new Count();
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      List<Candidate> seen = all.stream().filter(it -> it.report() % FOLDS != held).toList();
      double[] weights = learn(seen, declared);
      all.stream()
          .filter(it -> it.report() % FOLDS == held)
          .forEach(it -> count.add(it.talk(), score(it, weights) >= Evidence.ENOUGH));
    }
    return count.f1();
  }

  private static double f1(List<Candidate> candidates, double[] weights) {
    Count count = new Count();
    candidates.forEach(it -> count.add(it.talk(), score(it, weights) >= Evidence.ENOUGH));
    return count.f1();
  }

  private static final class Count {
    private int right;
    private int wanted;
    private int found;

    void add(boolean talk, boolean taken) {
      right += talk && taken ? 1 : 0;
      wanted += talk ? 1 : 0;
      found += taken ? 1 : 0;
    }

    double f1() {
      return wanted + found == 0 ? 1 : 2.0 * right / (wanted + found);
    }
  }
}
