package org.lectern.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.lectern.model.Document;
import org.lectern.model.Edition;

/// Finds series, year and place: in fields, titles, the path and the text, in this order.
final class EditionFinder {

  /// @param fromPath whether the path alone tells that the file is about a conference
  record Found(Edition edition, String reason, boolean fromPath) {}

  private static final int TEXT = 60_000;

  /// So many series named alike are a list.
  private static final int SEVERAL = 4;

  // "GardenConf 2014 in Verona", "the GardenConf conference in Verona"
  private static final Expression PLACE =
      Expression.of(
          "^[^.\\n]{0,30}?\\b(?:in|held"
              + " in|à|en)\\s+(\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?)");

  private final Document document;
  private final List<String> titles = new ArrayList<>();
  private final List<String> parts;
  private final boolean dropped;
  private final String text;
  private final List<Line> lines;
  private final List<Head> heads;
  private final boolean amongNotes;
  private final PathSeries path;

  EditionFinder(Document document, List<Line> lines, List<Head> heads, Location location) {
    this.document = document;
    this.lines = lines;
    this.heads = heads;
    this.parts = location.parts();
    this.dropped = location.dropped();
    this.amongNotes = location.isAmongNotes();
    this.path = new PathSeries(parts);
    String all = document.plainText();
    this.text = Words.withPlainBlanks(all.substring(0, Math.min(TEXT, all.length())));
    document.frontMatter().findFirst("title").ifPresent(titles::add);
    lines.stream()
        .filter(line -> !line.text().isBlank())
        .limit(1)
        .filter(line -> line.text().length() < 160)
        .forEach(line -> titles.add(line.text()));
    heads.stream().filter(Head::isReal).limit(3).forEach(head -> titles.add(head.text()));
    heads.stream()
        .filter(head -> head.role() == Role.DAY)
        .limit(3)
        .forEach(head -> titles.add(head.text()));
  }

  Found find() {
    List<String> reasons = new ArrayList<>();
    boolean[] fromPath = new boolean[1];
    Optional<String> series = series(reasons, fromPath);
    Optional<Integer> year =
        series
            .flatMap(name ->
                EditionPhrases.yearOfCounted(
                    name, String.join(" ", titles) + " " + String.join(" ", parts)))
            .or(() ->
                new YearFinder(document, lines, heads, titles, parts).find(series, text, reasons));
    Optional<String> place = series.flatMap(this::place);
    String reason =
        reasons.isEmpty()
            ? "neither the text nor the path names a conference"
            : String.join("; ", reasons);
    return new Found(
        new Edition(series.map(this::asWritten), year, place),
        reason,
        fromPath[0] || amongNotes || path.isNamedAsNote());
  }

  private Optional<String> series(List<String> reasons, boolean[] fromPath) {
    Optional<String> field =
        document
            .frontMatter()
            .findFirst("conference", "event", "series", "konferenz", "conférence");
    if (field.isPresent() && !field.get().isBlank()) {
      reasons.add("the series from the field “conference”");
      return field.map(
          words -> EditionTitle.ofTitle(words).series().map(name -> canonical(name)).orElse(words));
    }
    Optional<String> inTitle = inTitles();
    if (inTitle.isPresent()) {
      reasons.add("the series from the title");
      return inTitle;
    }
    Optional<String> inPath = inFolders();
    if (inPath.isPresent()) {
      reasons.add("the series from the path");
      fromPath[0] = true;
      return inPath;
    }
    Optional<String> inText = inText();
    if (inText.isPresent()) {
      reasons.add("the series from the text");
      return inText;
    }
    return lastResort(reasons);
  }

  /// A known series as this report spells it: "Strangeloop", where it never says "Strange Loop".
  private String asWritten(String name) {
    if (text.contains(name) || titles.stream().anyMatch(title -> title.contains(name))) {
      return name;
    }
    for (String title : titles) {
      Optional<String> written = spelling(name, title);
      if (written.isPresent()) {
        return written.get();
      }
    }
    return spelling(name, text).orElse(name);
  }

  private static Optional<String> spelling(String name, String words) {
    String squeezed = Series.squeeze(name);
    for (Series.Mention mention : Series.in(words)) {
      String written = Series.bare(words.substring(mention.start(), mention.end()));
      if (mention.name().equals(name) && Series.squeeze(written).equals(squeezed)) {
        return Optional.of(written);
      }
    }
    return Optional.empty();
  }

  private static String canonical(String name) {
    return Series.findInPath(name).orElse(name);
  }

  private Optional<String> inTitles() {
    for (String title : titles) {
      Optional<String> known =
          Series.in(title).stream()
              .filter(Series.Mention::known)
              .findFirst()
              .map(Series.Mention::name);
      if (known.isPresent()) {
        return known;
      }
    }
    for (String title : titles) {
      EditionTitle reading = EditionTitle.ofTitle(title);
      Optional<Series.Mention> shaped = Series.in(title).stream().findFirst();
      // "Moss in Gardens Conf, session 2" on top
      boolean begins =
          title.equals(titles.getFirst())
              && shaped.filter(EditionFinder::begins).isPresent()
              && Words.count(title) <= 8;
      if (shaped.isPresent() && (reading.marked() && Words.count(title) <= 14 || begins)) {
        return shaped.map(Series.Mention::name).map(EditionFinder::withoutArticle);
      }
    }
    return Optional.empty();
  }

  private static boolean begins(Series.Mention mention) {
    return mention.start() == 0 && CONFERENCE.isIn(mention.name());
  }

  // "Moss in Gardens Conf", "Pruning Summit"; not "The Wonderful World"
  private static final Expression CONFERENCE =
      Expression.of(
          "(?i)(?:conf|conference|summit|congress|symposium|convention|konferenz|kongress)$");

  static String withoutArticle(String name) {
    return name.replaceFirst("^(?i:the|my|at|from|le|la|die|der|das)\\s+", "");
  }

  /// The folder that looks like a conference; a title that ends in a year is as good as one that is
  /// not known.
  private Optional<String> inFolders() {
    return path.findKnown().or(this::endingInYear).or(path::findShaped);
  }

  /// "Gardeners Annual Meeting (2017)": a short first title that ends in a year.
  private Optional<String> endingInYear() {
    return titles.stream()
        .filter(title ->
            title.strip().matches(".{3,70}\\b(?:19|20)\\d{2}\\)?")
                && Words.count(title) <= 7
                && !Role.isDay(title.strip()))
        .map(EditionTitle::ofTitle)
        .flatMap(reading -> reading.series().stream())
        .findFirst();
  }

  /// The series named most in the text, when it is named as one is.
  private Optional<String> inText() {
    Map<String, Double> counts = new HashMap<>();
    for (Series.Mention mention : Series.in(text)) {
      double weight = (mention.known() ? 1.0 : 0.4) * (mention.start() < 1500 ? 2 : 1);
      boolean withYear =
          YearFinder.YEAR_BEHIND
              .matcher(text.substring(mention.end(), Math.min(text.length(), mention.end() + 40)))
              .find();
      counts.merge(withoutArticle(mention.name()), weight + (withYear ? 1 : 0), Double::sum);
    }
    if (isOfMany(counts)) {
      return Optional.empty();
    }
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= 1.5)
        .max(
            Map.Entry.<String, Double>comparingByValue()
                .thenComparing(Map.Entry.<String, Double>comparingByKey().reversed()))
        .map(Map.Entry::getKey);
  }

  /// Whether so many series are named that the report is about none of them: a list to watch.
  private static boolean isOfMany(Map<String, Double> counts) {
    double most = counts.values().stream().max(Double::compare).orElse(0.0);
    long near = counts.values().stream().filter(count -> count >= 1.5 && count * 2 > most).count();
    return near >= SEVERAL;
  }

  private Optional<String> lastResort(List<String> reasons) {
    String file = parts.isEmpty() ? "" : parts.getLast();
    Optional<String> known = EditionTitle.ofPath(file).series().flatMap(Series::findInPath);
    if (known.isPresent()) {
      reasons.add("the series from the file’s name");
      return known;
    }
    Optional<String> piece = path.findInFlatName();
    if (piece.isPresent()) {
      reasons.add("the series from the file’s name");
      return piece;
    }
    for (String title : titles) {
      EditionTitle reading = EditionTitle.ofTitle(title);
      if (reading.marked() && reading.series().isPresent() && appears(reading.series().get())) {
        reasons.add("the series from the title");
        return reading.series();
      }
    }
    Optional<String> congress = EditionPhrases.findCongress(String.join(" ", titles) + " " + file);
    if (congress.isPresent()) {
      reasons.add("the series from the title");
      return congress;
    }
    Optional<String> attended = EditionPhrases.findAttended(text);
    if (attended.isPresent()) {
      reasons.add("the series from the text");
      return attended;
    }
    return inTags(reasons);
  }

  private Optional<String> inTags(List<String> reasons) {
    Optional<String> tag =
        document.frontMatter().findFirst("tags", "categories", "keywords").stream()
            .flatMap(tags -> Arrays.stream(tags.split("[,\\[\\]\\s]+")))
            .filter(word -> word.length() > 2)
            .flatMap(word -> Series.findInPath(word).stream())
            .findFirst();
    tag.ifPresent(_ -> reasons.add("the series from a tag"));
    return tag;
  }

  /// Whether the file's name or its text knows the words of a title too.
  private boolean appears(String name) {
    String squeezed = Series.squeeze(name);
    boolean inPath = parts.stream().anyMatch(part -> Series.squeeze(part).contains(squeezed));
    return squeezed.length() > 2
        && Words.count(name) <= 4
        && (inPath
            || text.contains(name)
                && !titles.getFirst().isEmpty()
                && text.indexOf(name) != text.lastIndexOf(name));
  }

  private Optional<String> place(String series) {
    for (Series.Mention mention : Series.in(text)) {
      if (withoutArticle(mention.name()).equals(series)) {
        Matcher place =
            PLACE.matcher(
                text.substring(mention.end(), Math.min(text.length(), mention.end() + 80)));
        if (place.find()) {
          // The second word may begin the next line: "… in Berlin" and "Day 1".
          int start = mention.end() + place.start(1);
          String words =
              document.plainText().substring(start, start + place.group(1).length()).split("\n")[0];
          if (Names.isNoPlainWord(words) && Series.in(words).isEmpty()) {
            return Optional.of(words);
          }
        }
      }
    }
    return Optional.empty();
  }
}
