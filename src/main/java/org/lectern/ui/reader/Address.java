package org.lectern.ui.reader;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.model.Edition;
import org.lectern.ui.Target;

/// The addresses of links that lead into the library: `lectern:report/7`, `lectern:talk/7/2`,
/// `lectern:edition/EuroPython/2014`, `lectern:series/PyCon+US`.
public final class Address {

  private static final Pattern REPORT = Pattern.compile("lectern:report/(\\d{1,18})");
  private static final Pattern TALK = Pattern.compile("lectern:talk/(\\d{1,18})/(\\d{1,9})");

  /// Of notes without a conference or without a year, the part is empty: `lectern:edition//`.
  private static final Pattern EDITION = Pattern.compile("lectern:edition/([^/]*)/(\\d{0,9})");

  private static final Pattern SERIES = Pattern.compile("lectern:series/([^/]+)");

  private Address() {}

  /// The address of what may be read.
  public static String of(Target target) {
    return switch (target) {
      case Target.OfSeries series -> "lectern:series/" + encoded(series.series());
      case Target.OfEdition edition ->
          "lectern:edition/%s/%s"
              .formatted(
                  encoded(edition.edition().series().orElse("")),
                  edition.edition().year().map(String::valueOf).orElse(""));
      case Target.OfReport report ->
          report
              .talk()
              .map(talk -> "lectern:talk/" + report.report() + "/" + talk)
              .orElse("lectern:report/" + report.report());
    };
  }

  /// What an address leads to; empty for an address of the world outside.
  public static Optional<Target> find(String address) {
    Matcher talk = TALK.matcher(address);
    if (talk.matches()) {
      return Optional.of(
          Target.OfReport.talk(Long.parseLong(talk.group(1)), Integer.parseInt(talk.group(2))));
    }
    Matcher report = REPORT.matcher(address);
    if (report.matches()) {
      return Optional.of(Target.OfReport.whole(Long.parseLong(report.group(1))));
    }
    Matcher edition = EDITION.matcher(address);
    if (edition.matches()) {
      return Optional.of(
          new Target.OfEdition(
              new Edition(
                  Optional.of(decoded(edition.group(1))).filter(name -> !name.isEmpty()),
                  Optional.of(edition.group(2))
                      .filter(year -> !year.isEmpty())
                      .map(Integer::valueOf),
                  Optional.empty())));
    }
    Matcher series = SERIES.matcher(address);
    return series.matches()
        ? Optional.of(new Target.OfSeries(decoded(series.group(1))))
        : Optional.empty();
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  private static String decoded(String words) {
    return URLDecoder.decode(words, StandardCharsets.UTF_8);
  }
}
