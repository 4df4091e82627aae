package org.lectern.ui.marks;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.lectern.library.Highlight.Colour;
import org.lectern.library.TagName;
import org.lectern.model.Edition;
import org.lectern.ui.ColourNames;

/// What highlights that stand together in the list have in common.
enum Grouping {
  NOTHING("Not grouped"),
  TALK("By talk"),
  REPORT("By report"),
  COLOUR("By colour"),
  TAG("By tag"),
  DATE("By date");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final String NO_TAG = "Without a tag";

  /// What a group is sorted by, and what it is called.
  private record Key(Comparable<?> rank, String title) {}

  private final String label;

  Grouping(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /// The rows with the titles of their groups between. Within a group they keep their order; one
  /// with several tags stands under each of them.
  List<Row> arrange(List<MarkRow> rows, ColourNames colours, ZoneId zone) {
    return switch (this) {
      case NOTHING -> List.copyOf(rows);
      case TALK -> grouped(rows, row -> List.of(key(placeOf(row), row.place())));
      case REPORT ->
          grouped(rows, row -> List.of(key(reportOf(row), row.entry().report().title())));
      case COLOUR ->
          grouped(
              rows,
              row -> {
                Colour colour = row.highlight().note().colour();
                return List.of(key(colour, colours.nameOf(colour)));
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
  private static String placeOf(MarkRow row) {
    return reportOf(row) + "%06d".formatted(row.talk().map(talk -> talk + 1).orElse(0));
  }

  private static String reportOf(MarkRow row) {
    Edition edition = row.edition();
    return "%06d %s %s %016d "
        .formatted(
            999_999 - edition.year().orElse(0),
            edition.series().orElse("\uffff"),
            row.entry().report().title(),
            row.entry().report().id());
  }

  private static List<Key> tagsOf(MarkRow row) {
    List<String> tags = row.highlight().note().tags();
    return tags.isEmpty()
        ? List.of(key("\uffff", NO_TAG))
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
