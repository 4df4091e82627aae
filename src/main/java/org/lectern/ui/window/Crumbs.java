package org.lectern.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.library.Names;
import org.lectern.library.ReportEntry;
import org.lectern.messages.Messages;
import org.lectern.model.Edition;
import org.lectern.model.Talk;
import org.lectern.ui.Contents;
import org.lectern.ui.Target;

/// The way from a series down to what is read.
record Crumbs(List<Crumb> way) {

  private static final Messages WORDS = Messages.of(Crumbs.class);

  Crumbs {
    way = List.copyOf(way);
  }

  /// One step; a click on it goes there.
  record Crumb(String label, Target target) {}

  /// The way to a target; empty where that is gone.
  static Crumbs to(Target target, Contents contents) {
    List<Crumb> way = new ArrayList<>();
    switch (target) {
      case Target.OfSeries(String series) -> {
        if (!contents.reportsOf(series).isEmpty()) {
          way.add(new Crumb(series, target));
        }
      }
      case Target.OfEdition(Edition edition) -> {
        if (!contents.reportsOf(edition).isEmpty()) {
          addEdition(way, edition);
        }
      }
      case Target.OfReport report ->
          contents.findReport(report.report()).ifPresent(entry -> addReport(way, entry, report));
    }
    return new Crumbs(way);
  }

  private static void addEdition(List<Crumb> way, Edition edition) {
    Edition plain = edition.withoutPlace();
    edition.series().ifPresent(name -> way.add(new Crumb(name, new Target.OfSeries(name))));
    String label =
        edition.series().isEmpty()
            ? Names.of(edition)
            : edition.year().map(String::valueOf).orElse(WORDS.get("year-not-known"));
    way.add(new Crumb(label, new Target.OfEdition(plain)));
  }

  private static void addReport(List<Crumb> way, ReportEntry entry, Target.OfReport target) {
    addEdition(way, entry.report().shelf().edition());
    way.add(new Crumb(entry.report().title(), Target.OfReport.whole(entry.report().id())));
    Optional<Integer> index = target.talk().filter(talk -> talk < entry.talks().size());
    if (index.isPresent()) {
      Talk talk = entry.talks().get(index.get());
      talk.section()
          .filter(section -> !section.equals(entry.report().title()))
          .ifPresent(section ->
              way.add(
                  new Crumb(
                      section,
                      Target.OfReport.talk(entry.report().id(), firstOf(entry, section)))));
      way.add(new Crumb(Names.of(talk), target));
    }
  }

  private static int firstOf(ReportEntry entry, String section) {
    for (int i = 0; i < entry.talks().size(); i++) {
      if (entry.talks().get(i).section().equals(Optional.of(section))) {
        return i;
      }
    }
    return 0;
  }

  /// What the window's title says: the last step and, in a conference, the edition it stands in.
  String title() {
    if (way.isEmpty()) {
      return "Lectern";
    }
    boolean inConference = way.getFirst().target() instanceof Target.OfSeries && way.size() > 1;
    if (!inConference) {
      return way.getLast().label() + " – Lectern";
    }
    String edition = way.get(0).label() + " " + way.get(1).label();
    return (way.size() == 2 ? edition : way.getLast().label() + " – " + edition) + " – Lectern";
  }
}
