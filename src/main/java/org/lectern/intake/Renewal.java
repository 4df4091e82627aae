package org.lectern.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.anchor.Anchoring;
import org.lectern.anchor.Reanchoring;
import org.lectern.library.Anchor;
import org.lectern.library.Correction;
import org.lectern.library.Highlight;
import org.lectern.library.KeptReport;
import org.lectern.library.KeptReport.Annotations;
import org.lectern.library.ReadMark;
import org.lectern.library.Tagging;
import org.lectern.library.TextVersion;
import org.lectern.model.Document;
import org.lectern.model.Selector;
import org.lectern.model.Span;

/// Carries what a person did to a report over to a new text of it.
///
/// What cannot be placed keeps its selector, and the text that it counts in is kept with it; when a
/// later version of the file has the words again, it is attached again.
final class Renewal {

  private final KeptReport old;
  private final Document document;
  private final TextVersion current;
  private final Map<String, Reanchoring> fromVersion = new HashMap<>();
  private final Set<String> versionsInUse = new HashSet<>();
  private int attached;
  private int unattached;

  /// @param current the document's plain text
  Renewal(KeptReport old, Document document, TextVersion current) {
    this.old = old;
    this.document = document;
    this.current = current;
  }

  /// All annotations of the old report, as they are for the new text.
  Annotations annotations() {
    List<Highlight> highlights = old.annotations().highlights().stream().map(this::carry).toList();
    List<Tagging> taggings = old.annotations().taggings().stream().map(this::carry).toList();
    List<Correction> corrections =
        old.annotations().corrections().stream()
            .map(correction -> correction.with(carry(correction.anchor()).seen()))
            .toList();
    return new Annotations(
        highlights,
        taggings,
        corrections,
        old.annotations().place().flatMap(this::place),
        old.annotations().readMarks().stream().map(this::carry).toList());
  }

  /// Plain texts that unattached selectors count in, oldest first; to be asked for when the
  /// annotations are made.
  List<TextVersion> earlier() {
    return texts().stream().filter(text -> versionsInUse.contains(text.version())).toList();
  }

  /// How many highlights, tags and corrections are in their places.
  int attached() {
    return attached;
  }

  /// How many have no place in the new text.
  int unattached() {
    return unattached;
  }

  private Highlight carry(Highlight highlight) {
    return highlight.with(carry(highlight.anchor()));
  }

  private Tagging carry(Tagging tagging) {
    Optional<Anchor> talk = tagging.talk().map(this::carry);
    if (talk.isEmpty() && !tagging.fromFile()) {
      attached++;
    }
    return tagging.with(talk.map(Anchor::seen));
  }

  /// What was read is not among what a person is told to be in its place or not: nobody put it
  /// there.
  private ReadMark carry(ReadMark mark) {
    return mark.with(mark.talk().map(anchor -> carryOrDetach(anchor).seen()));
  }

  private Anchor carry(Anchor anchor) {
    Anchor carried = carryOrDetach(anchor);
    attached += carried.attached() ? 1 : 0;
    unattached += carried.attached() ? 0 : 1;
    return carried;
  }

  private Anchor carryOrDetach(Anchor anchor) {
    return findReanchoring(anchor.selector())
        .flatMap(way -> carry(anchor, way))
        .orElseGet(() -> {
          versionsInUse.add(anchor.selector().version());
          return new Anchor(anchor.selector(), false, anchor.was());
        });
  }

  /// Words that nobody has seen yet may change once more: what counts is what they were at first.
  private static Optional<Anchor> carry(Anchor anchor, Reanchoring way) {
    return way.find(anchor.selector()) instanceof Anchoring.Attached(Span place, boolean changed)
        ? Optional.of(
            new Anchor(
                way.describe(place),
                true,
                anchor
                    .was()
                    .or(() -> Optional.of(anchor.selector().exact()).filter(words -> changed))))
        : Optional.empty();
  }

  private Optional<Selector> place(Selector place) {
    return findReanchoring(place).map(way -> way.carry(place).orElseGet(() -> way.nearest(place)));
  }

  private Optional<Reanchoring> findReanchoring(Selector selector) {
    return texts().stream()
        .filter(text -> text.version().equals(selector.version()))
        .findFirst()
        .map(text -> fromVersion.computeIfAbsent(text.version(), version -> from(text)));
  }

  private Reanchoring from(TextVersion text) {
    return Reanchoring.of(text.plainText(), document, current.version());
  }

  private List<TextVersion> texts() {
    List<TextVersion> texts = new ArrayList<>(old.text().earlier());
    texts.removeIf(text -> text.version().equals(old.text().current().version()));
    texts.add(old.text().current());
    return texts;
  }
}
