package org.lectern.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.model.Inline.Style;

/// Writes a line of words in which a few patterns set parts apart; for the formats that have no
/// parser of their own here.
///
/// Where several rules find something, the leftmost counts, then the one named first; what it sets
/// apart is looked at again, unless it is code.
final class InlineRules {

  /// One sort of styled part.
  ///
  /// @param pattern its group `words` is what is shown; its group `target`, for a link, the address
  record Rule(Pattern pattern, Style style) {}

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(?<![\\w@/])(?<words>(?:https?://|ftp://|www\\.)[^\\s<>\"`]++)");

  /// Parts within parts within parts: more is no writing.
  private static final int DEEPEST = 6;

  /// A longer line has no parts: bounds the time.
  private static final int LONGEST_LINE = 20_000;

  private final String source;
  private final DocumentBuilder builder;
  private final List<Rule> rules;

  InlineRules(String source, DocumentBuilder builder, List<Rule> rules) {
    this.source = source;
    this.builder = builder;
    this.rules = rules;
  }

  /// Writes what stands from `from` to `to` into the open block.
  void write(int from, int to) {
    if (to - from > LONGEST_LINE) {
      copy(from, to);
    } else {
      write(from, to, 0, false);
    }
  }

  private record Found(
      int start, int end, Style style, int wordsStart, int wordsEnd, String target) {}

  private void write(int from, int to, int depth, boolean inLink) {
    int done = from;
    List<Search> searches = new ArrayList<>();
    for (Rule rule : rules) {
      searches.add(new Search(rule, from, to));
    }
    searches.add(new Search(new Rule(ADDRESS, Style.LINK), from, to));
    while (depth < DEEPEST) {
      Optional<Found> next = next(searches, done, inLink);
      if (next.isEmpty()) {
        break;
      }
      Found found = next.get();
      copy(done, found.start());
      builder.openStyle(found.style(), found.target());
      boolean link = inLink || found.style() == Style.LINK;
      if (found.style() == Style.CODE || found.target().startsWith(words(found))) {
        copy(found.wordsStart(), found.wordsEnd());
      } else {
        write(found.wordsStart(), found.wordsEnd(), depth + 1, link);
      }
      builder.closeStyle();
      done = found.end();
    }
    copy(done, to);
  }

  /// A line end and the indent behind it are one blank.
  private void copy(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean end = Characters.isLineEnd(source.charAt(i));
      if (!end) {
        builder.copy(i);
        continue;
      }
      while (i + 1 < to && Character.isWhitespace(source.charAt(i + 1))) {
        i++;
      }
      if (!Character.isWhitespace(builder.lastChar())) {
        builder.insert(" ");
      }
    }
  }

  private String words(Found found) {
    return source.substring(found.wordsStart(), found.wordsEnd());
  }

  private Optional<Found> next(List<Search> searches, int from, boolean inLink) {
    return searches.stream()
        .filter(search -> !(inLink && search.rule.style() == Style.LINK))
        .flatMap(search -> search.next(from).stream())
        .min(Comparator.comparingInt(Found::start));
  }

  /// One rule's way through the line: looks for its next part only when the last one is passed.
  private final class Search {
    private final Rule rule;
    private final Matcher matcher;
    private final int to;
    private Found found;
    private boolean over;

    Search(Rule rule, int from, int to) {
      this.rule = rule;
      this.to = to;
      this.matcher = rule.pattern().matcher(source).useTransparentBounds(true).region(from, to);
    }

    Optional<Found> next(int from) {
      if (!over && (found == null || found.start() < from)) {
        matcher.region(from, to);
        over = !matcher.find();
        found = over ? null : toFound();
      }
      return over ? Optional.empty() : Optional.of(found);
    }

    private Found toFound() {
      int start = matcher.start();
      int wordsStart = matcher.start("words");
      int wordsEnd = matcher.end("words");
      if (rule.pattern() == ADDRESS) {
        int end = Addresses.end(source, start, wordsEnd);
        String target = source.substring(start, end);
        return new Found(start, end, rule.style(), start, end, target);
      }
      String target = rule.style() == Style.LINK ? matcher.group("target") : "";
      if (wordsStart < 0) {
        wordsStart = matcher.start("target");
        wordsEnd = matcher.end("target");
      }
      return new Found(start, matcher.end(), rule.style(), wordsStart, wordsEnd, target);
    }
  }
}
