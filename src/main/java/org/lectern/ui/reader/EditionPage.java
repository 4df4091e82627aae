package org.lectern.ui.reader;

import java.util.List;
import org.lectern.library.Names;
import org.lectern.library.ReportEntry;
import org.lectern.messages.Messages;
import org.lectern.model.Edition;
import org.lectern.ui.Target;

/// Makes the page of an edition: its reports, its talks by section, its speakers, its links.
public final class EditionPage {

  private static final Messages WORDS = Messages.of(EditionPage.class);

  private EditionPage() {}

  /// The page of an edition with these reports, in this order.
  public static Page.Made of(Edition edition, List<ReportEntry> entries) {
    PageText page = new PageText();
    page.heading(1, Names.of(edition)).paragraph();
    edition
        .series()
        .ifPresent(series ->
            page.link(WORDS.get("page.all-of", series), Address.of(new Target.OfSeries(series)))
                .words(" · "));
    edition.place().ifPresent(place -> page.words(place + " · "));
    if (edition.series().isPresent() && edition.year().isEmpty()) {
      page.words(WORDS.get("page.no-year") + " · ");
    }
    page.words(PageParts.counts(entries));
    PageParts parts = new PageParts(page, entries);
    if (!entries.isEmpty()) {
      parts.reports();
    }
    parts.talks(2);
    parts.speakers();
    parts.links();
    return new Page.Made(Names.of(edition), page.document());
  }
}
