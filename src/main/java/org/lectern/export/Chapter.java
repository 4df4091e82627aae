package org.lectern.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lectern.exchange.Passage;
import org.lectern.exchange.Reference;
import org.lectern.exchange.Selection;
import org.lectern.library.Anchor;
import org.lectern.library.Highlight;
import org.lectern.library.Library;
import org.lectern.library.ReportEntry;
import org.lectern.library.Tagging;
import org.lectern.library.TextVersion;
import org.lectern.model.Edition;
import org.lectern.model.Span;
import org.lectern.model.Talk;

/// An edition with its talks that have highlights.
record Chapter(Edition edition, List<Part> parts) {

  private static final Comparator<ReportEntry> REPORTS =
      Comparator.comparing(
              (ReportEntry entry) -> entry.report().title(), String.CASE_INSENSITIVE_ORDER)
          .thenComparing(entry -> entry.report().origin().fileName())
          .thenComparing(entry -> entry.report().origin().hash());

  Chapter {
    parts = List.copyOf(parts);
  }

  /// The selected highlights by edition, report and talk.
  static List<Chapter> of(Library library, Selection selection) {
    Map<Edition, List<Part>> chapters = new TreeMap<>(Edition.ORDER);
    selection
        .used()
        .sorted(REPORTS)
        .forEach(entry ->
            chapters
                .computeIfAbsent(
                    entry.report().shelf().edition().withoutPlace(), edition -> new ArrayList<>())
                .addAll(parts(library, selection, entry)));
    return chapters.entrySet().stream()
        .filter(chapter -> !chapter.getValue().isEmpty())
        .map(chapter -> new Chapter(chapter.getKey(), chapter.getValue()))
        .toList();
  }

  private static List<Part> parts(Library library, Selection selection, ReportEntry entry) {
    Map<Integer, List<Highlight>> byTalk = new TreeMap<>();
    selection.highlights().stream()
        .filter(highlight -> highlight.report() == entry.report().id())
        .sorted(Comparator.comparing(highlight -> highlight.anchor().span()))
        .forEach(highlight ->
            byTalk
                .computeIfAbsent(talkAt(entry, highlight.anchor()), talk -> new ArrayList<>())
                .add(highlight));
    String text =
        byTalk.isEmpty()
            ? ""
            : library
                .findReport(entry.report().id())
                .map(kept -> kept.text().current())
                .map(TextVersion::plainText)
                .orElse("");
    List<Part> parts = new ArrayList<>();
    byTalk.forEach((index, highlights) -> {
      Optional<Talk> talk = index < 0 ? Optional.empty() : Optional.of(entry.talks().get(index));
      Span passage = talk.map(Talk::passage).orElse(new Span(0, text.length()));
      parts.add(
          new Part(
              entry.report(),
              talk,
              tags(selection, entry, index),
              highlights,
              Reference.OfPassage.of(entry.report().origin(), text, passage)));
    });
    return parts;
  }

  /// The index of the talk; -1 for the report.
  private static int talkAt(ReportEntry entry, Anchor anchor) {
    return anchor.attached() ? Passage.at(entry, anchor).talk().orElse(-1) : -1;
  }

  private static List<String> tags(Selection selection, ReportEntry entry, int talk) {
    return selection.taggings().stream()
        .filter(tagging -> tagging.report() == entry.report().id())
        .filter(tagging -> tagging.talk().map(anchor -> talkAt(entry, anchor)).orElse(-1) == talk)
        .map(Tagging::tag)
        .distinct()
        .sorted(String.CASE_INSENSITIVE_ORDER)
        .toList();
  }
}
