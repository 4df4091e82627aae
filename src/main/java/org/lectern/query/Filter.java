package org.lectern.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.messages.Messages;
import org.lectern.model.TalkKind;

/// Reads an operator and what stands behind its colon.
record Filter(Lexer.Words typed) {

  private static final Messages WORDS = Messages.of(Filter.class);

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
      return new Wrong(WORDS.get("wrong.name", word, operator.word()));
    }
    if (typed.text().isBlank()) {
      return new Wrong(WORDS.get("wrong.empty", word, operator.use()));
    }
    String value = typed.text().strip().toLowerCase(Locale.ROOT);
    return switch (operator) {
      case SPEAKER -> words(Field.SPEAKERS, "chip.speaker");
      case CONF -> words(Field.SERIES, "chip.conf");
      case SECTION -> words(Field.SECTION, "chip.section");
      case TAG -> tag();
      case KIND -> kind(value);
      case YEAR -> years(value);
      case BEFORE, AFTER -> date(operator, value);
      case IN -> place(value);
      case HAS, IS -> feature(operator, value);
    };
  }

  private Outcome words(Field field, String key) {
    return Terms.of(typed)
        .<Outcome>map(term ->
            new Asks(
                new Clause.Words(term, Optional.of(field), typed.place()),
                WORDS.get(key, typed.text().strip())))
        .orElseGet(() -> new Wrong(WORDS.get("wrong.word", typed.text())));
  }

  private Outcome tag() {
    String tag = typed.text().strip();
    boolean prefix = !typed.finished();
    return new Asks(new Clause.Tagged(Folding.fold(tag), prefix), WORDS.get("chip.tag", tag));
  }

  private Outcome kind(String value) {
    for (TalkKind kind : TalkKind.values()) {
      if (kind.word().equals(value)) {
        return new Asks(new Clause.OfKind(kind), WORDS.get("chip.kind", value));
      }
    }
    return wrongValue(Operator.KIND);
  }

  private Outcome years(String value) {
    Matcher matcher = YEARS.matcher(value);
    if (!matcher.matches() || matcher.group(1) == null && matcher.group(3) == null) {
      return new Wrong(WORDS.get("wrong.year"));
    }
    OptionalInt first = year(matcher.group(1));
    OptionalInt last = matcher.group(2) == null ? first : year(matcher.group(3));
    boolean turned = first.isPresent() && last.isPresent() && first.getAsInt() > last.getAsInt();
    return new Asks(
        turned ? new Clause.Years(last, first) : new Clause.Years(first, last),
        WORDS.get("chip.year", value));
  }

  private static OptionalInt year(String digits) {
    return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }

  private Outcome date(Operator operator, String value) {
    Matcher matcher = DATE.matcher(value);
    if (!matcher.matches()) {
      return new Wrong(WORDS.get("wrong.date", operator.word()));
    }
    int year = Integer.parseInt(matcher.group(1));
    boolean within = matcher.group(2) != null;
    Clause clause =
        operator == Operator.BEFORE
            ? new Clause.Years(OptionalInt.empty(), OptionalInt.of(within ? year : year - 1))
            : new Clause.Years(OptionalInt.of(within ? year : year + 1), OptionalInt.empty());
    String key = operator == Operator.BEFORE ? "chip.before" : "chip.after";
    return new Asks(clause, WORDS.get(key, value));
  }

  private Outcome place(String value) {
    return switch (value) {
      case "highlights", "highlight" ->
          new Places(Field.HIGHLIGHTS, WORDS.get("chip.in-highlights"));
      case "comments", "comment" -> new Places(Field.COMMENTS, WORDS.get("chip.in-comments"));
      default -> wrongValue(Operator.IN);
    };
  }

  private Outcome feature(Operator operator, String value) {
    List<String> choices = operator.choices();
    for (Clause.Feature feature : Clause.Feature.values()) {
      String word = feature.name().toLowerCase(Locale.ROOT);
      if (choices.contains(word) && (value.equals(word) || value.equals(word + "s"))) {
        return new Asks(new Clause.Having(feature), WORDS.get(key(feature)));
      }
    }
    return wrongValue(operator);
  }

  private static String key(Clause.Feature feature) {
    return switch (feature) {
      case HIGHLIGHT -> "chip.highlight";
      case COMMENT -> "chip.comment";
      case VIDEO -> "chip.video";
      case UNREAD -> "chip.unread";
      case UNATTACHED -> "chip.unattached";
    };
  }

  private Outcome wrongValue(Operator operator) {
    return new Wrong(
        WORDS.get(
            "wrong.value",
            operator.word(),
            String.join(", ", operator.choices()),
            typed.text().strip()));
  }
}
