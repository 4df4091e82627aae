package org.lectern.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.model.Span;
import org.lectern.model.TalkKind;
import org.lectern.query.Clause.All;
import org.lectern.query.Clause.Any;
import org.lectern.query.Clause.Feature;
import org.lectern.query.Clause.Not;
import org.lectern.query.Clause.Words;

class QueryTest {

  private static Clause clause(String text) {
    Query query = Query.parse(text);
    assertThat(query.mistakes()).isEmpty();
    return query.clause().orElseThrow();
  }

  private static List<Term> terms(String text) {
    return Query.parse(text).words().stream().map(Words::term).toList();
  }

  private static Term prefix(String word) {
    return new Term(List.of(word), true, false);
  }

  private static Term phrase(String... words) {
    return new Term(List.of(words), false, true);
  }

  private static Words word(String word, int start) {
    return new Words(Term.word(word), Optional.empty(), new Span(start, start + word.length()));
  }

  private static List<String> marked(String text) {
    return Query.parse(text).mistakes().stream().map(it -> it.place().in(text)).toList();
  }

  @Test
  void takesTheLastWordForAPrefix() {
    assertThat(terms("growing comp")).containsExactly(Term.word("growing"), prefix("comp"));
    assertThat(terms("(growing comp)")).containsExactly(Term.word("growing"), Term.word("comp"));
  }

  @Test
  void takesTheLastWordBeforeABlankAsItIs() {
    assertThat(terms(" growing\tcomp ")).containsExactly(Term.word("growing"), Term.word("comp"));
  }

  @Test
  void takesAWordWithAStarForAPrefix() {
    assertThat(terms("comp* grow ")).containsExactly(prefix("comp"), Term.word("grow"));
  }

  @Test
  void readsPhrases() {
    assertThat(terms("a \"Lightning talks\" b“c d”"))
        .containsExactly(
            Term.word("a"), phrase("lightning", "talks"), Term.word("b"), phrase("c", "d"));
  }

  @Test
  void takesAnOpenPhraseForItsBeginning() {
    assertThat(terms("\"lightning ta"))
        .containsExactly(new Term(List.of("lightning", "ta"), true, true));
    assertThat(marked("\"lightning ta")).containsExactly("\"");
  }

  @Test
  void takesWordsThatAreWrittenTogetherForAPhrase() {
    assertThat(terms("f-string node.js x"))
        .containsExactly(phrase("f", "string"), phrase("node", "js"), prefix("x"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"c++", "c#", ">=", "->", "@dataclass", ".net", "--verbose"})
  void takesCodeAsTyped(String code) {
    assertThat(terms(code + " ").getFirst().exact()).isTrue();
    assertThat(terms(code + " ")).hasSize(1);
  }

  @Test
  void foldsItsWords() {
    assertThat(terms("Łukasz STRASSE ")).containsExactly(Term.word("lukasz"), Term.word("strasse"));
  }

  @Test
  void takesOneLetterOfAWritingWithoutBlanksForABeginning() {
    assertThat(terms("東 東京 ")).containsExactly(prefix("東"), Term.word("東京"));
  }

  @Test
  void asksForNothingWithoutWords() {
    assertThat(
            Stream.of("", " ", "\"", "\"\"", "\" \"", "+ - ( ) * :", "OR", "()").map(Query::parse))
        .allMatch(Query::isEmpty);
  }

  @Test
  void bindsOrCloserThanStandingSideBySide() {
    assertThat(clause("a b OR c d "))
        .isEqualTo(
            new All(
                List.of(word("a", 0), new Any(List.of(word("b", 2), word("c", 7))), word("d", 9))));
  }

  @Test
  void readsParentheses() {
    assertThat(clause("(a b) OR -(c OR d)"))
        .isEqualTo(
            new Any(
                List.of(
                    new All(List.of(word("a", 1), word("b", 3))),
                    new Not(new Any(List.of(word("c", 11), word("d", 16)))))));
  }

  @Test
  void leavesParenthesesInCodeAlone() {
    assertThat(terms("print(x) f() ")).containsExactly(phrase("print", "x"), Term.word("f"));
    assertThat(Query.parse("print(x) f() ").mistakes()).isEmpty();
  }

  @Test
  void readsAMinusBeforeWordsAndNotInThem() {
    assertThat(clause("-a ")).isEqualTo(new Not(word("a", 1)));
    assertThat(terms("well-known ")).containsExactly(phrase("well", "known"));
  }

  @ParameterizedTest
  @CsvSource({
    "speaker:guido, SPEAKERS",
    "SPEAKER:guido, SPEAKERS",
    "conf:guido, SERIES",
    "section:guido, SECTION"
  })
  void readsOperatorsThatTakeWords(String text, Field field) {
    assertThat(clause(text + " "))
        .isEqualTo(new Words(Term.word("guido"), Optional.of(field), new Span(0, text.length())));
  }

  @Test
  void readsPhrasesBehindOperators() {
    String text = "speaker:\"Guido van Rossum\"";

    assertThat(clause(text))
        .isEqualTo(
            new Words(
                phrase("guido", "van", "rossum"),
                Optional.of(Field.SPEAKERS),
                new Span(0, text.length())));
  }

  @ParameterizedTest
  @CsvSource({
    "year:2014, 2014, 2014",
    "year:2014..2016, 2014, 2016",
    "year:2016..2014, 2014, 2016",
    "year:2014.., 2014, 0",
    "year:..2016, 0, 2016",
    "before:2016, 0, 2015",
    "before:2016-05-01, 0, 2016",
    "after:2016, 2017, 0",
    "after:2016-05, 2016, 0"
  })
  void readsYears(String text, int first, int last) {
    assertThat(clause(text)).isEqualTo(new Clause.Years(optional(first), optional(last)));
  }

  private static OptionalInt optional(int year) {
    return year == 0 ? OptionalInt.empty() : OptionalInt.of(year);
  }

  @Test
  void readsWhatATalkIsAndHas() {
    assertThat(
            clause(
                "kind:Keynote tag:\"front end\" has:video has:highlights is:unread is:unattached"))
        .isEqualTo(
            new All(
                List.of(
                    new Clause.OfKind(TalkKind.KEYNOTE),
                    new Clause.Tagged("front end", false),
                    new Clause.Having(Feature.VIDEO),
                    new Clause.Having(Feature.HIGHLIGHT),
                    new Clause.Having(Feature.UNREAD),
                    new Clause.Having(Feature.UNATTACHED))));
  }

  @Test
  void readsWhereWordsMustStand() {
    assertThat(clause("in:highlights a in:comments "))
        .isEqualTo(new Clause.Within(Set.of(Field.HIGHLIGHTS, Field.COMMENTS), word("a", 14)));
    assertThat(clause("in:comments")).isEqualTo(new Clause.Having(Feature.COMMENT));
    assertThat(clause("in:comments kind:panel"))
        .isEqualTo(
            new Clause.Within(
                Set.of(Field.COMMENTS),
                new Clause.All(
                    List.of(
                        new Clause.OfKind(TalkKind.PANEL), new Clause.Having(Feature.COMMENT)))));
  }

  @Test
  void explainsItsOperators() {
    assertThat(Query.parse("x -kind:keynote conf:euro year:2014..2016").chips())
        .containsExactly(
            new Chip(new Span(2, 15), "not of the kind keynote"),
            new Chip(new Span(16, 25), "told at euro"),
            new Chip(new Span(26, 41), "of 2014..2016"));
  }

  @ParameterizedTest
  @CsvSource({
    "'toy kind:nonsense', kind:nonsense",
    "'year:x toy', year:x",
    "'toy has:', has:",
    "'is:blue toy', is:blue",
    "'in:there toy', in:there",
    "'before:then toy', before:then",
    "'speakr:ada toy', speakr:ada",
    "'toy)', )",
    "'(toy', (",
    "'OR toy', OR",
    "'toy OR', OR"
  })
  void tellsWhereAMistakeIsAndReadsTheRest(String text, String mistake) {
    assertThat(marked(text)).containsExactly(mistake);
    assertThat(terms(text)).extracting(term -> term.words().getFirst()).containsExactly("toy");
  }

  @ParameterizedTest
  @ValueSource(strings = {"note:this", "http://a.b", "10:30", "std::vector", "NOT", "AND", "x:"})
  void takesNothingElseForAnOperator(String text) {
    assertThat(Query.parse(text).chips()).isEmpty();
    assertThat(Query.parse(text).mistakes()).isEmpty();
    assertThat(terms(text)).hasSize(1);
  }

  @Test
  void readsAPageOfTextUpToALimit() {
    Query query = Query.parse("words ".repeat(5_000));

    assertThat(query.words()).hasSize(32);
    assertThat(query.mistakes())
        .singleElement()
        .extracting(it -> it.place().start())
        .isEqualTo(192);
  }

  @Test
  void standsAMillionParentheses() {
    assertThat(Query.parse("(".repeat(1_000_000)).isEmpty()).isTrue();
    assertThat(terms("(".repeat(1_000) + "a")).isNotEmpty();
  }
}
