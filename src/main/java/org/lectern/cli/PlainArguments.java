package org.lectern.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Arguments that need no parser: the library's folder in front or not at all, a command, words,
/// and flags such as `--json`.
///
/// Most commands are typed so, and to load picocli would take a sixth of the time of a short one.
/// Whatever might mean something else, or be a mistake, is left to picocli.
///
/// @param folder of the library, where it is given
/// @param words what stands behind the command and is no flag
/// @param flags as typed, none twice
record PlainArguments(
    Optional<Path> folder, String command, List<String> words, Set<String> flags) {

  PlainArguments {
    words = List.copyOf(words);
    flags = Set.copyOf(flags);
  }

  /// The arguments, where they are as plain as that.
  static Optional<PlainArguments> find(String[] arguments) {
    List<String> rest = new ArrayList<>(List.of(arguments));
    Optional<Path> folder = Optional.empty();
    if (rest.size() > 2 && rest.getFirst().equals(Grammar.LIBRARY) && isWord(rest.get(1))) {
      folder = findPath(rest.get(1));
      if (folder.isEmpty()) {
        return Optional.empty();
      }
      rest = rest.subList(2, rest.size());
    }
    return rest.isEmpty() || !isWord(rest.getFirst())
        ? Optional.empty()
        : find(folder, rest.getFirst(), rest.subList(1, rest.size()));
  }

  private static Optional<PlainArguments> find(
      Optional<Path> folder, String command, List<String> rest) {
    List<String> words = new ArrayList<>();
    Set<String> flags = new LinkedHashSet<>();
    for (String argument : rest) {
      if (isWord(argument)) {
        words.add(argument);
      } else if (!argument.startsWith("--") || !flags.add(argument)) {
        return Optional.empty();
      }
    }
    return Optional.of(new PlainArguments(folder, command, words, flags));
  }

  /// `@file` stands for the arguments in a file.
  private static boolean isWord(String argument) {
    return !argument.isEmpty() && argument.charAt(0) != '-' && argument.charAt(0) != '@';
  }

  private static Optional<Path> findPath(String name) {
    try {
      return Optional.of(Path.of(name));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /// Whether a command that takes so many words and these flags takes these.
  boolean fit(int fewest, int most, Set<String> known) {
    return words.size() >= fewest && words.size() <= most && known.containsAll(flags);
  }

  boolean has(String flag) {
    return flags.contains(flag);
  }
}
