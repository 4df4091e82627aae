package org.lectern.ui.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lectern.library.Names;
import org.lectern.library.ReportEntry;
import org.lectern.messages.Messages;
import org.lectern.model.Link;
import org.lectern.model.Talk;
import org.lectern.model.TalkKind;
import org.lectern.ui.Target;

/// The parts that the made pages of an edition and of a series have in common.
final class PageParts {

  private static final Messages WORDS = Messages.of(PageParts.class);

  private final PageText page;
  private final List<ReportEntry> entries;

  PageParts(PageText page, List<ReportEntry> entries) {
    this.page = page;
    this.entries = entries;
  }

  /// A talk, and where it is told.
  private record Told(Talk talk, String address) {}

  /// "2 reports · 31 talks · 28 speakers".
  static String counts(List<ReportEntry> entries) {
    long talks = entries.stream().mapToLong(entry -> entry.talks().size()).sum();
    long speakers =
        entries.stream()
            .flatMap(entry -> entry.talks().stream())
            .flatMap(talk -> talk.speakers().stream())
            .distinct()
            .count();
    return WORDS.get("count.reports", entries.size())
        + " · "
        + WORDS.get("count.talks", talks)
        + (speakers == 0 ? "" : " · " + WORDS.get("count.speakers", speakers));
  }

  void reports() {
    page.heading(2, WORDS.get("page.reports", entries.size()));
    for (ReportEntry entry : entries) {
      page.item()
          .link(entry.report().title(), Address.of(Target.OfReport.whole(entry.report().id())))
          .words(" · " + WORDS.get("count.talks", entry.talks().size()));
      if (!entry.report().origin().fileName().equals(entry.report().title())) {
        page.words(" · " + entry.report().origin().fileName());
      }
    }
  }

  /// The talks of all reports under their sections, which stand in the order they are first met.
  void talks(int level) {
    Map<Optional<String>, List<Told>> sections = new LinkedHashMap<>();
    told()
        .forEach(told ->
            sections.computeIfAbsent(told.talk().section(), key -> new ArrayList<>()).add(told));
    if (sections.isEmpty()) {
      return;
    }
    page.heading(level, WORDS.get("page.talks"));
    sections.forEach((section, talks) -> {
      if (sections.size() > 1 || section.isPresent()) {
        page.heading(level + 1, section.orElse(WORDS.get("page.no-section")));
      }
      talks.forEach(this::talk);
    });
  }

  private void talk(Told told) {
    page.item().link(Names.of(told.talk()), told.address());
    if (told.talk().title().isPresent() && !told.talk().speakers().isEmpty()) {
      page.words(" · " + String.join(", ", told.talk().speakers()));
    }
    if (told.talk().kind() != TalkKind.TALK && told.talk().title().isPresent()) {
      page.words(" · " + Names.of(told.talk().kind()));
    }
  }

  /// Each speaker with their talks, by name.
  void speakers() {
    Map<String, List<Told>> speakers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    told()
        .forEach(told ->
            told.talk()
                .speakers()
                .forEach(
                    name -> speakers.computeIfAbsent(name, key -> new ArrayList<>()).add(told)));
    if (speakers.isEmpty()) {
      return;
    }
    page.heading(2, WORDS.get("page.speakers"));
    speakers.forEach((name, talks) -> {
      page.item().words(name);
      String before = " · ";
      for (Told told : talks) {
        page.words(before)
            .link(told.talk().title().orElse(Names.of(told.talk().kind())), told.address());
        before = ", ";
      }
    });
  }

  /// The links of each talk that has some with an address.
  void links() {
    boolean first = true;
    for (Told told : told()) {
      List<Link> links =
          told.talk().links().stream().filter(link -> !link.target().isBlank()).toList();
      if (links.isEmpty()) {
        continue;
      }
      if (first) {
        page.heading(2, WORDS.get("page.links"));
        first = false;
      }
      page.item().words(Names.of(told.talk()));
      links.forEach(link -> page.words(" · ").link(labelOf(link), link.target()));
    }
  }

  private static String labelOf(Link link) {
    return link.label().isBlank() ? link.target() : link.label();
  }

  private List<Told> told() {
    List<Told> all = new ArrayList<>();
    for (ReportEntry entry : entries) {
      for (int i = 0; i < entry.talks().size(); i++) {
        all.add(
            new Told(
                entry.talks().get(i), Address.of(Target.OfReport.talk(entry.report().id(), i))));
      }
    }
    return all;
  }
}
