package org.lectern.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExpressionTest {

  private static final List<Class<?>> HOLDERS =
      List.of(
          Labels.class,
          Names.class,
          People.class,
          Role.class,
          Series.class,
          SpeakerSearch.class,
          TalkSentence.class,
          TalkTitle.class,
          TitleSplitter.class);

  private static final List<String> PIECES =
      List.of(
          "Petra Lindqvist",
          "petra",
          "ANNA ROE",
          "Dr. ",
          " Jr.",
          " by ",
          " von ",
          " and ",
          " – ",
          " - ",
          ": ",
          ", ",
          ". ",
          "\"",
          "“",
          "”",
          "(",
          ")",
          "[",
          "]",
          "'s ",
          "talk",
          "Keynote",
          "KEYNOTE",
          "workshop",
          "gave a",
          "présenté",
          "last year",
          "I attended",
          "Speaker: ",
          "9:30",
          "3. ",
          "Day 2",
          "2014",
          "May 3",
          "Posted by",
          "GardenConf",
          "RoſeConf",
          "\u212Aeynote",
          "İ",
          "@roe",
          "https://example.org",
          "山田太郎",
          "\uD801\uDC00",
          "\n",
          " ",
          "x");

  private record Both(String name, Pattern pattern, Expression expression) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Both> expressions() throws ReflectiveOperationException {
    List<Both> all = new ArrayList<>();
    for (Class<?> holder : HOLDERS) {
      for (Field field : holder.getDeclaredFields()) {
        if (field.getType() == Expression.class) {
          field.setAccessible(true);
          Expression expression = (Expression) field.get(null);
          String name = holder.getSimpleName() + "." + field.getName();
          all.add(new Both(name, expression.pattern(), expression));
        }
      }
    }
    return all.stream();
  }

  private static List<String> texts() {
    Random random = new Random(42);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int pieces = random.nextInt(9); pieces > 0; pieces--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      texts.add(text.toString());
    }
    return texts;
  }

  private static List<String> found(Matcher matcher) {
    List<String> found = new ArrayList<>();
    while (matcher.find()) {
      found.add(matcher.start() + " " + matcher.group());
    }
    return found;
  }

  @ParameterizedTest
  @MethodSource("expressions")
  void findsWhatItsPatternFinds(Both both) {
    for (String text : texts()) {
      List<String> found = found(both.pattern().matcher(text));
      assertThat(found(both.expression().matcher(text))).as(text).isEqualTo(found);
      assertThat(found(both.expression().finder(text))).as(text).isEqualTo(found);
      assertThat(both.expression().isIn(text)).as(text).isEqualTo(!found.isEmpty());
    }
  }

  @ParameterizedTest
  @MethodSource("expressions")
  void matchesAndReplacesAsItsPatternDoes(Both both) {
    for (String text : texts()) {
      Matcher matcher = both.pattern().matcher(text);
      assertThat(both.expression().isAll(text)).as(text).isEqualTo(matcher.matches());
      assertThat(both.expression().without(text)).as(text).isEqualTo(matcher.replaceFirst(""));
      assertThat(both.expression().withoutAny(text)).as(text).isEqualTo(matcher.replaceAll(""));
      assertThat(both.expression().split(text)).as(text).isEqualTo(both.pattern().split(text));
    }
  }

  @Test
  void looksForLettersThatEachMatchHas() {
    assertThat(LettersNeeded.of(Pattern.compile("\\b(?:talk|session)s?\\b")))
        .isEqualTo(
            new LettersNeeded.Needed(
                List.of("talk", "session"), List.of("talk", "session"), false));
  }

  @Test
  void takesTheWordsThatSayMore() {
    assertThat(LettersNeeded.of(Pattern.compile("^(?:I|we)\\s+(?:also )?(?:saw|heard)")))
        .isEqualTo(new LettersNeeded.Needed(List.of("saw", "heard"), List.of("I", "we"), true));
  }

  @Test
  void needsNothingWhereAnAlternativeNeedsNothing() {
    assertThat(LettersNeeded.of(Pattern.compile("talk|\\d+")))
        .isEqualTo(new LettersNeeded.Needed(List.of(), List.of(), false));
  }

  @Test
  void needsNoneOfWhatMayBeLeftOut() {
    assertThat(LettersNeeded.of(Pattern.compile("(?:the )?x*ab{0,2}c?")))
        .isEqualTo(new LettersNeeded.Needed(List.of("a"), List.of(), false));
  }

  @Test
  void needsNothingOfWhatItDoesNotUnderstand() {
    assertThat(LettersNeeded.of(Pattern.compile("(?<word>talk)\\k<word>")))
        .isEqualTo(new LettersNeeded.Needed(List.of(), List.of(), false));
  }
}
