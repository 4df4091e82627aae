package org.lectern.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.messages.Messages;
import org.lectern.model.TalkKind;

/// The operators of a query: what may stand before a colon.
public enum Operator {
  SPEAKER("use.speaker"),
  CONF("use.conf"),
  YEAR("use.year"),
  TAG("use.tag"),
  KIND("use.kind", Arrays.stream(TalkKind.values()).map(TalkKind::word).toList()),
  SECTION("use.section"),
  IN("use.in", List.of("highlights", "comments")),
  HAS("use.has", List.of("highlight", "comment", "video")),
  IS("use.is", List.of("unread", "unattached")),
  BEFORE("use.before"),
  AFTER("use.after");

  private static final Messages WORDS = Messages.of(Operator.class);

  private final String use;
  private final List<String> choices;

  Operator(String use) {
    this(use, List.of());
  }

  Operator(String use, List<String> choices) {
    this.use = use;
    this.choices = choices;
  }

  /// The word before the colon: `speaker`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What it is for, in words.
  public String use() {
    return WORDS.get(use);
  }

  /// What may stand behind the colon; nothing where it may be anything.
  public List<String> choices() {
    return choices;
  }

  /// The operator with a value behind its colon, quoted where the value is more than one word:
  /// `conf:"PyCon US"`.
  public String asking(String value) {
    return word() + ":" + quoted(value);
  }

  /// A value as it stands behind a colon.
  public static String quoted(String value) {
    boolean plain = value.chars().allMatch(Character::isLetterOrDigit);
    String words = value.replace('"', ' ').replace('“', ' ').replace('”', ' ').replace('„', ' ');
    return plain ? value : '"' + words + '"';
  }

  static Optional<Operator> find(String word) {
    return Stream.of(values()).filter(operator -> operator.word().equals(word)).findFirst();
  }

  /// Whether somebody who typed the word before a colon meant an operator, well spelt or not:
  /// "speakr:", but not "note:" or "http:".
  static boolean isMeant(String word) {
    return findMeant(word).isPresent();
  }

  /// The operator of this name, or the one whose name is nearly the same.
  static Optional<Operator> findMeant(String word) {
    return find(word)
        .or(() ->
            Stream.of(values())
                .filter(operator -> word.length() > 3 && operator.word().length() > 3)
                .filter(operator -> Spelling.distance(word, operator.word(), 1) <= 1)
                .findFirst());
  }
}
