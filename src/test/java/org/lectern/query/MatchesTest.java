package org.lectern.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.model.Span;
import org.lectern.query.Matches.Match;

class MatchesTest {

  private static List<String> found(String text, String query) {
    return Matches.in(text, Sought.of(Query.parse(query))).stream()
        .map(span -> span.in(text))
        .toList();
  }

  @Test
  void findsEachTermWhereverItStands() {
    assertThat(found("One two, three. TWO one?", "two one "))
        .containsExactly("One", "two", "TWO", "one");
  }

  @Test
  void findsWholeWordsAndNotPartsOfThem() {
    assertThat(found("type types typed", "type ")).containsExactly("type");
  }

  @Test
  void findsWordsThatBeginWithThePrefix() {
    assertThat(found("type Types retype typed", "typ")).containsExactly("type", "Types", "typed");
  }

  @Test
  void findsPhrasesAcrossPunctuation() {
    assertThat(found("Lightning talks. Lightning: talks! Talks, lightning", "\"lightning talks\""))
        .containsExactly("Lightning talks", "Lightning: talks");
  }

  @Test
  void findsFoldedWordsWhereTheyStandInTheText() {
    assertThat(Matches.in("Łukasz saß", Sought.of(Query.parse("lukasz sass "))))
        .containsExactly(new Span(0, 6), new Span(7, 10));
  }

  @Test
  void joinsMatchesThatOverlap() {
    assertThat(found("a b c d", "\"a b\" \"b c\" d ")).containsExactly("a b c", "d");
  }

  @Test
  void tellsWhichTermEachMatchIs() {
    assertThat(Matches.of("b a b", Sought.of(Query.parse("a \"a b\" "))).all())
        .containsExactly(new Match(1, new Span(2, 5)), new Match(0, new Span(2, 3)));
  }

  @Test
  void findsNothingForAQueryWithoutTerms() {
    assertThat(found("some words", "")).isEmpty();
  }

  @Test
  void findsNoPhraseThatIsLongerThanTheText() {
    assertThat(found("one two", "\"one two three\"")).isEmpty();
  }

  @Test
  void findsAllTermsThatWillDo() {
    Sought sought = new Sought(List.of(List.of(Term.word("talk"), Term.word("talks"))));

    assertThat(Matches.in("Talk, talks, talking", sought))
        .containsExactly(new Span(0, 4), new Span(6, 11));
  }

  @Test
  void findsCodeAndPairsOfLetters() {
    assertThat(found("C and C++, 東京大学 and 大", "c++ 京大 ")).containsExactly("C++", "京大");
    assertThat(found("東京大学", "学")).containsExactly("学");
  }
}
