package org.lectern.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.model.Talk;

/// Decides what a file is — one talk, many, or none — and reads it so.
final class FileReading {

  private final FileFacts file;
  private final TalkHeads heads;
  private final OneTalk whole;
  private final LevelModel model;

  FileReading(FileFacts file, LevelModel model) {
    this.file = file;
    this.model = model;
    this.heads = TalkHeads.of(file);
    this.whole = new OneTalk(file, heads);
  }

  List<Talk> talks() {
    if (whole.isList()) {
      return List.of();
    }
    Optional<Finding> one = Optional.empty();
    if (heads.talks().size() < 2 || whole.isNamedInFields()) {
      one = whole.named();
    }
    ManyTalks.Found found =
        one.isPresent() ? new ManyTalks.Found(List.of(), heads) : ManyTalks.in(file, heads);
    if (one.isEmpty()
        && (found.findings().isEmpty()
            || found.findings().size() == 1 && found.heads().talks().isEmpty() && whole.isNote())) {
      one = whole.unnamed();
    }
    LevelTalks levels = new LevelTalks(file, model, Candidates.of(file, whole, heads));
    List<Finding> findings =
        levels.choose(one.isPresent() ? List.of(one.get()) : found.findings(), one.isPresent());
    if (one.isPresent() && findings.equals(List.of(one.get()))) {
      return talk(one.get());
    }
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
