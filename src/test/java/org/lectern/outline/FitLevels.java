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
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lectern.model.Document;
import org.lectern.model.Edition;
import org.lectern.model.Outline;

/// Fits the weights of `levels.txt` to folders of labelled reports, and tells how well they do on
/// people they were not fitted to: `FitLevels [--l2=1] [--write] FOLDER…`.
///
/// Logistic regression by Newton's method with an L2 penalty; folds are by person.
public final class FitLevels {

  private static final int FOLDS = 6;

  /// So far from the beginning of a talk, in UTF-16 units, the sentence stands that names who
  /// speaks.
  private static final int NEAR = 400;

  /// The rules were written for these very reports and find less in others: the second look learns
  /// from each report so far as if they had found nothing in it.
  private static final double SECOND = 6;

  private static final double DROPPED = 0.7;

  private final List<Sample> samples = new ArrayList<>();
  private final double l2;

  private FitLevels(double l2) {
    this.l2 = l2;
  }

  /// A candidate whose line is known to begin a talk, or not.
  private record Labelled(Candidate candidate, int index, boolean talk, double weight) {

    Labelled weighing(double share) {
      return new Labelled(candidate, index, talk, weight * share);
    }
  }

  private record Sample(
      GoldReport report,
      Document document,
      FileFacts file,
      FileReading.Offer offer,
      List<Labelled> labelled) {

    List<Candidate> candidates() {
      return offer.candidates();
    }

    SecondLook.Taken taken() {
      return Known.of(candidates(), offer.findings(), offer.one().isPresent()).taken();
    }

    Score score(LevelModel model) {
      Edition edition = file.edition().edition();
      Outline outline =
          new Outline(
              Optional.empty(),
              edition,
              file.edition().reason(),
              new FileReading(file, offer, model).talks());
      return Score.of(report.labels(), edition, TalkFacts.of(document, outline));
    }
  }

  public static void main(String[] arguments) throws IOException {
    double l2 = 2;
    boolean write = false;
    boolean all = false;
    boolean byWords = true;
    List<String> folders = new ArrayList<>();
    for (String argument : arguments) {
      if (argument.startsWith("--l2=")) {
        l2 = Double.parseDouble(argument.substring(5));
      } else if (argument.equals("--write")) {
        write = true;
      } else if (argument.equals("--model")) {
        byWords = false;
      } else if (argument.equals("--files")) {
        all = true;
      } else {
        folders.add(argument);
      }
    }
    FitLevels fitting = new FitLevels(l2);
    for (String folder : folders) {
      for (GoldReport report : GoldReport.in(Path.of(folder))) {
        fitting.samples.add(sample(report, byWords));
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

  private static Sample sample(GoldReport report, boolean byWords) {
    Document document = report.document();
    List<Line> lines = Lines.of(document);
    List<Head> heads = Headings.of(lines);
    EditionFinder.Found edition =
        new EditionFinder(document, lines, heads, report.location()).find();
    FileFacts file = new FileFacts(document, lines, heads, edition, FileName.of(report.location()));
    FileReading.Offer offer = FileReading.offer(file, byWords);
    List<Candidate> candidates = offer.candidates();
    Set<Integer> talks = new HashSet<>();
    for (TalkFacts talk : report.labels().talks()) {
      talks.add(line(document, lines, talk.start()));
    }
    Map<String, Integer> sizes = new HashMap<>();
    candidates.forEach(each -> sizes.merge(each.group(), 1, Integer::sum));
    List<Labelled> labelled = new ArrayList<>();
    Set<Candidate> speaking = speaking(report, document, candidates);
    for (Candidate each : candidates) {
      if (!each.isFrame()) {
        labelled.add(
            new Labelled(
                each,
                candidates.indexOf(each),
                each.form() == Candidate.Form.SENTENCE
                    ? speaking.contains(each)
                    : each.form() == Candidate.Form.WORDS
                        ? isTold(report, document, each)
                        : talks.contains(each.line()),
                1 / Math.sqrt(sizes.get(each.group()))));
      }
    }
    return new Sample(report, document, file, offer, labelled);
  }

  /// For each talk the first sentence of its place that names its speaker, or its title.
  private static Set<Candidate> speaking(
      GoldReport report, Document document, List<Candidate> candidates) {
    Set<Candidate> speaking =
        java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
    for (TalkFacts talk : report.labels().talks()) {
      for (Candidate each : candidates) {
        int start = document.sourceMap().toSource(each.start());
        if (each.form() == Candidate.Form.SENTENCE
            && start >= talk.start() - 40
            && start < talk.start() + NEAR
            && !speaking.contains(each)
            && isOf(talk, each, start)) {
          speaking.add(each);
          break;
        }
      }
    }
    return speaking;
  }

  private static boolean isOf(TalkFacts talk, Candidate each, int start) {
    for (String speaker : talk.speakers()) {
      for (String name : each.telling().speakers()) {
        if (Likeness.shareWord(speaker, name)) {
          return true;
        }
      }
    }
    String title = each.telling().title().orElse("");
    return talk.title().isPresent()
        ? Likeness.ofTitles(talk.title().get(), title) > 0
        : talk.speakers().isEmpty() && start < talk.start() + 60;
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
    LevelModel first = fitFirst(of);
    List<String> people =
        new ArrayList<>(
            new TreeSet<>(of.stream().map(sample -> sample.report().person()).toList()));
    people.sort(java.util.Comparator.comparingInt(person -> (person + "y").hashCode() * 31));
    List<List<Labelled>> again =
        List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    List<List<double[]>> xs =
        List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (int fold = 0; fold < FOLDS; fold++) {
      Set<String> held = new HashSet<>();
      for (int i = fold; i < people.size(); i += FOLDS) {
        held.add(people.get(i));
      }
      LevelModel model =
          fitFirst(of.stream().filter(s -> !held.contains(s.report().person())).toList());
      for (Sample sample : of) {
        if (held.contains(sample.report().person()) && !sample.candidates().isEmpty()) {
          SecondLook.Taken none = SecondLook.Taken.none(sample.candidates().size());
          double[] odds = model.logOdds(sample.candidates(), sample.file().lines().size(), none);
          for (int drop = 0; drop < 2; drop++) {
            List<double[]> contexts =
                new SecondLook(
                        sample.candidates(),
                        odds,
                        sample.file().lines().size(),
                        drop == 0 ? none : sample.taken())
                    .read();
            for (Labelled each : sample.labelled()) {
              int form = each.candidate().form().ordinal();
              again.get(form).add(each.weighing(drop == 0 ? DROPPED : 1 - DROPPED));
              xs.get(form).add(contexts.get(each.index()));
            }
          }
        }
      }
    }
    List<LevelModel.Weights> second = new ArrayList<>();
    for (int form = 0; form < 4; form++) {
      second.add(fitOne(again.get(form), xs.get(form), SECOND));
    }
    return new LevelModel(
        first.heading(), first.item(), first.mention(), first.sentence(), second, Map.of());
  }

  private LevelModel fitFirst(List<Sample> of) {
    List<Labelled> headings = new ArrayList<>();
    List<Labelled> items = new ArrayList<>();
    List<Labelled> mentions = new ArrayList<>();
    List<Labelled> sentences = new ArrayList<>();
    for (Sample sample : of) {
      for (Labelled each : sample.labelled()) {
        (switch (each.candidate().form()) {
              case HEADING -> headings;
              case ITEM -> items;
              case WORDS -> mentions;
              case SENTENCE -> sentences;
            })
            .add(each);
      }
    }
    return new LevelModel(
        fitOne(headings), fitOne(items), fitOne(mentions), fitOne(sentences), List.of(), Map.of());
  }

  private LevelModel.Weights fitOne(List<Labelled> of) {
    return fitOne(of, of.stream().map(each -> each.candidate().signs()).toList(), l2);
  }

  private LevelModel.Weights fitOne(List<Labelled> of, List<double[]> signsOf, double l2) {
    int n = signsOf.getFirst().length + 1;
    boolean again = n == Context.values().length + 1;
    double[] expected = new double[n];
    if (again) {
      // Where nothing else tells, what the first look said stands.
      expected[1 + Context.OWN.ordinal()] = SecondLook.MOST;
    }
    double[] w = expected.clone();
    for (int step = 0; step < 12; step++) {
      double[] gradient = new double[n];
      double[][] hessian = new double[n][n];
      for (int i = 0; i < n; i++) {
        double penalty = i == 0 ? 0.01 : l2;
        gradient[i] = -penalty * (w[i] - expected[i]);
        hessian[i][i] = penalty;
      }
      for (int s = 0; s < of.size(); s++) {
        Labelled each = of.get(s);
        double[] x = new double[n];
        x[0] = 1;
        System.arraycopy(signsOf.get(s), 0, x, 1, n - 1);
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
        "%-18s %6.2f %6.2f %6.2f %6.2f%n",
        "bias",
        model.heading().bias(),
        model.item().bias(),
        model.mention().bias(),
        model.sentence().bias());
    for (Sign sign : Sign.values()) {
      int i = sign.ordinal();
      out.printf(
          Locale.ROOT,
          "%-18s %6.2f %6.2f %6.2f %6.2f %s%n",
          sign.name().toLowerCase(Locale.ROOT),
          model.heading().ofSigns()[i],
          model.item().ofSigns()[i],
          model.mention().ofSigns()[i],
          model.sentence().ofSigns()[i],
          LevelModel.fitted().words().getOrDefault(sign, ""));
    }
    List<LevelModel.Weights> again = model.again();
    out.printf(
        Locale.ROOT,
        "%-18s %6.2f %6.2f %6.2f %6.2f%n",
        "bias",
        again.get(0).bias(),
        again.get(1).bias(),
        again.get(2).bias(),
        again.get(3).bias());
    for (Context context : Context.values()) {
      out.printf(
          Locale.ROOT,
          "%-18s %6.2f %6.2f %6.2f %6.2f%n",
          context.name().toLowerCase(Locale.ROOT),
          again.get(0).ofSigns()[context.ordinal()],
          again.get(1).ofSigns()[context.ordinal()],
          again.get(2).ofSigns()[context.ordinal()],
          again.get(3).ofSigns()[context.ordinal()]);
    }
  }
}
