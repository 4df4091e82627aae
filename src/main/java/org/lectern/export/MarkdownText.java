package org.lectern.export;

import java.util.regex.Pattern;

/// Makes foreign text safe to stand in a line of Markdown.
final class MarkdownText {

  /// The signs of CommonMark and of its common extensions that count anywhere in a line; dots,
  /// round brackets and dashes mean nothing by themselves and are easier to read as they are.
  private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>~|$]|&(?=[#\\w]+;)");

  /// What makes a line a heading, an item, a quote or a rule: `# a`, `- a`, `+ a`, `1. a`, `===`.
  private static final Pattern BEGINNING = Pattern.compile("^(\\s*)(#|[-+=](?=[\\s=-]|$))");

  private static final Pattern NUMBER = Pattern.compile("^(\\s*\\d{1,9})([.)])(?=\\s|$)");

  private MarkdownText() {}

  static String escape(String text) {
    String line = text.replace('\t', ' ').replaceAll("\\p{Cntrl}+", " ");
    String escaped = SIGNS.matcher(line).replaceAll("\\\\$0");
    escaped = BEGINNING.matcher(escaped).replaceFirst("$1\\\\$2");
    return NUMBER.matcher(escaped).replaceFirst("$1\\\\$2");
  }
}
