package org.lectern.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.model.Document;
import org.lectern.model.Format;
import org.lectern.model.Nesting;
import org.lectern.model.Span;

/// Reads the text of a reStructuredText file with its own signs for headings, lists, code and
/// links.
final class RstReader {

  private static final Pattern UNDERLINE = Pattern.compile("([!-/:-@\\[-`{-~])\\1+[ \\t]*");

  private static final Pattern ITEM =
      Pattern.compile("([ \\t]*)([-*+•]|\\(?(?:\\d{1,9}|#|[a-zA-Z])[.)])[ \\t]+(\\S.*)");

  private static final Pattern DIRECTIVE =
      Pattern.compile("([ \\t]*)\\.\\.[ \\t]+([\\w:-]+)::[ \\t]*(.*)");

  private static final Pattern COMMENT = Pattern.compile("([ \\t]*)\\.\\.(?:[ \\t].*)?");

  private final Lines lines;
  private final DocumentBuilder builder;
  private final LineByLine page;
  private final RstDirectives directives;
  private final List<String> adornments = new ArrayList<>();

  private RstReader(String source) {
    this.page =
        new LineByLine(
            Format.RESTRUCTURED_TEXT, source, RstInlines.rules(), RstInlines::spansLines);
    this.lines = page.lines();
    this.builder = page.builder();
    this.directives = new RstDirectives(source, lines, builder, page.inlines());
  }

  static Document read(String source) {
    RstReader reader = new RstReader(source);
    return reader.page.read(reader::block);
  }

  private int block(int line) {
    String text = lines.text(line);
    Matcher directive = DIRECTIVE.matcher(text);
    Matcher item = ITEM.matcher(text);
    Matcher field = RstDirectives.FIELD.matcher(text);
    if (text.isBlank()) {
      return line + 1;
    }
    int behindHeading = heading(line);
    if (behindHeading > 0) {
      return behindHeading;
    }
    if (directive.matches()) {
      return directives.read(directive, line);
    }
    if (COMMENT.matcher(text).matches()) {
      return directives.comment(line);
    }
    if (field.matches() && builder.hasOnlyHeadings()) {
      page.fields().add(field.group(1), field.group(2), lines.end(line));
      return line + 1;
    }
    if (UNDERLINE.matcher(text).matches() && text.strip().length() >= 4) {
      page.rule(line);
      return line + 1;
    }
    return item.matches() ? item(item, line) : prose(line);
  }

  /// A title has a line of one sign below it, perhaps the same above; the first pair used is level
  /// 1. The number of the line behind it, or 0.
  private int heading(int line) {
    boolean over = isAdornment(line) && line + 2 < lines.count() && isAdornment(line + 2);
    int title = over ? line + 1 : line;
    int under = title + 1;
    if (under >= lines.count() || !isAdornment(under) || !isTitle(title, under, over)) {
      return 0;
    }
    String adornment = (over ? "over" : "") + lines.text(under).charAt(0);
    if (!adornments.contains(adornment)) {
      adornments.add(adornment);
    }
    int level = adornments.indexOf(adornment) + 1;
    page.heading(level, line, under, new Span(lines.start(title), lines.end(title)));
    return under + 1;
  }

  private boolean isAdornment(int line) {
    return UNDERLINE.matcher(lines.text(line)).matches();
  }

  /// A line of three signs below a long line is a slip; two signs or dots alone are none.
  private boolean isTitle(int title, int under, boolean over) {
    String words = lines.text(title);
    int length = lines.text(under).strip().length();
    return !words.isBlank()
        && !isAdornment(title)
        && (over || !Character.isWhitespace(words.charAt(0)))
        && (length >= 3 || length >= words.strip().length());
  }

  private int item(Matcher item, int line) {
    Nesting nesting = page.item(item.group(1), item.group(2));
    return paragraph(line, nesting, lines.start(line) + item.start(3));
  }

  private int prose(int line) {
    return paragraph(line, page.prose(line), lines.start(line));
  }

  private int paragraph(int line, Nesting nesting, int from) {
    boolean inItem = nesting.lists() > 0;
    int last = page.paragraph(line, nesting, from, next -> goesOn(next, inItem));
    boolean literal = lines.text(last).stripTrailing().endsWith("::");
    if (literal) {
      int end = directives.indentedEnd(last, directives.indent(line));
      directives.code(last + 1, end, "");
      return end;
    }
    return last + 1;
  }

  private boolean goesOn(int line, boolean inItem) {
    String text = lines.text(line);
    return !text.isBlank()
        && (!inItem || Character.isWhitespace(text.charAt(0)))
        && !ITEM.matcher(text).matches()
        && !COMMENT.matcher(text).matches()
        && !isAdornment(line)
        && !(line + 1 < lines.count() && isAdornment(line + 1) && isTitle(line, line + 1, false));
  }
}
