package org.lectern.outline;

/// What a heading is by its words alone.
enum Role {
  /// A day: "Day 2", "07.12. - Thursday".
  DAY,
  /// Holds talks: "Lightning talks", "C. Industry Session".
  CONTAINER,
  /// One word for a kind and nothing else: "Keynote". A talk, or holds talks.
  KIND,
  /// A part of a talk: "Key takeaways".
  PART,
  /// No talk: "Lunch".
  NOTHING,
  /// Any other words.
  OPEN;

  // "Day 1", "PyGala EU - Day 2", "Day1", "1er jour", "Tag 2", "Day one"
  private static final Expression DAY_NUMBER =
      Expression.of(
          "(?iU)\\b(?:day|tag|jour|día|dia|jornada)\\s?[-#]?\\s?(?:\\d{1,2}|one|two|three|four|five|eins|zwei|drei|un|deux|trois|uno|dos|tres)\\b|\\b(?:\\d(?:st|nd|rd|th|er|e|ème)|first|second|third|fourth|last|premier|première|deuxième|erster|zweiter|dritter|primer|segundo)\\s(?:day|tag|jour|journée|día)\\b");

  private static final String MONTHS =
      "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|januar|februar|märz|mai|juni|juli|okt|dez|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre)\\p{L}*\\b";

  private static final String WEEKDAYS =
      "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo";

  // "19.07.2023", "07.12. - Thursday", "2013-04-02", "9/14/2017", "Tuesday 4th June", "June 3,
  // 2014"
  private static final Expression DATE =
      Expression.of(
          "(?i)^[(\\[]?(?:(?:"
              + WEEKDAYS
              + ")\\b[.,]?\\s*[-–—,]?\\s*|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}[./-]\\d{1,2}(?:[./-](?:\\d{4}|\\d{2})?)?|\\d{1,2}(?:st|nd|rd|th|\\.)?\\s*(?:[-–]\\s*\\d{1,2}(?:st|nd|rd|th|\\.)?\\s*)?(?:of\\s+)?"
              + MONTHS
              + "|"
              + MONTHS
              + "\\s+\\d{1,2}(?:st|nd|rd|th)?(?:\\s*[-–]\\s*\\d{1,2}(?:st|nd|rd|th)?)?|,?\\s*\\b(?:19|20)\\d{2}\\b|[\\s,()\\]–—-]|morning|afternoon|evening|am|pm)+$");

  // "12", "(2014)"
  private static final Expression NUMBER_ONLY =
      Expression.of("[\\d\\s,.()–-]{0,5}|[^\\p{L}\\d]*(?:19|20)\\d{2}[^\\p{L}\\d]{0,3}");

  // "Talks I liked", "The best talks", "Interessante Vorträge (Technik)", "Las charlas"; not
  // "Sessions and cookies", "Giving better talks"
  private static final Expression HOLDS_TALKS =
      Expression.of(
          "(?iU)^(?:(?:the|my|our|unsere|unser|notre|nos|nuestras|some|other|more|most|best|good|great|interesting|favou?rite|selected|notable|worthwhile|recommended|technical|main|all|top|\\d{1,2}|morning|afternoon|conference|attended|die|der|meine|interessante|empfehlenswerte|anspruchsvolle|beste[nr]?|weitere|las|los|mis|otras|mejores|les|mes|autres|meilleures)\\s+){0,3}(?:talks|sessions|presentations|keynotes|workshops|tutorials|vorträge|charlas|ponencias|talleres|conférences|présentations|ateliers)(?:$|[:.…!]|\\s+(?:I|we|that|which|worth|attended|of|from|seen|mit|die|für|que|del|de"
              + " la|zum|vom|visited|recap|summary|summaries|overview|highlights|\\().{0,60}$)");

  // "Session - Pruning old roses"; not "Session C - Gardens", "Session: Gardens"
  private static final Expression SESSION_AND_TITLE =
      Expression.of("(?i)^session\\s*(?::|[-–—|])\\s*\\S+\\s+\\S.*");

  private static final Expression ADDRESS = Expression.of("<?https?://\\S+>?");

  // "Step 3", "Part 2: …", "Recipe 1"
  private static final Expression NUMBERED_PART =
      Expression.of(
          "(?i)^(?:step|part|teil|partie|recipe|myth|tip|chapter|opportunity|lesson|rule|phase|question)\\s*#?\\d.*");

  // "29 Jul 2014 / by Anna Roe / Comments", "Posted by Anna Roe on …", "Written on …"
  private static final Expression BYLINE =
      Expression.of(
          "(?iU)^(?:posted|written|published|by|author|von|par)\\b.{0,40}(?:\\bon\\b|\\d{4}|,)|^(?:"
              + WEEKDAYS
              + ")?[, ]*(?:\\d{1,2}[. ]+"
              + MONTHS
              + "|"
              + MONTHS
              + "\\s\\d{1,2}),? \\d{4}\\b.*\\b(?:by|von|par|comments)\\b");

  static Role of(String heading) {
    String text = Words.withoutEnd(Labels.withoutNumber(heading), Words.BLANKS + ":");
    if (isByline(heading) || ADDRESS.isAll(heading.strip())) {
      return NOTHING;
    } else if (isDay(heading.strip())) {
      return DAY;
    } else if (SESSION_AND_TITLE.isAll(text)) {
      return OPEN;
    } else if (Vocabulary.CONTAINER.has(text) || HOLDS_TALKS.isAll(text)) {
      return CONTAINER;
    } else if (Labels.isKindOnly(text)) {
      return KIND;
    } else if (Vocabulary.NOTHING.has(text) || Vocabulary.LIST.has(text)) {
      return NOTHING;
    } else if (Vocabulary.PART.has(text) || NUMBERED_PART.isAll(text)) {
      return PART;
    }
    return OPEN;
  }

  /// Whether the line tells who wrote the report and when.
  static boolean isByline(String line) {
    return line.length() < 200 && BYLINE.isIn(line.strip());
  }

  /// Whether the line is a date or names a day and little else.
  static boolean isDay(String line) {
    if (line.length() > 90 || line.isEmpty()) {
      return false;
    }
    return isDate(line) || DAY_NUMBER.isIn(line) && Words.count(line) <= 9;
  }

  /// Whether the line is nothing but a date or a weekday.
  static boolean isDate(String line) {
    return line.length() <= 60
        && Words.hasLetterOrDigit(line)
        && !NUMBER_ONLY.isAll(line)
        && DATE.isAll(line);
  }
}
