package org.lectern.library.sqlite;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lectern.library.Highlight;
import org.lectern.library.Hit;
import org.lectern.library.KeptReport;
import org.lectern.library.Library;
import org.lectern.library.Report;
import org.lectern.library.ReportEntry;
import org.lectern.library.SavedSearch;
import org.lectern.library.Search;
import org.lectern.library.Tag;
import org.lectern.library.Tagging;
import org.lectern.library.TextVersion;
import org.lectern.model.Talk;
import org.lectern.query.Query;

/// All that a library tells, as values that can be compared.
record State(
    Map<Long, ReportEntry> contents,
    Map<Long, Kept> reports,
    List<Highlight> highlights,
    List<Tagging> taggings,
    List<Tag> tags,
    List<SavedSearch> savedSearches,
    Map<String, List<Hit>> hits) {

  /// A kept report with its bytes as digits, because arrays are equal only to themselves.
  record Kept(
      Report report,
      String bytes,
      TextVersion current,
      List<TextVersion> earlier,
      List<Talk> talks,
      KeptReport.Annotations annotations) {

    static Kept of(KeptReport kept) {
      return new Kept(
          kept.report(),
          HexFormat.of().formatHex(kept.text().bytes()),
          kept.text().current(),
          kept.text().earlier(),
          kept.talks(),
          kept.annotations());
    }
  }

  static State of(Library library, String... queries) {
    Map<Long, ReportEntry> contents =
        library.contents().stream()
            .collect(Collectors.toMap(entry -> entry.report().id(), Function.identity()));
    Map<Long, Kept> reports =
        contents.keySet().stream()
            .map(library::findReport)
            .flatMap(Optional::stream)
            .collect(Collectors.toMap(kept -> kept.report().id(), Kept::of));
    Map<String, List<Hit>> hits =
        List.of(queries).stream()
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    words -> library.search(Search.of(Query.parse(words), 100)).hits()));
    return new State(
        contents,
        reports,
        library.highlights(),
        library.taggings(),
        library.tags(),
        library.savedSearches(),
        hits);
  }
}
