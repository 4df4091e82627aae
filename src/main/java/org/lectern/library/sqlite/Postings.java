package org.lectern.library.sqlite;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.lectern.query.Field;
import org.lectern.query.Term;

/// Asks the index in which passages something stands: sets of ids of the table `passage`.
///
/// SQLite hands all ids over in one string: a step for each of a hundred thousand rows would take
/// longer than finding them.
record Postings(Sql sql) {

  private static final String IN_TEXT =
      "SELECT group_concat(rowid) FROM text_index WHERE text_index MATCH ?";
  private static final String IN_FIELDS =
      "SELECT group_concat(rowid) FROM field_index WHERE field_index MATCH ?";

  /// The passages in whose text the expression is met.
  BitSet inText(String expression) throws SQLException {
    return ids(IN_TEXT, expression);
  }

  /// The passages in whose text one of the terms stands. They are looked up one by one: SQLite
  /// takes three times as long for an OR of them.
  BitSet inText(List<Term> terms) throws SQLException {
    BitSet passages = new BitSet();
    for (Term term : terms) {
      passages.or(inText(Expressions.any(List.of(term))));
    }
    return passages;
  }

  /// The passages of which one of these fields meets the expression.
  BitSet inFields(Collection<Field> fields, String expression) throws SQLException {
    return ids(IN_FIELDS, Expressions.in(fields, expression));
  }

  BitSet inFields(Collection<Field> fields, List<Term> terms) throws SQLException {
    return inFields(fields, Expressions.any(terms));
  }

  private BitSet ids(String question, String expression) throws SQLException {
    return sql.first(question, row -> parse(row.bytes()), expression).orElse(new BitSet());
  }

  /// The numbers of `3,14,15`; none of null.
  static BitSet parse(byte[] list) {
    BitSet ids = new BitSet(list == null ? 0 : last(list) + 1);
    int id = 0;
    for (int i = 0; list != null && i < list.length; i++) {
      if (list[i] == ',') {
        ids.set(id);
        id = 0;
      } else {
        id = id * 10 + list[i] - '0';
      }
    }
    if (list != null && list.length > 0) {
      ids.set(id);
    }
    return ids;
  }

  /// The greatest, because FTS5 answers in the order of the ids.
  private static int last(byte[] list) {
    int last = 0;
    int place = 1;
    for (int i = list.length - 1; i >= 0 && list[i] != ','; i--) {
      last += (list[i] - '0') * place;
      place *= 10;
    }
    return last;
  }

  /// The numbers in a row of a list that SQLite made.
  static int[] numbers(String list) {
    byte[] digits = list.getBytes(StandardCharsets.US_ASCII);
    int count = 1;
    for (byte digit : digits) {
      count += digit == ',' ? 1 : 0;
    }
    int[] numbers = new int[count];
    int at = 0;
    int sign = 1;
    for (byte digit : digits) {
      if (digit == ',') {
        numbers[at++] *= sign;
        sign = 1;
      } else if (digit == '-') {
        sign = -1;
      } else {
        numbers[at] = numbers[at] * 10 + digit - '0';
      }
    }
    numbers[at] *= sign;
    return numbers;
  }
}
