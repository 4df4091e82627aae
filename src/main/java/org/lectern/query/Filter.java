package org.lectern.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.model.TalkKind;

/// Reads an operator and what stands behind its colon.
record Filter(Lexer.Words typed) {

  private static final Pattern YEARS = Pattern.compile("(\\d{4})?(?:(\\.\\.)(\\d{4})?)?");

  /// "2014", "2014-07" and "2014-07-21".
  private static final Pattern DATE = Pattern.compile("(\\d{4})(-\\d{1,2}){0,2}");

  /// What became of it.
  sealed interface Outcome {}

  record Asks(Clause clause, String sentence) implements Outcome {}

  /// It says where the words beside it must stand.
  record Places(Field field, String sentence) implements Outcome {}

  record Wrong(String sentence) implements Outcome {}

  Outcome read() {
    String word = typed.name().orElseThrow();
    Operator operator = Operator.findMeant(word).orElseThrow();
    if (!operator.word().equals(word)) {
      return new Wrong("There is no " + word + ": – " + operator.word() + ": is meant?");
    }
    if (typed.text().isBlank()) {
      return new Wrong("Behind " + word + ": something is missing: " + operator.use() + ".");
    }
    String value = typed.text().strip().toLowerCase(Locale.ROOT);
    return switch (operator) {
      case SPEAKER -> words(Field.SPEAKERS, "by ");
      case CONF -> words(Field.SERIES, "told at ");
      case SECTION -> words(Field.SECTION, "under ");
      case TAG -> tag();
      case KIND -> kind(value);
      case YEAR -> years(value);
      case BEFORE, AFTER -> date(operator, value);
      case IN -> place(value);
      case HAS, IS -> feature(operator, value);
    };
  }

  private Outcome words(Field field, String before) {
    return Terms.of(typed)
        .<Outcome>map(term ->
            new Asks(
                new Clause.Words(term, Optional.of(field), typed.place()),
                before + typed.text().strip()))
        .orElseGet(() -> new Wrong("There is no word in “" + typed.text() + "”."));
  }

  private Outcome tag() {
    String tag = typed.text().strip();
    boolean prefix = !typed.finished();
    return new Asks(new Clause.Tagged(Folding.fold(tag), prefix), "tagged " + tag);
  }

  private Outcome kind(String value) {
    for (TalkKind kind : TalkKind.values()) {
      if (kind.word().equals(value)) {
        return new Asks(new Clause.OfKind(kind), "of the kind " + value);
      }
    }
    return wrongValue(Operator.KIND);
  }

  private Outcome years(String value) {
    Matcher matcher = YEARS.matcher(value);
    if (!matcher.matches() || matcher.group(1) == null && matcher.group(3) == null) {
      return new Wrong(
          "A year is missing: year:2014, year:2014..2016, year:2014.. or year:..2016.");
    }
    OptionalInt first = year(matcher.group(1));
    OptionalInt last = matcher.group(2) == null ? first : year(matcher.group(3));
    boolean turned = first.isPresent() && last.isPresent() && first.getAsInt() > last.getAsInt();
    return new Asks(
        turned ? new Clause.Years(last, first) : new Clause.Years(first, last), "of " + value);
  }

  private static OptionalInt year(String digits) {
    return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }

  private Outcome date(Operator operator, String value) {
    Matcher matcher = DATE.matcher(value);
    if (!matcher.matches()) {
      return new Wrong("A year is missing: " + operator.word() + ":2016.");
    }
    int year = Integer.parseInt(matcher.group(1));
    boolean within = matcher.group(2) != null;
    Clause clause =
        operator == Operator.BEFORE
            ? new Clause.Years(OptionalInt.empty(), OptionalInt.of(within ? year : year - 1))
            : new Clause.Years(OptionalInt.of(within ? year : year + 1), OptionalInt.empty());
    return new Asks(clause, operator.word() + " " + value);
  }

  private Outcome place(String value) {
    return switch (value) {
      case "highlights", "highlight" -> new Places(Field.HIGHLIGHTS, "in highlights");
      case "comments", "comment" -> new Places(Field.COMMENTS, "in comments");
      default -> wrongValue(Operator.IN);
    };
  }

  private Outcome feature(Operator operator, String value) {
    List<String> choices = operator.choices();
    for (Clause.Feature feature : Clause.Feature.values()) {
      String word = feature.name().toLowerCase(Locale.ROOT);
      if (choices.contains(word) && (value.equals(word) || value.equals(word + "s"))) {
        String sentence = operator == Operator.HAS ? "with a " + word : word;
        return new Asks(new Clause.Having(feature), sentence);
      }
    }
    return wrongValue(operator);
  }

  private Outcome wrongValue(Operator operator) {
    return new Wrong(
        operator.word()
            + ": takes "
            + String.join(", ", operator.choices())
            + ", not “"
            + typed.text().strip()
            + "”.");
  }
}
