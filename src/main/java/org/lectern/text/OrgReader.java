package org.lectern.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.model.Document;
import org.lectern.model.Format;
import org.lectern.model.Nesting;
import org.lectern.model.Nesting.Marker;
import org.lectern.model.Shape;
import org.lectern.model.Span;

/// Reads the text of an Org file: its own signs for headings, lists, code and links, and the bare
/// lines that people write between them.
final class OrgReader {

  private static final Pattern HEADING = Pattern.compile("(\\*{1,40})[ \\t]+(\\S.*)");

  /// `:tags:` behind a heading
  private static final Pattern TAGS = Pattern.compile("[ \\t]+:[\\w@#%:]+:[ \\t]*$");

  private static final Pattern ITEM =
      Pattern.compile("([ \\t]*)([-+]|\\d{1,9}[.)])[ \\t]+(?:\\[([ xX-])\\][ \\t]+)?(.*)");

  private static final Pattern KEYWORD = Pattern.compile("[ \\t]*#\\+(\\w+):[ \\t]*(.*)");

  private static final Pattern BEGIN =
      Pattern.compile("(?i)[ \\t]*#\\+begin_(\\w+)[ \\t]*(\\S*).*");

  private static final Pattern DRAWER = Pattern.compile("[ \\t]*:(?:PROPERTIES|LOGBOOK):[ \\t]*");

  private static final Pattern DRAWER_END = Pattern.compile("(?i)[ \\t]*:END:[ \\t]*");

  private static final Pattern COMMENT = Pattern.compile("[ \\t]*#(?:[ \\t].*)?");

  private final String source;
  private final Lines lines;
  private final DocumentBuilder builder;
  private final InlineRules inlines;
  private final LineByLine page;

  private OrgReader(String source) {
    this.source = source;
    this.page = new LineByLine(Format.ORG, source, OrgInlines.RULES, run -> false);
    this.lines = page.lines();
    this.builder = page.builder();
    this.inlines = page.inlines();
  }

  static Document read(String source) {
    OrgReader reader = new OrgReader(source);
    return reader.page.read(reader::block);
  }

  /// Reads the block that begins with this line; the number of the line behind it.
  private int block(int line) {
    String text = lines.text(line);
    Matcher heading = HEADING.matcher(text);
    Matcher begin = BEGIN.matcher(text);
    Matcher keyword = KEYWORD.matcher(text);
    Matcher item = ITEM.matcher(text);
    if (text.isBlank()) {
      return line + 1;
    } else if (heading.matches()) {
      heading(heading, line);
    } else if (begin.matches()) {
      return environment(begin, line);
    } else if (keyword.matches()) {
      keyword(keyword, line);
    } else if (DRAWER.matcher(text).matches()) {
      return drawer(line);
    } else if (COMMENT.matcher(text).matches()) {
      builder.aside(text.strip().substring(1));
    } else if (text.stripLeading().startsWith("|")) {
      return PipeTable.read(lines, line, builder, inlines);
    } else if (text.matches("[ \\t]*-{5,}[ \\t]*")) {
      page.rule(line);
    } else if (item.matches()) {
      return item(item, line);
    } else {
      return prose(line);
    }
    return line + 1;
  }

  private void heading(Matcher heading, int line) {
    int start = lines.start(line);
    Matcher tags = TAGS.matcher(heading.group(2));
    int end = start + (tags.find() ? heading.start(2) + tags.start() : heading.end(2));
    Span words = new Span(start + heading.start(2), end);
    page.heading(heading.group(1).length(), line, line, words);
  }

  /// `#+TITLE: …` is front matter at the head of the file, and an aside behind it.
  private void keyword(Matcher keyword, int line) {
    if (builder.hasNoBlocks()) {
      String name = keyword.group(1).toLowerCase(Locale.ROOT);
      page.fields().add(name, keyword.group(2), lines.end(line));
    } else {
      builder.aside(keyword.group());
    }
  }

  private int drawer(int line) {
    for (int end = line + 1; end < Math.min(lines.count(), line + 200); end++) {
      if (DRAWER_END.matcher(lines.text(end)).matches()) {
        builder.aside(source.substring(lines.start(line), lines.end(end)));
        return end + 1;
      }
    }
    return prose(line);
  }

  private int environment(Matcher begin, int line) {
    String name = begin.group(1).toLowerCase(Locale.ROOT);
    String closing = "#+end_" + name;
    int end = line + 1;
    while (end < lines.count() && !lines.text(end).strip().equalsIgnoreCase(closing)) {
      end++;
    }
    if (end == lines.count()) {
      return prose(line);
    }
    boolean code = !name.equals("quote") && !name.equals("verse") && !name.equals("center");
    for (int i = line + 1; i < end; i++) {
      boolean quote = name.equals("quote");
      Shape shape =
          code
              ? new Shape.Code(begin.group(2).toLowerCase(Locale.ROOT), i == line + 1, i == end - 1)
              : new Shape.Paragraph();
      Nesting nesting = new Nesting(0, quote ? 1 : 0, new Marker.None());
      builder.open(shape, nesting, lines.start(i));
      if (code) {
        builder.copy(lines.start(i), lines.end(i));
      } else {
        inlines.write(lines.start(i), lines.end(i));
      }
      builder.close(lines.end(i));
    }
    return end + 1;
  }

  private int item(Matcher item, int line) {
    String indent = item.group(1);
    String box = item.group(3);
    Nesting nesting =
        box == null
            ? page.item(indent, item.group(2))
            : page.item(indent, new Marker.Task(box.equalsIgnoreCase("x")));
    return paragraph(line, nesting, lines.start(line) + item.start(4));
  }

  private int prose(int line) {
    return paragraph(line, page.prose(line), lines.start(line));
  }

  private int paragraph(int line, Nesting nesting, int from) {
    boolean inItem = nesting.lists() > 0;
    return page.paragraph(line, nesting, from, next -> goesOn(lines.text(next), inItem)) + 1;
  }

  private static boolean goesOn(String text, boolean inItem) {
    return !text.isBlank()
        && (!inItem || Character.isWhitespace(text.charAt(0)))
        && !ITEM.matcher(text).matches()
        && !HEADING.matcher(text).matches()
        && !BEGIN.matcher(text).matches()
        && !KEYWORD.matcher(text).matches()
        && !COMMENT.matcher(text).matches()
        && !DRAWER.matcher(text).matches()
        && !text.stripLeading().startsWith("|")
        && !text.matches("[ \\t]*-{5,}[ \\t]*");
  }
}
