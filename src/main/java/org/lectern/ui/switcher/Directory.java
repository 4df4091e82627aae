package org.lectern.ui.switcher;

import java.util.ArrayList;
import java.util.BitSet;
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
import org.lectern.query.Sieve;
import org.lectern.ui.Contents;
import org.lectern.ui.Target;

/// All talks, reports, speakers and tags of the library by their names.
///
/// @param entries the reports that came last before the others, each before its talks
/// @param sieve of their names
/// @param places where the entries stand, by their keys
record Directory(List<Entry> entries, Sieve sieve, Map<String, Integer> places) {

  private static final Messages WORDS = Messages.of(Directory.class);

  static final Directory EMPTY = new Directory(List.of());

  private record Scored(Entry entry, int order, int score) {}

  private static final Comparator<Scored> BEST =
      Comparator.comparingInt((Scored scored) -> -scored.score()).thenComparingInt(Scored::order);

  Directory {
    entries = List.copyOf(entries);
    places = Map.copyOf(places);
  }

  private Directory(List<Entry> entries) {
    this(entries, new Sieve(entries.stream().map(Entry::name).toList()), places(entries));
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
  List<Entry> find(Fuzzy fuzzy, List<String> recent, int most) {
    BitSet passing = sieve.passing(fuzzy);
    List<Entry> found = new ArrayList<>();
    for (String key : recent) {
      Integer place = places.get(key);
      if (place != null && passing.get(place) && fits(fuzzy, place) && found.size() < most) {
        found.add(entries.get(place));
        passing.clear(place);
      }
    }
    int wanted = most - found.size();
    found.addAll(fuzzy.isEmpty() ? reports(passing, wanted) : best(fuzzy, passing, wanted));
    return found;
  }

  private boolean fits(Fuzzy fuzzy, int place) {
    return fuzzy.score(entries.get(place).name()) != Fuzzy.NOT;
  }

  private List<Entry> reports(BitSet passing, int most) {
    return passing.stream()
        .mapToObj(entries::get)
        .filter(entry -> entry.sort() == Choice.Sort.REPORT)
        .limit(most)
        .toList();
  }

  private List<Entry> best(Fuzzy fuzzy, BitSet passing, int most) {
    PriorityQueue<Scored> best = new PriorityQueue<>(BEST.reversed());
    for (int i = passing.nextSetBit(0); i >= 0 && most > 0; i = passing.nextSetBit(i + 1)) {
      int least = best.size() < most ? Fuzzy.NOT : best.element().score();
      if (sieve.most(i, fuzzy) > least) {
        int score = fuzzy.score(entries.get(i).name());
        if (score > least) {
          best.add(new Scored(entries.get(i), i, score));
        }
        if (best.size() > most) {
          best.remove();
        }
      }
    }
    return best.stream().sorted(BEST).map(Scored::entry).toList();
  }

  private static Map<String, Integer> places(List<Entry> entries) {
    Map<String, Integer> places = HashMap.newHashMap(entries.size());
    for (int i = 0; i < entries.size(); i++) {
      places.putIfAbsent(entries.get(i).key(), i);
    }
    return places;
  }
}
