package org.lectern.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.lectern.library.Anchor;
import org.lectern.library.KeptReport;
import org.lectern.library.Report;

/// Finds the report of a library that annotations are about.
///
/// @param reports all of the library
/// @param reader gives all that is kept about one of them
record ReportMatch(List<Report> reports, LongFunction<Optional<KeptReport>> reader) {

  /// The report that was made of the same file, else of the same text, else one of the same file
  /// name that has at least half of the passages; empty where there is none.
  Optional<KeptReport> find(Source source, List<Annotation> annotations) {
    return first(report -> report.origin().hash().equals(source.hash()))
        .or(() -> first(report -> report.text().version().equals(source.version())))
        .or(() -> findNamesake(source, annotations));
  }

  private Optional<KeptReport> first(java.util.function.Predicate<Report> wanted) {
    return reports.stream()
        .filter(wanted)
        .min(Comparator.comparing(Report::id))
        .flatMap(report -> reader.apply(report.id()));
  }

  /// Many files are called `notes.md`; only what they say tells them apart.
  private Optional<KeptReport> findNamesake(Source source, List<Annotation> annotations) {
    List<Anchor> anchors =
        annotations.stream().flatMap(annotation -> annotation.findAnchor().stream()).toList();
    return reports.stream()
        .filter(report ->
            !source.fileName().isEmpty() && report.origin().fileName().equals(source.fileName()))
        .flatMap(report -> reader.apply(report.id()).stream())
        .map(kept -> new Namesake(kept, standing(kept, source, anchors)))
        .filter(namesake -> namesake.standing > 0 && 2 * namesake.standing >= anchors.size())
        .max(Comparator.comparing(Namesake::standing))
        .map(Namesake::kept);
  }

  private record Namesake(KeptReport kept, long standing) {}

  private static long standing(KeptReport kept, Source source, List<Anchor> anchors) {
    Carrying carrying = new Carrying(kept);
    return anchors.stream().filter(anchor -> carrying.carry(source, anchor).attached()).count();
  }
}
