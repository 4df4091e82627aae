package org.lectern.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Looks at the signs a line begins with: which of them make a heading, an item, a definition, and
/// which are words.
final class LineStarts {

  /// Quote bars and bullets, in front of what the line is: `> - `.
  private static final Pattern CONTAINERS =
      Pattern.compile("[ \\t\u00a0>]*+(?:[-*+][ \\t\u00a0]++(?:\\[[ xX]\\][ \\t]++)?+){0,40}+");

  /// `# include <x.h>`, `#pragma once`
  private static final Pattern DIRECTIVE =
      Pattern.compile("#\\s?include\\s.*|#\\s*(?:ifdef|ifndef|endif|pragma|undef)\\b.*");

  /// `## The speaker {#speaker}`
  private static final Pattern HEADING_ID =
      Pattern.compile("[ \\t]+\\{[#.][^{}]{0,200}\\}[ \\t]*$");

  private static final Pattern DEFINITION =
      Pattern.compile("\\[([^\\[\\]]{1,999})\\]:[ \\t]*+(\\S*+)(.*)");

  /// What can stand behind `[label]:` without being a word of the notes: `[Q]: why` is none.
  private static final Pattern ADDRESS =
      Pattern.compile("<[^<>]*>?|(?!<)(?:.*[/#@].*|.*\\.\\w.*|mailto:.*)");

  /// `####### Remark`: a heading as well, though Markdown counts no further.
  private static final int DEEPEST_HEADING = 6;

  private static final String BULLETS = "•◦▪‣●○∙·";

  private final Mask mask;
  private final Footnotes notes;
  private final Numbering numbering = new Numbering();

  LineStarts(Mask mask, Footnotes notes) {
    this.mask = mask;
    this.notes = notes;
  }

  void forget() {
    numbering.interrupt();
  }

  /// Marks the signs at the start of the line; the offset at which its words begin.
  int read(int start, int end) {
    if (end - start > 100_000) {
      return start;
    }
    String source = mask.source();
    bullet(start, end);
    Matcher containers = CONTAINERS.matcher(source).region(start, end);
    int from = containers.lookingAt() ? containers.end() : start;
    if (from >= end) {
      numbering.blankLine();
      return end;
    }
    char first = source.charAt(from);
    if (first == '#') {
      heading(from, end);
    } else if (first == '[' && !notes.definition(start, from, end)) {
      definition(from, end);
    }
    if (first >= '0' && first <= '9') {
      if (!numbering.takes(source, start, from, end)) {
        int sign = Numbering.sign(source, from, end);
        if (sign > 0) {
          mask.set(sign, Mask.KEEP);
        }
      }
    } else {
      numbering.text();
    }
    return from;
  }

  /// `• a point` is an item as well, and so is one that has no-break blanks before or behind its
  /// sign.
  private void bullet(int start, int end) {
    int i = start;
    while (i < end && isBlank(mask.at(i))) {
      if (mask.at(i) == '\u00a0') {
        mask.set(i, ' ');
      }
      i++;
    }
    if (i + 1 < end && BULLETS.indexOf(mask.at(i)) >= 0 && isBlank(mask.at(i + 1))) {
      mask.set(i, '-');
      mask.set(i + 1, ' ');
    } else if (i + 2 < end && "-*+".indexOf(mask.at(i)) >= 0 && mask.at(i + 1) == '\u00a0') {
      mask.set(i + 1, ' ');
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u00a0' || c == '\u3000';
  }

  /// `#hashtag` and `#include` are words, `##Day 1` is a heading.
  private void heading(int from, int end) {
    int behind = from;
    while (behind < end && mask.at(behind) == '#') {
      behind++;
    }
    if (behind == end) {
      return;
    }
    char next = mask.at(behind);
    boolean glued = !isBlank(next);
    boolean word = Character.isLetterOrDigit(next) || "[*_`\"'“(".indexOf(next) >= 0;
    boolean directive = DIRECTIVE.matcher(mask.source()).region(from, end).matches();
    if (directive || glued && (behind == from + 1 || !word)) {
      mask.set(from, Mask.KEEP);
      return;
    }
    if (!glued) {
      mask.set(behind, ' ');
    }
    if (behind - from > DEEPEST_HEADING) {
      mask.fill(from + DEEPEST_HEADING, behind, Mask.DROP);
    }
    Matcher id = HEADING_ID.matcher(mask.source()).region(behind, end);
    if (id.find()) {
      mask.fill(id.start(), end, ' ');
    }
    closingHashes(behind, end, glued);
  }

  /// `# Async in C#` ends with a word; `## Day 1 ##` and `##Day 1##` with a sign.
  private void closingHashes(int from, int end, boolean glued) {
    int to = end;
    while (to > from && isBlank(mask.at(to - 1))) {
      to--;
    }
    int hashes = to;
    while (hashes > from && mask.at(hashes - 1) == '#') {
      hashes--;
    }
    if (hashes < to && !isBlank(mask.at(hashes - 1)) && !glued) {
      mask.fill(hashes, to, Mask.KEEP);
      if (mask.at(hashes - 1) == '\\') {
        mask.set(hashes - 1, Mask.DROP);
      }
    }
  }

  /// `[Q]: why not?` and `[^1]: a footnote` are words; strictly read, `[Q]: why` is a definition.
  private void definition(int from, int end) {
    Matcher definition = DEFINITION.matcher(mask.source()).region(from, end);
    if (definition.matches()) {
      boolean footnote = definition.group(1).startsWith("^");
      if (footnote || !ADDRESS.matcher(definition.group(2)).matches()) {
        mask.set(from, Mask.KEEP);
      } else if (definition.group(3).isBlank()) {
        partFromWords(mask.nextLine(end));
      }
    }
  }

  /// The line below a definition is its title, another definition, or words that begin a paragraph.
  private void partFromWords(int line) {
    int first = line;
    while (first < mask.length() && isBlank(mask.at(first))) {
      first++;
    }
    if (first < mask.length() && "\"'([\r\n".indexOf(mask.at(first)) < 0) {
      mask.part(line);
    }
  }
}
