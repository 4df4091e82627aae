package org.lectern.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.lectern.library.Library;
import org.lectern.library.ReportEntry;
import org.lectern.model.Talk;

/// What people type: names of speakers, words of titles, and words of texts that stand together.
final class TypedQueries {

  private static final int QUERIES = 200;

  private TypedQueries() {}

  /// The same for the same library.
  static List<String> of(Library library) {
    Random random = new Random(6);
    List<ReportEntry> reports =
        library.contents().stream()
            .sorted(java.util.Comparator.comparing(entry -> entry.report().title()))
            .toList();
    List<String> queries = new ArrayList<>();
    while (queries.size() < QUERIES) {
      ReportEntry entry = reports.get(random.nextInt(reports.size()));
      if (!entry.talks().isEmpty()) {
        Talk talk = entry.talks().get(random.nextInt(entry.talks().size()));
        String text =
            library.findReport(entry.report().id()).orElseThrow().text().current().plainText();
        String query = query(queries.size() % 4, talk, text, random);
        if (query.length() > 2) {
          queries.add(query);
        }
      }
    }
    return queries;
  }

  private static String query(int sort, Talk talk, String text, Random random) {
    return switch (sort) {
      case 0 -> talk.speakers().isEmpty() ? "" : words(talk.speakers().getFirst(), 2, 0);
      case 1 -> some(talk.title().orElse(""), 2, random);
      case 2 -> some(talk.passage().in(text), 1, random);
      default -> some(talk.passage().in(text), 2, random);
    };
  }

  private static String some(String text, int number, Random random) {
    int words = text.split("[^\\p{L}]+").length;
    return words < number ? "" : words(text, number, random.nextInt(words - number + 1));
  }

  private static String words(String text, int number, int first) {
    return String.join(
            " ",
            Arrays.stream(text.split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .skip(first)
                .limit(number)
                .toList())
        .toLowerCase(Locale.ROOT);
  }
}
