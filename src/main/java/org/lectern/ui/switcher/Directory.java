package org.lectern.ui.switcher;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.lectern.library.Names;
import org.lectern.library.ReportEntry;
import org.lectern.library.Tagging;
import org.lectern.messages.Messages;
import org.lectern.model.Talk;
import org.lectern.query.Fuzzy;
import org.lectern.ui.Contents;
import org.lectern.ui.Target;

/// All talks, reports, speakers and tags of the library by their names.
///
/// @param entries the reports that came last before the others, each before its talks
record Directory(List<Entry> entries) {

  private static final Messages WORDS = Messages.of(Directory.class);

  /// What fits.
  ///
  /// @param best the best of it
  /// @param all all of it, in which one may look further when more is typed
  record Fitting(List<Entry> best, Directory all) {}

  private record Scored(Entry entry, int order, int score) {}

  private static final Comparator<Scored> BEST =
      Comparator.comparingInt((Scored scored) -> -scored.score()).thenComparingInt(Scored::order);

  Directory {
    entries = List.copyOf(entries);
  }

  static Directory of(Contents contents) {
    List<Entry> entries = new ArrayList<>();
    Map<String, Integer> speakers = new LinkedHashMap<>();
    contents.reports().stream()
        .sorted(
            Comparator.comparing((ReportEntry entry) -> entry.report().text().added()).reversed())
        .forEach(entry -> add(entry, entries, speakers));
    speakers.forEach((name, talks) ->
        entries.add(
            Entry.of(Choice.Sort.SPEAKER, name, WORDS.get("talks", talks), Optional.empty())));
    contents.taggings().stream()
        .map(Tagging::tag)
        .distinct()
        .forEach(
            tag -> entries.add(Entry.of(Choice.Sort.TAG, tag, WORDS.get("tag"), Optional.empty())));
    return new Directory(entries);
  }

  private static void add(ReportEntry entry, List<Entry> entries, Map<String, Integer> speakers) {
    long report = entry.report().id();
    String edition = Names.of(entry.report().shelf().edition());
    entries.add(
        Entry.of(
            Choice.Sort.REPORT,
            entry.report().title(),
            edition,
            Optional.of(Target.OfReport.whole(report))));
    for (int i = 0; i < entry.talks().size(); i++) {
      Talk talk = entry.talks().get(i);
      talk.speakers().forEach(speaker -> speakers.merge(speaker, 1, Integer::sum));
      String names = String.join(", ", talk.speakers());
      entries.add(
          Entry.of(
              Choice.Sort.TALK,
              Names.of(talk),
              names.isEmpty() ? edition : names + " · " + edition,
              Optional.of(Target.OfReport.talk(report, i))));
    }
  }

  /// Those whose names fit: the recent ones first, the newest of them before the others, then the
  /// best. Nothing typed fits the recent ones, and the reports that came last.
  ///
  /// @param recent keys of entries, the newest first
  Fitting find(Fuzzy fuzzy, List<String> recent, int most) {
    List<Entry> all = new ArrayList<>();
    Map<String, Integer> places = places(recent);
    PriorityQueue<Scored> best = new PriorityQueue<>(BEST.reversed());
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      int score = fuzzy.isEmpty() ? unasked(entry) : fuzzy.score(entry.name());
      if (score != Fuzzy.NOT) {
        all.add(entry);
      }
      Integer place = score == Fuzzy.NOT && !fuzzy.isEmpty() ? null : places.get(entry.key());
      int whole = place == null ? score : Integer.MAX_VALUE - place;
      if (whole != Fuzzy.NOT && (best.size() < most || whole > best.element().score())) {
        best.add(new Scored(entry, i, whole));
        if (best.size() > most) {
          best.remove();
        }
      }
    }
    return new Fitting(best.stream().sorted(BEST).map(Scored::entry).toList(), new Directory(all));
  }

  private static int unasked(Entry entry) {
    return entry.sort() == Choice.Sort.REPORT ? 0 : Fuzzy.NOT;
  }

  private static Map<String, Integer> places(List<String> recent) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < recent.size(); i++) {
      places.putIfAbsent(recent.get(i), i);
    }
    return places;
  }
}
