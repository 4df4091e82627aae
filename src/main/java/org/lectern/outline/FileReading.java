package org.lectern.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.model.Talk;

/// Decides what a file is — one talk, many, or none — and reads it so.
final class FileReading {

  private final FileFacts file;
  private final LevelModel model;
  private final Offer offer;

  /// What the file offers, before it is weighed.
  ///
  /// @param one the talk that the whole file is by its head
  /// @param found the talks found by their words; none where the file is one talk
  /// @param candidates all places where a talk may begin; none where the file is no report
  record Offer(Optional<Finding> one, ManyTalks.Found found, List<Candidate> candidates) {

    /// Those found by their words, or the one that the file is.
    List<Finding> findings() {
      return one.isPresent() ? List.of(one.get()) : found.findings();
    }
  }

  FileReading(FileFacts file, Offer offer, LevelModel model) {
    this.file = file;
    this.model = model;
    this.offer = offer;
  }

  static Offer offer(FileFacts file) {
    return offer(file, true);
  }

  /// @param byWords whether talks are looked for by their words too; without them it shows how much
  ///   the model sees alone
  static Offer offer(FileFacts file, boolean byWords) {
    TalkHeads heads = TalkHeads.of(file);
    OneTalk whole = new OneTalk(file, heads);
    ManyTalks.Found none = new ManyTalks.Found(List.of(), heads);
    if (whole.isList()) {
      return new Offer(Optional.empty(), none, List.of());
    }
    Optional<Finding> one = Optional.empty();
    if (heads.talks().size() < 2 || whole.isNamedInFields()) {
      one = whole.named();
    }
    ManyTalks.Found found = one.isPresent() || !byWords ? none : ManyTalks.in(file, heads);
    if (one.isEmpty()
        && (found.findings().isEmpty()
            || found.findings().size() == 1 && found.heads().talks().isEmpty() && whole.isNote())) {
      one = whole.unnamed();
    }
    return new Offer(one, found, Candidates.of(file, whole, heads));
  }

  List<Talk> talks() {
    LevelTalks levels = new LevelTalks(file, model, offer.candidates());
    Optional<Finding> one = offer.one();
    List<Finding> findings = levels.choose(offer.findings(), one.isPresent());
    if (one.isPresent() && findings.equals(List.of(one.get()))) {
      return talk(one.get());
    }
    ManyTalks.Found found = offer.found();
    List<Head> read = found.heads().heads();
    Set<Integer> talkLines = new HashSet<>(found.heads().linesOfTalks());
    for (Finding finding : findings) {
      talkLines.add(finding.line());
    }
    List<Optional<String>> sections =
        new Sections(file.lines(), read).of(findings, talkLines, found.heads().titleLine());
    return new Passages(file.text(), file.lines(), read).of(findings, sections);
  }

  private List<Talk> talk(Finding finding) {
    return new Passages(file.text(), file.lines(), List.of())
        .of(List.of(finding), List.of(Optional.<String>empty()));
  }
}
