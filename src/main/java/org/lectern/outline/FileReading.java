package org.lectern.outline;

import java.util.List;
import java.util.Optional;
import org.lectern.model.Talk;

/// Decides what a file is — one talk, many, or none — and reads it so.
final class FileReading {

  private final FileFacts file;
  private final TalkHeads heads;
  private final OneTalk whole;

  FileReading(FileFacts file) {
    this.file = file;
    this.heads = TalkHeads.of(file);
    this.whole = new OneTalk(file, heads);
  }

  List<Talk> talks() {
    if (whole.isList()) {
      return List.of();
    }
    if (heads.talks().size() < 2 || whole.isNamedInFields()) {
      Optional<Finding> one = whole.named();
      if (one.isPresent()) {
        return talk(one.get());
      }
    }
    ManyTalks.Found found = ManyTalks.in(file, heads);
    List<Finding> findings = found.findings();
    if (findings.isEmpty()
        || findings.size() == 1 && found.heads().talks().isEmpty() && whole.isNote()) {
      return whole.unnamed().map(this::talk).orElse(List.of());
    }
    List<Head> read = found.heads().heads();
    List<Optional<String>> sections =
        new Sections(file.lines(), read)
            .of(findings, found.heads().linesOfTalks(), found.heads().titleLine());
    return new Passages(file.text(), file.lines(), read).of(findings, sections);
  }

  private List<Talk> talk(Finding finding) {
    return new Passages(file.text(), file.lines(), List.of())
        .of(List.of(finding), List.of(Optional.<String>empty()));
  }
}
