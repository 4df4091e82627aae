package org.lectern.text.code;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What the words and quotes of a language look like.
///
/// @param words those of the language itself; in lower case where `caseless`
/// @param caseless whether `SELECT` is `select`
/// @param definers words behind which a name is given: `def`, `class`
/// @param quotes the longer sign before the shorter, `"""` before `"`
/// @param signs what else a word can begin with or be marked by
record Language(
    Set<String> words,
    boolean caseless,
    Set<String> definers,
    List<Quote> quotes,
    Set<Sign> signs) {

  /// Peculiarities of few languages.
  enum Sign {
    /// `@decorator` is a name.
    AT,
    /// `$HOME`, `${HOME}` are names.
    DOLLAR,
    /// `"key":` and `key:` are names.
    KEY,
    /// `#` begins a comment at the start of a word only: `a#b` is none.
    APART,
    /// `'a` is a lifetime, not the beginning of a string: `'a'` is one.
    TICK
  }

  Language {
    words = Set.copyOf(words);
    definers = Set.copyOf(definers);
    quotes = List.copyOf(quotes);
    signs = Set.copyOf(signs);
  }

  /// The language that is called so behind a fence: `py`, `python3`, `Java`; empty for one that is
  /// not known.
  static Optional<Language> find(String name) {
    String known = name.toLowerCase(Locale.ROOT).replaceFirst("^\\{?\\.?", "");
    return Optional.ofNullable(
        switch (known) {
          case "python",
              "py",
              "python2",
              "python3",
              "py3",
              "pycon",
              "ipython",
              "cython",
              "starlark" ->
              Languages.PYTHON;
          case "java", "kotlin", "kt", "scala", "groovy", "c#", "csharp", "cs" -> Languages.JAVA;
          case "javascript", "js", "jsx", "typescript", "ts", "tsx", "mjs", "node" ->
              Languages.JAVASCRIPT;
          case "rust", "rs" -> Languages.RUST;
          case "go", "golang" -> Languages.GO;
          case "c", "h", "cpp", "c++", "cc", "cxx", "hpp", "objc" -> Languages.C;
          case "sh", "bash", "shell", "zsh", "console", "terminal", "shell-session", "dockerfile" ->
              Languages.SHELL;
          case "sql", "postgres", "postgresql", "mysql", "sqlite", "psql" -> Languages.SQL;
          case "json", "json5", "jsonc" -> Languages.JSON;
          case "yaml", "yml" -> Languages.YAML;
          default -> null;
        });
  }

  boolean isWord(String word) {
    return words.contains(caseless ? word.toLowerCase(Locale.ROOT) : word);
  }

  boolean has(Sign sign) {
    return signs.contains(sign);
  }
}
