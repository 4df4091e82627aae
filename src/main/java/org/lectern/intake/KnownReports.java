package org.lectern.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.library.KeptReport;
import org.lectern.library.Library;
import org.lectern.library.Report;
import org.lectern.library.ReportEntry;

/// Finds the report that a file is a later version of.
final class KnownReports {

  /// Lines that two files of one name share by being made from one form ("Speaker:", "Summary:",
  /// "Questions:") are fewer.
  private static final int FEWEST_SHARED = 5;

  private static final double MOST = 0.7;

  private final Library library;
  private final Map<String, Report> byHash = new HashMap<>();
  private final Map<String, Report> byPath = new HashMap<>();
  private final Map<String, List<Report>> byFileName = new HashMap<>();
  private final Map<String, Set<String>> linesOfVersion = new HashMap<>();

  KnownReports(Library library) {
    this.library = library;
  }

  /// Forgets all, and reads what the library has now.
  void reload() {
    byHash.clear();
    byPath.clear();
    byFileName.clear();
    for (ReportEntry entry : library.contents()) {
      put(entry.report());
    }
  }

  /// A report has come in, or has another text now.
  void put(Report report) {
    byHash.values().removeIf(other -> other.id() == report.id());
    byHash.put(report.origin().hash(), report);
    byPath.put(report.origin().path(), report);
    List<Report> namesakes = new ArrayList<>();
    for (Report other : byFileName.getOrDefault(report.origin().fileName(), List.of())) {
      if (other.id() != report.id()) {
        namesakes.add(other);
      }
    }
    namesakes.add(report);
    byFileName.put(report.origin().fileName(), namesakes);
  }

  Optional<Report> findByHash(String hash) {
    return Optional.ofNullable(byHash.get(hash));
  }

  Optional<Report> findByPath(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  /// The one report of the same file name that says mostly the same: the file was moved or sent.
  /// Empty where there are several.
  ///
  /// @param others reports that cannot be meant
  Optional<Report> findAlike(String fileName, String plainText, Set<Long> others) {
    Set<String> lines = linesOf(plainText);
    List<Report> alike = new ArrayList<>();
    for (Report report : byFileName.getOrDefault(fileName, List.of())) {
      if (!others.contains(report.id()) && shareMost(lines, linesOf(report))) {
        alike.add(report);
      }
    }
    return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
  }

  private Set<String> linesOf(Report report) {
    return linesOfVersion.computeIfAbsent(
        report.text().version(),
        version ->
            library
                .findReport(report.id())
                .map(KeptReport::text)
                .map(text -> linesOf(text.current().plainText()))
                .orElse(Set.of()));
  }

  private static Set<String> linesOf(String text) {
    Set<String> lines = new HashSet<>();
    for (String line : text.split("\n")) {
      if (!line.isBlank()) {
        lines.add(line);
      }
    }
    return lines;
  }

  private static boolean shareMost(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    int shared = both.size();
    return shared >= FEWEST_SHARED && shared >= MOST * Math.max(one.size(), other.size());
  }
}
