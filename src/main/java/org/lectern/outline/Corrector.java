package org.lectern.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.lectern.model.Document;
import org.lectern.model.Fix;
import org.lectern.model.Outline;
import org.lectern.model.Span;
import org.lectern.model.Talk;

/// Lays what a person said over what was found: an outline and corrections give an outline.
///
/// Pure and total, as the finding is: a fix that makes no sense any more changes nothing.
public final class Corrector {

  private final Document document;
  private final Outline found;
  private final List<Line> lines;
  private final MadeTalk made;
  private final TreeMap<Integer, Talk> talks = new TreeMap<>();
  private final Set<Integer> retold = new TreeSet<>();

  private Corrector(Document document, Outline found) {
    this.document = document;
    this.found = found;
    this.lines = Lines.of(document);
    this.made = new MadeTalk(document, lines, found);
    found.talks().forEach(talk -> talks.put(talk.passage().start(), talk));
  }

  /// The outline with all fixes: those for the whole file first, and then, in the order given,
  /// those for one place. A fix for the whole file leaves the places alone that have one of their
  /// own.
  public static Outline correct(Document document, Outline found, List<Fix.Placed> fixes) {
    if (fixes.isEmpty() || document.blocks().isEmpty()) {
      return found;
    }
    Corrector corrector = new Corrector(document, found);
    Set<Integer> own =
        fixes.stream()
            .filter(fix -> !fix.everywhere())
            .map(fix -> corrector.placeOf(fix.place()))
            .collect(Collectors.toSet());
    for (Fix.Placed fix : fixes) {
      if (fix.everywhere()) {
        corrector.alike(fix).stream()
            .filter(start -> !own.contains(start))
            .forEach(start -> corrector.apply(fix.fix(), new Span(start, start)));
      }
    }
    for (Fix.Placed fix : fixes) {
      if (!fix.everywhere()) {
        corrector.apply(fix.fix(), fix.place());
      }
    }
    return corrector.outline();
  }

  /// What of a person's fixes can be done in the whole file.
  ///
  /// @param fixes empty where no other place looks alike
  /// @param others how many other places they would change
  public record Repetition(List<Fix> fixes, int others) {
    public Repetition {
      fixes = List.copyOf(fixes);
    }
  }

  /// Looks for other places where the same mistake was made. A new title and new speakers can be
  /// repeated where they only divide the line in another way.
  ///
  /// @param before the outline without the fixes
  public static Repetition repetition(
      Document document, Outline before, Span place, List<Fix> fixes) {
    if (document.blocks().isEmpty()) {
      return new Repetition(List.of(), 0);
    }
    List<Fix.Placed> here = fixes.stream().map(fix -> new Fix.Placed(place, false, fix)).toList();
    Corrector after = new Corrector(document, correct(document, before, here));
    Corrector corrector = new Corrector(document, before);
    int anchor = corrector.placeOf(place);
    List<Fix> repeated = new ArrayList<>();
    Set<Integer> others = new TreeSet<>();
    for (Fix fix : after.general(fixes, place)) {
      List<Integer> alike = corrector.alike(new Fix.Placed(place, true, fix));
      if (alike.stream().anyMatch(start -> start != anchor)) {
        repeated.add(fix);
        others.addAll(alike);
      }
    }
    others.remove(anchor);
    return new Repetition(repeated, others.size());
  }

  /// The fixes as they can be said of other places.
  private List<Fix> general(List<Fix> fixes, Span place) {
    List<Fix> general = new ArrayList<>();
    boolean divides = false;
    for (Fix fix : fixes) {
      switch (fix) {
        case Fix.Retitle _, Fix.NameSpeakers _ -> divides = true;
        default -> general.add(fix);
      }
    }
    if (divides) {
      findBeginning(place)
          .map(talks::get)
          .flatMap(talk -> DividedLine.learn(words(place.start()), talk.title(), talk.speakers()))
          .ifPresent(division -> general.addFirst(new Fix.ReadLine(division)));
    }
    return general;
  }

  /// Where a fix for the whole file is to be applied, the last place first: then a talk that is
  /// made ends where the next begins, which is there already.
  private List<Integer> alike(Fix.Placed placed) {
    int place = placeOf(placed.place());
    Optional<Form> form = findForm(place);
    if (form.isEmpty()) {
      return List.of();
    }
    List<Integer> starts =
        switch (placed.fix()) {
          case Fix.MakeTalk _ -> form.get().brief() ? linesLike(form.get()) : List.<Integer>of();
          case Fix.SetSection _ -> talksOfSection(place);
          case Fix.ReadLine(Fix.Division division) ->
              talksLike(form.get()).stream()
                  .filter(start -> DividedLine.divide(words(start), division).isPresent())
                  .toList();
          default -> talksLike(form.get());
        };
    return starts.reversed();
  }

  private List<Integer> linesLike(Form form) {
    return lines.stream()
        .filter(line -> !line.text().isBlank())
        .filter(line -> Form.of(document, line).equals(form))
        .map(line -> line.span().start())
        .filter(start -> !talks.containsKey(start))
        .toList();
  }

  private List<Integer> talksLike(Form form) {
    return talks.keySet().stream()
        .filter(start -> findForm(start).filter(form::equals).isPresent())
        .toList();
  }

  private List<Integer> talksOfSection(int place) {
    Optional<String> section = Optional.ofNullable(talks.get(place)).flatMap(Talk::section);
    return talks.entrySet().stream()
        .filter(talk -> section.isPresent() && talk.getValue().section().equals(section))
        .map(Map.Entry::getKey)
        .toList();
  }

  /// The form of a line that begins at an offset; a talk in the midst of a line looks like no
  /// other.
  private Optional<Form> findForm(int start) {
    Line line = lines.get(made.lineAt(start));
    String before =
        line.text().substring(0, Math.clamp(start - line.span().start(), 0, line.text().length()));
    return before.isBlank() ? Optional.of(Form.of(document, line)) : Optional.empty();
  }

  /// The line at an offset without its labels.
  private String words(int start) {
    Line line = lines.get(made.lineAt(start));
    int from = Math.clamp(start - line.span().start(), 0, line.text().length());
    return Labels.of(line.text().substring(from)).rest();
  }

  private void apply(Fix fix, Span place) {
    switch (fix) {
      case Fix.MakeTalk _ -> begin(place);
      case Fix.NoTalk _ -> findBeginning(place).ifPresent(talks::remove);
      case Fix.MergeUp _ -> findBeginning(place).ifPresent(this::mergeUp);
      case Fix.Retitle(var title) -> edit(place, talk -> talk.withTitle(title));
      case Fix.NameSpeakers(var names) -> edit(place, talk -> talk.withSpeakers(names));
      case Fix.SetKind(var kind) -> edit(place, talk -> talk.withKind(kind));
      case Fix.SetSection(var section) -> edit(place, talk -> talk.withSection(section));
      case Fix.ReadLine(var division) ->
          DividedLine.divide(words(place.start()), division)
              .ifPresent(read ->
                  edit(place, talk -> talk.withTitle(read.title()).withSpeakers(read.names())));
    }
  }

  private void edit(Span place, UnaryOperator<Talk> change) {
    begin(place)
        .ifPresent(start ->
            talks.computeIfPresent(
                start, (key, talk) -> change.apply(talk).certain("you said so")));
  }

  /// The start of the talk that begins at a place, made where there is none; empty where the place
  /// has no words.
  private Optional<Integer> begin(Span place) {
    Optional<Integer> there = findBeginning(place);
    int start = firstWord(place.start());
    if (there.isPresent() || start < 0) {
      return there;
    }
    Optional<Talk> holder =
        Optional.ofNullable(talks.floorEntry(start))
            .map(Map.Entry::getValue)
            .filter(talk -> talk.passage().contains(start));
    int line = made.lineAt(start);
    int next = Optional.ofNullable(talks.higherKey(start)).orElse(document.plainText().length());
    int end = holder.map(talk -> talk.passage().end()).orElseGet(() -> made.end(line, next));
    holder.ifPresent(talk -> retell(talk, made.trimmed(talk.passage().start(), start)));
    Span passage = made.trimmed(start, Math.max(start, Math.min(end, next)));
    talks.put(start, made.read(line, passage, holder, talks::containsKey));
    retold.add(start);
    return Optional.of(start);
  }

  private void mergeUp(int start) {
    Map.Entry<Integer, Talk> above = talks.lowerEntry(start);
    if (above != null) {
      Talk merged = talks.remove(start);
      int end = Math.max(above.getValue().passage().end(), merged.passage().end());
      retell(above.getValue(), new Span(above.getKey(), end));
    }
  }

  private void retell(Talk talk, Span passage) {
    talks.put(passage.start(), talk.at(passage, talk.links()));
    retold.add(passage.start());
  }

  /// The start of the talk that begins at a place. Between the two may stand a number or a bullet:
  /// one detector takes "3. Roses" from the number on, another from the title.
  private Optional<Integer> findBeginning(Span place) {
    int last = Math.max(place.start(), place.end() - 1);
    return Optional.ofNullable(talks.ceilingKey(place.start()))
        .filter(start -> start <= last)
        .filter(start ->
            document
                .plainText()
                .substring(place.start(), start)
                .chars()
                .noneMatch(Character::isLetter));
  }

  /// What a fix for this place is about: the talk that begins there, or else the place itself.
  private int placeOf(Span place) {
    return findBeginning(place).orElse(place.start());
  }

  /// The first offset from `start` on that is no blank, in the same line; -1 where there is none.
  private int firstWord(int start) {
    String text = document.plainText();
    for (int i = start; i < text.length() && text.charAt(i) != '\n'; i++) {
      if (!Words.isBlank(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private Outline outline() {
    for (int start : retold) {
      talks.computeIfPresent(start, (key, talk) -> made.withLinks(talk));
    }
    return new Outline(
        found.title(), found.edition(), found.editionReason(), List.copyOf(talks.values()));
  }
}
