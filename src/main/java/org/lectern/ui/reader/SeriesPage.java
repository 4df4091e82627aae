package org.lectern.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lectern.library.Names;
import org.lectern.library.ReportEntry;
import org.lectern.messages.Messages;
import org.lectern.model.Edition;
import org.lectern.ui.Target;

/// Makes the page of a series: its editions, its reports, the talks of each edition by section, its
/// speakers, its links.
public final class SeriesPage {

  private static final Messages WORDS = Messages.of(SeriesPage.class);

  private SeriesPage() {}

  /// The page of a series with the reports of all its editions.
  public static Page.Made of(String series, List<ReportEntry> entries) {
    Map<Edition, List<ReportEntry>> editions = byEdition(entries);
    List<ReportEntry> sorted = editions.values().stream().flatMap(List::stream).toList();
    PageText page = new PageText();
    page.heading(1, series)
        .paragraph()
        .words(WORDS.get("count.editions", editions.size()) + " · " + PageParts.counts(sorted));
    PageParts all = new PageParts(page, sorted);
    if (!entries.isEmpty()) {
      page.heading(2, WORDS.get("page.editions", editions.size()));
      editions.forEach((edition, reports) -> {
        page.item().link(titleOf(edition), Address.of(new Target.OfEdition(edition)));
        edition.place().ifPresent(place -> page.words(" · " + place));
        page.words(" · " + PageParts.counts(reports));
      });
      all.reports();
    }
    editions.forEach((edition, reports) -> {
      if (reports.stream().anyMatch(entry -> !entry.talks().isEmpty())) {
        page.heading(2, titleOf(edition));
        new PageParts(page, reports).talks(3);
      }
    });
    all.speakers();
    all.links();
    return new Page.Made(series, page.document());
  }

  /// One report may know the place of an edition and another may not: the place tells no two apart.
  private static Map<Edition, List<ReportEntry>> byEdition(List<ReportEntry> entries) {
    Map<Edition, List<ReportEntry>> editions = new TreeMap<>(Edition.ORDER);
    for (ReportEntry entry : entries) {
      editions
          .computeIfAbsent(entry.report().shelf().edition(), key -> new ArrayList<>())
          .add(entry);
    }
    return editions;
  }

  private static String titleOf(Edition edition) {
    return edition.year().isPresent()
        ? Names.of(edition)
        : edition
            .series()
            .map(name -> WORDS.get("page.series-no-year", name))
            .orElse(Names.of(edition));
  }
}
