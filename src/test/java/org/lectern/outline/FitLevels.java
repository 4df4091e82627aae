package org.lectern.outline;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lectern.model.Document;
import org.lectern.model.Outline;

/// Fits the weights of `levels.txt` to folders of labelled reports, and tells how well they do on
/// people they were not fitted to: `FitLevels [--l2=1] [--write] FOLDER…`.
///
/// Logistic regression by Newton's method with an L2 penalty; folds are by person.
public final class FitLevels {

  private static final int FOLDS = 6;

  private final List<Sample> samples = new ArrayList<>();
  private final double l2;

  private FitLevels(double l2) {
    this.l2 = l2;
  }

  /// A candidate whose line is known to begin a talk, or not.
  private record Labelled(Candidate candidate, boolean talk, double weight) {}

  private record Sample(GoldReport report, Document document, List<Labelled> labelled) {

    Score score(LevelModel model) {
      Outline outline = Outliner.outline(document, report.location(), model);
      return Score.of(report.labels(), outline.edition(), TalkFacts.of(document, outline));
    }
  }

  public static void main(String[] arguments) throws IOException {
    double l2 = 2;
    boolean write = false;
    boolean all = false;
    List<String> folders = new ArrayList<>();
    for (String argument : arguments) {
      if (argument.startsWith("--l2=")) {
        l2 = Double.parseDouble(argument.substring(5));
      } else if (argument.equals("--write")) {
        write = true;
      } else if (argument.equals("--files")) {
        all = true;
      } else {
        folders.add(argument);
      }
    }
    FitLevels fitting = new FitLevels(l2);
    for (String folder : folders) {
      for (GoldReport report : GoldReport.in(Path.of(folder))) {
        fitting.samples.add(sample(report));
      }
    }
    try (PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
      fitting.crossValidate(out, all);
      LevelModel model = fitting.fit(fitting.samples);
      fitting.print(out, "training", fitting.samples, Map.of(), model, false);
      if (write) {
        fitting.write(out, model);
      }
    }
  }

  private static Sample sample(GoldReport report) {
    Document document = report.document();
    List<Line> lines = Lines.of(document);
    List<Head> heads = Headings.of(lines);
    EditionFinder.Found edition =
        new EditionFinder(document, lines, heads, report.location()).find();
    FileFacts file = new FileFacts(document, lines, heads, edition, FileName.of(report.location()));
    TalkHeads chosen = TalkHeads.of(file);
    OneTalk whole = new OneTalk(file, chosen);
    List<Candidate> candidates = whole.isList() ? List.of() : Candidates.of(file, whole, chosen);
    Set<Integer> talks = new HashSet<>();
    for (TalkFacts talk : report.labels().talks()) {
      talks.add(line(document, lines, talk.start()));
    }
    Map<String, Integer> sizes = new HashMap<>();
    candidates.forEach(each -> sizes.merge(each.group(), 1, Integer::sum));
    List<Labelled> labelled = new ArrayList<>();
    for (Candidate each : candidates) {
      if (!each.isFrame()) {
        labelled.add(
            new Labelled(
                each,
                each.form() == Candidate.Form.WORDS
                    ? isTold(report, document, each)
                    : talks.contains(each.line()),
                1 / Math.sqrt(sizes.get(each.group()))));
      }
    }
    return new Sample(report, document, labelled);
  }

  private static boolean isTold(GoldReport report, Document document, Candidate each) {
    int start = document.sourceMap().toSource(each.start());
    return report.labels().talks().stream()
        .anyMatch(talk ->
            Math.abs(talk.start() - start) < 700
                && Likeness.ofTitles(talk.title().orElse(""), each.telling().title().orElse(""))
                    > 0);
  }

  private static int line(Document document, List<Line> lines, int offset) {
    int found = 0;
    for (Line line : lines) {
      if (document.sourceMap().toSource(line.span().start()) <= offset + 4) {
        found = line.index();
      }
    }
    return found;
  }

  private void crossValidate(PrintStream out, boolean files) {
    List<String> people =
        new ArrayList<>(
            new TreeSet<>(samples.stream().map(sample -> sample.report().person()).toList()));
    people.sort(java.util.Comparator.comparingInt(person -> (person + "x").hashCode() * 31));
    Map<String, LevelModel> models = new HashMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      Set<String> held = new HashSet<>();
      for (int i = fold; i < people.size(); i += FOLDS) {
        held.add(people.get(i));
      }
      LevelModel model =
          fit(samples.stream().filter(s -> !held.contains(s.report().person())).toList());
      held.forEach(person -> models.put(person, model));
    }
    print(out, "cross-validated", samples, models, null, files);
  }

  private void print(
      PrintStream out,
      String name,
      List<Sample> of,
      Map<String, LevelModel> models,
      LevelModel model,
      boolean files) {
    Map<String, Score> scores = new java.util.TreeMap<>();
    for (Sample sample : of) {
      Score score = sample.score(model != null ? model : models.get(sample.report().person()));
      scores.merge(sample.report().folder(), score, Score::plus);
      scores.merge("~all", score, Score::plus);
      if (files) {
        out.println("    " + score + " " + sample.report().name());
      }
    }
    scores.forEach((folder, score) -> out.printf("%-16s %-6s %s%n", name, folder, score));
  }

  private LevelModel fit(List<Sample> of) {
    List<Labelled> headings = new ArrayList<>();
    List<Labelled> items = new ArrayList<>();
    List<Labelled> mentions = new ArrayList<>();
    for (Sample sample : of) {
      for (Labelled each : sample.labelled()) {
        (switch (each.candidate().form()) {
              case HEADING -> headings;
              case ITEM -> items;
              case WORDS -> mentions;
            })
            .add(each);
      }
    }
    return new LevelModel(fitOne(headings), fitOne(items), fitOne(mentions), Map.of());
  }

  private LevelModel.Weights fitOne(List<Labelled> of) {
    int n = Sign.values().length + 1;
    double[] w = new double[n];
    for (int step = 0; step < 12; step++) {
      double[] gradient = new double[n];
      double[][] hessian = new double[n][n];
      for (int i = 0; i < n; i++) {
        double penalty = i == 0 ? 0.01 : l2;
        gradient[i] = -penalty * w[i];
        hessian[i][i] = penalty;
      }
      for (Labelled each : of) {
        double[] x = new double[n];
        x[0] = 1;
        System.arraycopy(each.candidate().signs(), 0, x, 1, n - 1);
        double sum = 0;
        for (int i = 0; i < n; i++) {
          sum += w[i] * x[i];
        }
        double p = 1 / (1 + Math.exp(-sum));
        double error = each.weight() * ((each.talk() ? 1 : 0) - p);
        double curve = each.weight() * Math.max(1e-4, p * (1 - p));
        for (int i = 0; i < n; i++) {
          if (x[i] != 0) {
            gradient[i] += error * x[i];
            for (int k = 0; k < n; k++) {
              hessian[i][k] += curve * x[i] * x[k];
            }
          }
        }
      }
      double[] move = solve(hessian, gradient);
      for (int i = 0; i < n; i++) {
        w[i] += Math.clamp(move[i], -2, 2);
      }
    }
    double[] signs = new double[n - 1];
    System.arraycopy(w, 1, signs, 0, n - 1);
    return new LevelModel.Weights(w[0], signs);
  }

  /// By Gauss with pivots.
  private static double[] solve(double[][] a, double[] b) {
    int n = b.length;
    for (int c = 0; c < n; c++) {
      int pivot = c;
      for (int r = c + 1; r < n; r++) {
        pivot = Math.abs(a[r][c]) > Math.abs(a[pivot][c]) ? r : pivot;
      }
      double[] row = a[c];
      a[c] = a[pivot];
      a[pivot] = row;
      double value = b[c];
      b[c] = b[pivot];
      b[pivot] = value;
      for (int r = c + 1; r < n; r++) {
        double factor = a[r][c] / a[c][c];
        for (int k = c; k < n; k++) {
          a[r][k] -= factor * a[c][k];
        }
        b[r] -= factor * b[c];
      }
    }
    double[] x = new double[n];
    for (int r = n - 1; r >= 0; r--) {
      double sum = b[r];
      for (int k = r + 1; k < n; k++) {
        sum -= a[r][k] * x[k];
      }
      x[r] = sum / a[r][r];
    }
    return x;
  }

  private void write(PrintStream out, LevelModel model) {
    out.printf(
        Locale.ROOT,
        "%-18s %6.2f %6.2f %6.2f%n",
        "bias",
        model.heading().bias(),
        model.item().bias(),
        model.mention().bias());
    for (Sign sign : Sign.values()) {
      int i = sign.ordinal();
      out.printf(
          Locale.ROOT,
          "%-18s %6.2f %6.2f %6.2f %s%n",
          sign.name().toLowerCase(Locale.ROOT),
          model.heading().ofSigns()[i],
          model.item().ofSigns()[i],
          model.mention().ofSigns()[i],
          LevelModel.fitted().words().getOrDefault(sign, ""));
    }
  }
}
