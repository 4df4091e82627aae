package org.lectern.ui.conferences;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.library.Names;
import org.lectern.library.ReadTalks;
import org.lectern.library.ReportEntry;
import org.lectern.model.Edition;
import org.lectern.model.Talk;
import org.lectern.query.Folding;
import org.lectern.query.Tokens;

/// Grows the tree out of the library's reports: series ▸ edition ▸ report, where an edition has
/// more than one ▸ section ▸ talk.
final class Planting {

  private static final Pattern AFTER_EDITION = Pattern.compile("\\s*[–—:,-]\\s*(\\S.*)");

  private static final Comparator<ReportEntry> BY_TITLE =
      Comparator.comparing(
          (ReportEntry entry) -> entry.report().title(), String.CASE_INSENSITIVE_ORDER);

  private final List<String> words;
  private final BiPredicate<ReportEntry, Talk> wanted;
  private final LongFunction<ReadTalks> read;

  /// @param filter what must stand in a talk's title, speakers, section, report or edition; blank
  ///   for all
  /// @param read what was read of a report
  Planting(String filter, LongFunction<ReadTalks> read) {
    this.words = Tokens.words(filter);
    this.read = read;
    this.wanted =
        (entry, talk) -> {
          String text = words.isEmpty() ? "" : Folding.fold(haystack(entry, talk));
          return words.stream().allMatch(text::contains);
        };
  }

  /// Where nothing was read.
  Planting(String filter) {
    this(filter, report -> ReadTalks.NONE);
  }

  private static String haystack(ReportEntry entry, Talk talk) {
    String report =
        Names.of(entry.report().shelf().edition())
            + " "
            + entry.report().shelf().edition().place().orElse("")
            + " "
            + entry.report().title();
    return talk == null
        ? report
        : report
            + " "
            + Names.of(talk)
            + " "
            + String.join(" ", talk.speakers())
            + " "
            + talk.section().orElse("");
  }

  /// The topmost rows, in order; other notes last.
  List<Branch> grow(List<ReportEntry> reports) {
    Map<Edition, List<ReportEntry>> editions = new TreeMap<>(Edition.ORDER);
    for (ReportEntry entry : reports) {
      editions.computeIfAbsent(key(entry), edition -> new ArrayList<>()).add(entry);
    }
    Map<Optional<String>, List<Branch>> series = new LinkedHashMap<>();
    editions.forEach((edition, entries) ->
        editionBranch(edition, entries)
            .ifPresent(branch ->
                series.computeIfAbsent(edition.series(), name -> new ArrayList<>()).add(branch)));
    List<Branch> rows = new ArrayList<>();
    series.forEach((name, branches) -> {
      if (name.isPresent()) {
        rows.add(Branch.of(new Node.OfSeries(name.get()), branches));
      } else {
        rows.addAll(branches);
      }
    });
    return rows;
  }

  /// The saved searches under a row of their own, those alone whose name or hits are wanted.
  List<Branch> growSearches(List<Branch> searches) {
    List<Branch> shown = searches.stream().filter(this::isWanted).toList();
    return shown.isEmpty() ? List.of() : List.of(Branch.of(new Node.OfSearches(), shown));
  }

  private boolean isWanted(Branch branch) {
    String label = Folding.fold(branch.node().label());
    return words.stream().allMatch(label::contains)
        || branch.children().stream().anyMatch(this::isWanted);
  }

  /// Reports whose places differ or are not known stand in one edition all the same.
  static Edition key(ReportEntry entry) {
    return entry.report().shelf().edition().withoutPlace();
  }

  private Optional<Branch> editionBranch(Edition edition, List<ReportEntry> entries) {
    List<Branch> reports =
        entries.stream().sorted(BY_TITLE).flatMap(entry -> reportBranch(entry).stream()).toList();
    if (reports.isEmpty()) {
      return Optional.empty();
    }
    boolean alone = entries.size() == 1 && edition.series().isPresent();
    List<Branch> below = alone ? reports.getFirst().children() : reports;
    Node node = new Node.OfEdition(edition, place(entries));
    return Optional.of(
        new Branch(node, below, Branch.talksIn(reports), Branch.progressOf(reports)));
  }

  private static Optional<String> place(List<ReportEntry> entries) {
    return entries.stream()
        .flatMap(entry -> entry.report().shelf().edition().place().stream())
        .findFirst();
  }

  /// What the row of a report says: "EuroPython 2014 – Talk Summaries" is "Talk Summaries" there,
  /// where the rows above say the rest.
  private static String label(ReportEntry entry) {
    String title = entry.report().title();
    String edition = Names.of(entry.report().shelf().edition());
    if (!title.regionMatches(true, 0, edition, 0, edition.length())) {
      return title;
    }
    Matcher rest = AFTER_EDITION.matcher(title.substring(edition.length()));
    return rest.matches() ? rest.group(1) : title;
  }

  private Optional<Branch> reportBranch(ReportEntry entry) {
    List<Branch> below = new ArrayList<>();
    List<Branch> open = new ArrayList<>();
    Optional<String> section = Optional.empty();
    int first = 0;
    for (int i = 0; i < entry.talks().size(); i++) {
      Talk talk = entry.talks().get(i);
      if (!wanted.test(entry, talk)) {
        continue;
      }
      if (!talk.section().equals(section)) {
        close(entry, section, first, open, below);
        section = talk.section();
        first = i;
      }
      open.add(talkBranch(entry, i, talk));
    }
    close(entry, section, first, open, below);
    Node.OfReport node = new Node.OfReport(entry.report().id(), label(entry));
    return below.isEmpty() && !wanted.test(entry, null)
        ? Optional.empty()
        : Optional.of(
            entry.talks().isEmpty()
                ? new Branch(node, below, 0, Progress.ofOne(readOf(entry).whole()))
                : Branch.of(node, below));
  }

  private ReadTalks readOf(ReportEntry entry) {
    return read.apply(entry.report().id());
  }

  private static void close(
      ReportEntry entry,
      Optional<String> section,
      int first,
      List<Branch> open,
      List<Branch> below) {
    if (section.isEmpty()) {
      below.addAll(open);
    } else if (!open.isEmpty()) {
      below.add(Branch.of(new Node.OfSection(entry.report().id(), section.get(), first), open));
    }
    open.clear();
  }

  private Branch talkBranch(ReportEntry entry, int index, Talk talk) {
    Optional<String> doubt = talk.isDoubtful() ? Optional.of(talk.reason()) : Optional.empty();
    return Branch.leaf(
        new Node.OfTalk(entry.report().id(), index, Names.of(talk), talk.kind(), doubt),
        readOf(entry).talks().contains(index));
  }
}
