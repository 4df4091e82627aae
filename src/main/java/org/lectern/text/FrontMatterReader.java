package org.lectern.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.model.FrontMatter;
import org.lectern.model.FrontMatter.Field;
import org.lectern.model.Span;

/// Finds the fields between two `---` (YAML) or `+++` (TOML) lines at the head of a file.
///
/// Reads the flat part of YAML that notes use: `key: value`, `[a, b]`, and `- a` on lines of their
/// own. No alias is resolved, nothing nested is built; an unclosed head is text.
final class FrontMatterReader {

  /// `title: A talk`, `speaker = "Ann Other"`
  private static final Pattern FIELD =
      Pattern.compile("^([\\w][\\w .-]{0,60}?)\\s*[:=](?:\\s+(.*)|)$");

  /// ` - Ann Other` below `speakers:`
  private static final Pattern ITEM = Pattern.compile("^\\s*-\\s+(.*)$");

  /// A head longer than this is text: nobody writes it by hand.
  private static final int LONGEST = 100_000;

  private FrontMatterReader() {}

  /// The front matter at the head of `source`; empty where there is none, or where it is not
  /// closed.
  static Optional<FrontMatter> find(String source) {
    Lines lines = new Lines(source);
    int first = 0;
    while (first < lines.count() && first < 3 && lines.text(first).isBlank()) {
      first++;
    }
    if (first >= lines.count()) {
      return Optional.empty();
    }
    String fence = lines.text(first).stripTrailing();
    if (!fence.equals("---") && !fence.equals("+++")) {
      return Optional.empty();
    }
    for (int i = first + 1; i < lines.count() && lines.start(i) < LONGEST; i++) {
      String line = lines.text(i).stripTrailing();
      if (line.equals(fence) || fence.equals("---") && line.equals("...")) {
        return fields(lines, first + 1, i);
      }
    }
    return Optional.empty();
  }

  /// A rule, some prose and another rule look like a head without a single field: then it is none.
  private static Optional<FrontMatter> fields(Lines lines, int from, int to) {
    List<Field> fields = new ArrayList<>();
    String name = null;
    List<String> values = new ArrayList<>();
    int strange = 0;
    for (int i = from; i < to; i++) {
      String line = lines.text(i).stripTrailing();
      Matcher field = FIELD.matcher(line);
      Matcher item = ITEM.matcher(line);
      if (item.matches() && name != null) {
        addValue(values, item.group(1));
      } else if (field.matches()) {
        addField(fields, name, values);
        name = field.group(1);
        values = values(field.group(2) == null ? "" : field.group(2).strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        if (name != null && Character.isWhitespace(line.charAt(0))) {
          continueValue(values, line.strip());
        } else {
          strange++;
        }
      }
    }
    addField(fields, name, values);
    if (fields.isEmpty() && (strange > 0 || from < to) || strange > fields.size()) {
      return Optional.empty();
    }
    return Optional.of(new FrontMatter(fields, new Span(0, lines.end(to))));
  }

  private static void addField(List<Field> fields, String name, List<String> values) {
    if (name != null) {
      fields.add(new Field(name, values));
    }
  }

  private static void continueValue(List<String> values, String more) {
    if (values.isEmpty()) {
      values.add(unquoted(more));
    } else {
      values.add(values.removeLast() + " " + more);
    }
  }

  private static List<String> values(String written) {
    List<String> values = new ArrayList<>();
    if (written.length() > 1 && written.startsWith("[") && written.endsWith("]")) {
      for (String part : splitAtCommas(written.substring(1, written.length() - 1))) {
        addValue(values, part);
      }
    } else if (!written.matches("[>|][-+]?|\\[\\]")) {
      addValue(values, written);
    }
    return values;
  }

  private static void addValue(List<String> values, String written) {
    String value = unquoted(written.strip());
    if (!value.isEmpty()) {
      values.add(value);
    }
  }

  /// A comma between quotes parts nothing: `["Roe, Ann", Ben]`.
  private static List<String> splitAtCommas(String list) {
    List<String> parts = new ArrayList<>();
    char quote = 0;
    int start = 0;
    for (int i = 0; i < list.length(); i++) {
      char c = list.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if ((c == '"' || c == '\'') && list.substring(start, i).isBlank()) {
        quote = c;
      } else if (c == ',') {
        parts.add(list.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(list.substring(start));
    return parts;
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() > 1
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(value.length() - 1) == value.charAt(0);
    return quoted ? value.substring(1, value.length() - 1).replace("\\\"", "\"") : value;
  }
}
