package org.lectern.bench;

import java.util.List;
import java.util.Random;

/// Reports as long as one wishes, in shapes in which people write. All is invented, and the same
/// each time.
public enum Notes {
  /// A heading a talk, bullets and prose below it.
  HEADINGS {
    @Override
    void addTalk(Writing to, int number) {
      if (number % 12 == 0) {
        to.add("## Day " + (1 + number / 12) + "\n\n");
      }
      to.add("### " + to.title() + " - " + to.name() + "\n\n");
      for (int i = 0; i < 8; i++) {
        to.add("- " + to.sentence() + "\n");
      }
      to.add("\n" + to.sentences(4) + "\n\n");
    }
  },
  /// A bullet a talk, notes nested below it.
  BULLETS {
    @Override
    void addTalk(Writing to, int number) {
      if (number % 10 == 0) {
        to.add("\n## Track " + (1 + number / 10) + "\n\n");
      }
      to.add("- **" + to.title() + "** by " + to.name() + "\n");
      for (int i = 0; i < 6; i++) {
        to.add("  - " + to.sentence() + "\n");
      }
    }
  },
  /// Paragraphs that tell of talks in whole sentences.
  PROSE {
    @Override
    void addTalk(Writing to, int number) {
      to.add(
          to.name()
              + " gave a talk called \""
              + to.title()
              + "\". "
              + to.sentences(5)
              + "\n\n"
              + to.sentences(6)
              + "\n\n");
    }
  },
  /// A row of a programme a talk.
  TABLES {
    @Override
    void addTalk(Writing to, int number) {
      if (number % 25 == 0) {
        to.add("\n## Day " + (1 + number / 25) + "\n\n| Time | Talk | Speaker |\n|---|---|---|\n");
      }
      to.add(
          "| %02d:%02d | %s | %s |\n"
              .formatted(9 + number % 9, number % 60, to.title(), to.name()));
    }
  },
  /// A bold line a talk, the speaker on the next, plain lines below.
  LINES {
    @Override
    void addTalk(Writing to, int number) {
      to.add("**" + to.title() + "**\n\nSpeaker: " + to.name() + "\n\n");
      for (int i = 0; i < 5; i++) {
        to.add(to.sentence() + "\n");
      }
      to.add("\n");
    }
  };

  /// A report of at least this many characters.
  String report(int length) {
    Writing writing = new Writing();
    writing.add("# Notes from GardenConf 2019\n\nI was in Vienna, from May 3 to May 5.\n\n");
    for (int number = 0; writing.text.length() < length; number++) {
      addTalk(writing, number);
    }
    return writing.text.toString();
  }

  abstract void addTalk(Writing to, int number);

  /// A text that grows.
  static final class Writing {

    private static final List<String> GIVEN =
        List.of("Petra", "Bob", "Anna", "Jakub", "Mina", "Ravi", "Chloé", "Oriel", "Kwame", "Lena");
    private static final List<String> FAMILY =
        List.of("Lindqvist", "Berger", "Vantor", "Okafor", "de Groot", "Marsh", "Nowak", "Sato");
    private static final List<String> THINGS =
        List.of(
            "roses",
            "compost",
            "pruning",
            "beds",
            "soil",
            "bees",
            "hedges",
            "seeds",
            "tools",
            "water",
            "paths",
            "frost",
            "moss",
            "ladders",
            "gloves",
            "glasshouses");
    private static final List<String> DEEDS =
        List.of("grow", "test", "measure", "share", "repair", "explain", "deploy", "forget");
    private static final List<String> FILLERS =
        List.of("slowly", "at scale", "in production", "with care", "after lunch", "for free");

    private final StringBuilder text = new StringBuilder();
    private final Random random = new Random(2019);

    void add(String words) {
      text.append(words);
    }

    String name() {
      return one(GIVEN) + " " + one(FAMILY);
    }

    String title() {
      String thing = one(THINGS);
      return switch (random.nextInt(4)) {
        case 0 -> "How we " + one(DEEDS) + " " + thing;
        case 1 -> capital(thing) + ": " + one(DEEDS) + " them " + one(FILLERS);
        case 2 -> "What can " + thing + " learn from " + one(THINGS) + "?";
        default -> capital(one(DEEDS)) + " your " + thing + " " + one(FILLERS);
      };
    }

    String sentence() {
      String words =
          switch (random.nextInt(5)) {
            case 0 -> "they " + one(DEEDS) + " " + one(THINGS) + ", not " + one(THINGS);
            case 1 -> name() + " said one should " + one(DEEDS) + " *" + one(THINGS) + "*";
            case 2 -> "in " + (1990 + random.nextInt(30)) + " nobody had " + one(THINGS);
            case 3 -> "see [the " + one(THINGS) + "](https://example.org/" + one(THINGS) + ")";
            default -> "`" + one(THINGS) + "()` is what you " + one(DEEDS) + " " + one(FILLERS);
          };
      return capital(words) + " " + one(FILLERS) + ".";
    }

    String sentences(int count) {
      StringBuilder sentences = new StringBuilder(sentence());
      for (int i = 1; i < count; i++) {
        sentences.append(' ').append(sentence());
      }
      return sentences.toString();
    }

    private String one(List<String> words) {
      return words.get(random.nextInt(words.size()));
    }

    private static String capital(String words) {
      return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
  }
}
