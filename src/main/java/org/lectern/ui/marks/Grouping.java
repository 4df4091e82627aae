package org.lectern.ui.marks;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.lectern.library.Highlight.Colour;
import org.lectern.library.Report;
import org.lectern.library.TagName;
import org.lectern.messages.Messages;

/// What highlights that stand together in the list have in common.
enum Grouping {
  NOTHING("group.nothing"),
  TALK("group.talk"),
  REPORT("group.report"),
  COLOUR("group.colour"),
  TAG("group.tag"),
  DATE("group.date");

  private static final Messages WORDS = Messages.of(Grouping.class);

  /// "21 July 2014", in the language of the words.
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
          .withLocale(Locale.getDefault(Locale.Category.DISPLAY));

  /// Comes behind each name.
  private static final String LAST = "\uffff";

  /// What a group is sorted by, and what it is called.
  private record Key(Comparable<?> rank, String title) {}

  private final String key;

  Grouping(String key) {
    this.key = key;
  }

  String label() {
    return WORDS.get(key);
  }

  /// The rows with the titles of their groups between. Within a group they keep their order; one
  /// with several tags stands under each of them.
  List<Row> arrange(List<MarkRow> rows, Map<Colour, String> colours, ZoneId zone) {
    return switch (this) {
      case NOTHING -> List.copyOf(rows);
      case TALK ->
          grouped(rows, row -> List.of(key(Place.of(row, row.talk().orElse(-1)), row.place())));
      case REPORT ->
          grouped(rows, row -> List.of(key(Place.of(row, -1), row.entry().report().title())));
      case COLOUR ->
          grouped(
              rows,
              row -> {
                Colour colour = row.highlight().note().colour();
                return List.of(key(colour, colours.get(colour)));
              });
      case TAG -> grouped(rows, Grouping::tagsOf);
      case DATE ->
          grouped(
              rows,
              row -> {
                LocalDate day = LocalDate.ofInstant(row.highlight().made(), zone);
                return List.of(key(-day.toEpochDay(), DAY.format(day)));
              });
    };
  }

  private static Key key(Comparable<?> rank, String title) {
    return new Key(rank, title);
  }

  /// The newest edition first, in it report by report, in these in the order of the text.
  private record Place(int year, String series, String title, long report, int talk)
      implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
        Comparator.comparingInt((Place place) -> -place.year())
            .thenComparing(Place::series)
            .thenComparing(Place::title)
            .thenComparing(Place::report)
            .thenComparing(Place::talk);

    static Place of(MarkRow row, int talk) {
      Report report = row.entry().report();
      return new Place(
          row.edition().year().orElse(0),
          row.edition().series().orElse(LAST),
          report.title(),
          report.id(),
          talk);
    }

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  private static List<Key> tagsOf(MarkRow row) {
    List<String> tags = row.highlight().note().tags();
    return tags.isEmpty()
        ? List.of(key(LAST, WORDS.get("group.no-tag")))
        : tags.stream().map(tag -> key(TagName.key(tag), tag)).toList();
  }

  private static List<Row> grouped(List<MarkRow> rows, Function<MarkRow, List<Key>> keys) {
    Map<Comparable<?>, List<MarkRow>> groups = new TreeMap<>(Grouping::compare);
    Map<Comparable<?>, String> titles = new TreeMap<>(Grouping::compare);
    for (MarkRow row : rows) {
      for (Key key : keys.apply(row)) {
        titles.putIfAbsent(key.rank(), key.title());
        groups.computeIfAbsent(key.rank(), any -> new ArrayList<>()).add(row);
      }
    }
    List<Row> arranged = new ArrayList<>();
    groups.forEach((rank, members) -> {
      arranged.add(new GroupRow(titles.get(rank), members.size()));
      arranged.addAll(members);
    });
    return arranged;
  }

  /// All ranks of one grouping are of one type.
  @SuppressWarnings("unchecked")
  private static int compare(Comparable<?> one, Comparable<?> other) {
    return ((Comparator<Comparable<?>>) (Comparator<?>) Comparator.naturalOrder())
        .compare(one, other);
  }
}
