package org.lectern.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.lectern.model.Document;
import org.lectern.model.Edition;

/// Finds series, year and place: in fields, titles, the path and the text, in this order.
final class EditionFinder {

  /// @param fromPath whether the path alone tells that the file is about a conference
  record Found(Edition edition, String reason, boolean fromPath) {}

  private static final int TEXT = 60_000;

  private static final int LONGEST_TITLE = 160;

  /// So many headings, and so many days, are looked at as titles.
  private static final int OF_EACH = 3;

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
  private final SeriesSpelling spelling;

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
    addTitles();
    this.spelling = new SeriesSpelling(titles, text, path);
  }

  /// The title of the front matter, the first line, headings and days, a few of each.
  private void addTitles() {
    Optional<String> field = document.frontMatter().findFirst("title");
    if (field.isPresent()) {
      titles.add(field.get());
    }
    Optional<Line> first = Line.findFirstWritten(lines);
    if (first.isPresent() && mayBeTitle(first.get())) {
      titles.add(first.get().text());
    }
    List<String> real = new ArrayList<>();
    List<String> days = new ArrayList<>();
    for (Head head : heads) {
      if (head.isReal() && real.size() < OF_EACH) {
        real.add(head.text());
      }
      if (head.role() == Role.DAY && days.size() < OF_EACH) {
        days.add(head.text());
      }
    }
    titles.addAll(real);
    titles.addAll(days);
  }

  /// A sentence is none: "Last year I went to GardenConf 2014. It was great."
  private static boolean mayBeTitle(Line line) {
    String words = line.text().strip();
    return words.length() < LONGEST_TITLE && !(line.is(Line.Sort.PROSE) && SENTENCE.isIn(words));
  }

  private static final Expression SENTENCE = Expression.of("\\p{Ll}\\.\\s+\\S");

  Found find() {
    List<String> reasons = new ArrayList<>();
    boolean[] fromPath = new boolean[1];
    Optional<String> series = series(reasons, fromPath);
    Optional<Integer> year = Optional.empty();
    Optional<String> place = Optional.empty();
    if (series.isPresent()) {
      String words = String.join(" ", titles) + " " + String.join(" ", parts);
      year = EditionPhrases.yearOfCounted(series.get(), words);
      place = place(series.get());
    }
    if (year.isEmpty()) {
      year = new YearFinder(document, lines, heads, titles, parts).find(series, text, reasons);
    }
    String reason =
        reasons.isEmpty()
            ? "neither the text nor the path names a conference"
            : String.join("; ", reasons);
    return new Found(
        new Edition(
            series.isPresent() ? Optional.of(spelling.of(series.get())) : series, year, place),
        reason,
        fromPath[0] || amongNotes || path.isNamedAsNote());
  }

  private Optional<String> series(List<String> reasons, boolean[] fromPath) {
    Optional<String> field =
        document
            .frontMatter()
            .findFirst("conference", "event", "series", "konferenz", "conférence");
    if (field.isPresent() && !field.get().isBlank()) {
      titles.add(field.get());
      reasons.add("the series from the field “conference”");
      Optional<String> name = EditionTitle.ofTitle(field.get()).series();
      return name.isPresent() ? Optional.of(canonical(name.get())) : field;
    }
    if (new Several(titles, heads).isSo()) {
      reasons.add("several conferences are named");
      return Optional.empty();
    }
    Optional<String> known = knownInTitles();
    if (known.isPresent()) {
      reasons.add("the series from the title");
      return known;
    }
    Optional<String> knownInPath = path.findKnown();
    if (knownInPath.isPresent()) {
      reasons.add("the series from the path");
      fromPath[0] = true;
      return knownInPath;
    }
    Optional<String> file = path.findNamed();
    if (file.isPresent()) {
      reasons.add("the series from the file’s name");
      return file;
    }
    Optional<String> shaped = shapedInTitles();
    if (shaped.isPresent()) {
      reasons.add("the series from the title");
      return shaped;
    }
    TitlePhrases phrases = new TitlePhrases(titles, parts, text);
    Optional<String> whole = phrases.findWhole();
    if (whole.isPresent()) {
      reasons.add("the series from the title");
      return whole;
    }
    Optional<String> front = phrases.findInFront();
    if (front.isPresent()) {
      reasons.add("the series from the title");
      return front;
    }
    Optional<String> inPath = inFolders();
    if (inPath.isPresent()) {
      reasons.add("the series from the path");
      fromPath[0] = true;
      return inPath;
    }
    Optional<String> named = phrases.findNamed();
    if (named.isPresent()) {
      reasons.add("the series from the title");
      return named;
    }
    Optional<String> inText = new TextSeries(text).find();
    if (inText.isPresent()) {
      reasons.add("the series from the text");
      return inText;
    }
    Optional<String> linked = new HomePages(document.plainText(), lines).find();
    if (linked.isPresent()) {
      reasons.add("the series from a link to its home page");
      return linked;
    }
    return lastResort(reasons);
  }

  private static String canonical(String name) {
    return Series.findInPath(name).orElse(name);
  }

  private Optional<String> knownInTitles() {
    for (String title : titles) {
      for (Series.Mention mention : Series.in(title)) {
        if (mention.known()) {
          return Optional.of(mention.name());
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> shapedInTitles() {
    for (String title : titles) {
      List<Series.Mention> shaped = Series.in(title);
      if (shaped.isEmpty()) {
        continue;
      }
      // "Moss in Gardens Conf, session 2" on top
      boolean begins =
          title.equals(titles.getFirst()) && begins(shaped.getFirst()) && Words.count(title) <= 8;
      if (begins || EditionTitle.ofTitle(title).marked() && Words.count(title) <= 14) {
        return Optional.of(withoutArticle(shaped.getFirst().name()));
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
    Optional<String> ending = endingInYear();
    return ending.isPresent() ? ending : path.findShaped();
  }

  /// "Gardeners Annual Meeting (2017)", "Gardeners Meet #6": a short first title that ends in a
  /// year or a number.
  private Optional<String> endingInYear() {
    for (String title : titles) {
      if (ENDS_IN_YEAR.isAll(title.strip())
          && (amongNotes || title.indexOf('#') < 0)
          && Words.count(title) <= 7
          && !Role.isDay(title.strip())) {
        Optional<String> series = EditionTitle.ofTitle(title).series();
        if (series.isPresent() && !Role.isDate(series.get())) {
          return series;
        }
      }
    }
    return Optional.empty();
  }

  private static final Expression ENDS_IN_YEAR =
      Expression.of(".{3,70}(?:\\b(?:19|20)\\d{2}\\)?|\\s#\\d{1,3})");

  private Optional<String> lastResort(List<String> reasons) {
    String file = parts.isEmpty() ? "" : parts.getLast();
    Optional<String> known = EditionTitle.ofPath(file).findKnownSeries();
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
    Optional<String> dated = new DatedTitle(lines, heads).find();
    if (dated.isPresent()) {
      reasons.add("the series from the title above a date");
      return dated;
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
    Optional<String> called = EditionPhrases.findCalled(text, titles);
    if (called.isPresent()) {
      reasons.add("the series from the text");
      return called;
    }
    return inTags(reasons);
  }

  private Optional<String> inTags(List<String> reasons) {
    String tags = document.frontMatter().findFirst("tags", "categories", "keywords").orElse("");
    for (String word : tags.split("[,\\[\\]\\s]+")) {
      Optional<String> tag = word.length() > 2 ? Series.findInPath(word) : Optional.empty();
      if (tag.isPresent()) {
        reasons.add("the series from a tag");
        return tag;
      }
    }
    return Optional.empty();
  }

  /// Whether the file's name or its text knows the words of a title too.
  private boolean appears(String name) {
    String squeezed = Series.squeeze(name);
    return squeezed.length() > 2
        && Words.count(name) <= 4
        && (isInPath(squeezed)
            || text.contains(name)
                && !titles.getFirst().isEmpty()
                && text.indexOf(name) != text.lastIndexOf(name));
  }

  private boolean isInPath(String squeezed) {
    for (String part : parts) {
      if (Series.squeeze(part).contains(squeezed)) {
        return true;
      }
    }
    return false;
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
