package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.library.Query.Term;

class QueryTest {

  private static Query query(Term... terms) {
    return new Query(List.of(terms));
  }

  private static Term word(String word) {
    return new Term(List.of(word), false);
  }

  private static Term prefix(String word) {
    return new Term(List.of(word), true);
  }

  private static Term phrase(String... words) {
    return new Term(List.of(words), false);
  }

  @Test
  void takesTheLastWordForAPrefix() {
    assertThat(Query.parse("growing comp")).isEqualTo(query(word("growing"), prefix("comp")));
  }

  @Test
  void takesTheLastWordBeforeABlankAsItIs() {
    assertThat(Query.parse(" growing\tcomp ")).isEqualTo(query(word("growing"), word("comp")));
  }

  @Test
  void readsPhrases() {
    assertThat(Query.parse("a \"Lightning talks\" b\"c d\""))
        .isEqualTo(query(word("a"), phrase("lightning", "talks"), word("b"), phrase("c", "d")));
  }

  @Test
  void endsAnOpenPhraseWithTheQuery() {
    assertThat(Query.parse("\"lightning ta")).isEqualTo(query(phrase("lightning", "ta")));
  }

  @Test
  void takesWordsThatAreWrittenTogetherForAPhrase() {
    assertThat(Query.parse("f-string x")).isEqualTo(query(phrase("f", "string"), prefix("x")));
    assertThat(Query.parse("f-str")).isEqualTo(query(new Term(List.of("f", "str"), true)));
  }

  @Test
  void foldsItsWords() {
    assertThat(Query.parse("Łukasz STRASSE ")).isEqualTo(query(word("lukasz"), word("strasse")));
  }

  @Test
  void hasNoTermsWithoutWords() {
    assertThat(Stream.of("", " ", "\"", "\"\"", "\" \"", "+ - ( ) * :").map(Query::parse))
        .allMatch(Query::isEmpty);
  }

  @Test
  void hasNoTermWithoutWords() {
    assertThatThrownBy(() -> new Term(List.of(), false))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
