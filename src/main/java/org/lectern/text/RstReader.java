package org.lectern.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.model.Document;
import org.lectern.model.Format;
import org.lectern.model.FrontMatter;
import org.lectern.model.FrontMatter.Field;
import org.lectern.model.Nesting;
import org.lectern.model.Nesting.Marker;
import org.lectern.model.Shape;
import org.lectern.model.Span;

/// Reads the text of a reStructuredText file with its own signs for headings, lists, code and
/// links.
final class RstReader {

  private static final Pattern UNDERLINE = Pattern.compile("([!-/:-@\\[-`{-~])\\1+[ \\t]*");

  private static final Pattern ITEM =
      Pattern.compile("([ \\t]*)([-*+•]|\\(?(?:\\d{1,9}|#|[a-zA-Z])[.)])[ \\t]+(\\S.*)");

  private static final Pattern FIELD =
      Pattern.compile("[ \\t]*:([\\w][\\w -]{0,60}):(?:[ \\t]+(.*))?");

  private static final Pattern DIRECTIVE =
      Pattern.compile("([ \\t]*)\\.\\.[ \\t]+([\\w:-]+)::[ \\t]*(.*)");

  private static final Pattern COMMENT = Pattern.compile("([ \\t]*)\\.\\.(?:[ \\t].*)?");

  private final String source;
  private final Lines lines;
  private final DocumentBuilder builder;
  private final InlineRules inlines;
  private final List<String> adornments = new ArrayList<>();
  private final ListDepth depth = new ListDepth();
  private final List<Field> fields = new ArrayList<>();
  private int fieldsEnd;

  private RstReader(String source) {
    this.source = source;
    this.lines = new Lines(source);
    this.builder = new DocumentBuilder(Format.RESTRUCTURED_TEXT, source);
    this.inlines = new InlineRules(source, builder, RstInlines.rules());
  }

  static Document read(String source) {
    RstReader reader = new RstReader(source);
    int line = 0;
    while (line < reader.lines.count()) {
      line = reader.block(line);
    }
    if (!reader.fields.isEmpty()) {
      reader.builder.frontMatter(new FrontMatter(reader.fields, new Span(0, reader.fieldsEnd)));
    }
    return reader.builder.build();
  }

  private int block(int line) {
    String text = lines.text(line);
    Matcher directive = DIRECTIVE.matcher(text);
    Matcher item = ITEM.matcher(text);
    Matcher field = FIELD.matcher(text);
    if (text.isBlank()) {
      return line + 1;
    }
    int behindHeading = heading(line);
    if (behindHeading > 0) {
      return behindHeading;
    }
    if (directive.matches()) {
      return directive(directive, line);
    }
    if (COMMENT.matcher(text).matches()) {
      return comment(line);
    }
    if (field.matches() && onlyHeadings()) {
      fields.add(new Field(field.group(1), values(field.group(2))));
      fieldsEnd = lines.end(line);
      return line + 1;
    }
    if (UNDERLINE.matcher(text).matches() && text.strip().length() >= 4) {
      builder.open(new Shape.Rule(), Nesting.NONE, lines.start(line));
      builder.close(lines.end(line));
      return line + 1;
    }
    return item.matches() ? item(item, line) : prose(line);
  }

  private boolean onlyHeadings() {
    return builder.hasOnlyHeadings();
  }

  private static List<String> values(String written) {
    return written == null || written.isBlank() ? List.of() : List.of(written.strip());
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
    depth.clear();
    builder.open(
        new Shape.Heading(adornments.indexOf(adornment) + 1), Nesting.NONE, lines.start(line));
    inlines.write(lines.start(title), lines.end(title));
    builder.close(lines.end(under));
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

  private int directive(Matcher directive, int line) {
    String name = directive.group(2).toLowerCase(Locale.ROOT);
    int end = indentedEnd(line, directive.group(1).length());
    switch (name) {
      case "code", "code-block", "sourcecode", "parsed-literal" ->
          code(skipOptions(line + 1, end), end, directive.group(3).toLowerCase(Locale.ROOT));
      case "image", "figure" -> {
        image(directive, line);
        return skipOptions(line + 1, end);
      }
      case "note",
          "warning",
          "tip",
          "important",
          "hint",
          "epigraph",
          "admonition",
          "topic",
          "sidebar" -> {
        if (!directive.group(3).isBlank()) {
          int from = lines.start(line) + directive.start(3);
          builder.open(new Shape.Paragraph(), Nesting.NONE, lines.start(line));
          inlines.write(from, lines.end(line));
          builder.close(lines.end(line));
        }
        return skipOptions(line + 1, end);
      }
      default -> builder.aside(source.substring(lines.start(line), lines.end(end - 1)));
    }
    return end;
  }

  private void image(Matcher directive, int line) {
    String address = directive.group(3).strip();
    if (!address.isEmpty()) {
      String name = HtmlText.fileName(address);
      builder.open(new Shape.Image(address), Nesting.NONE, lines.start(line));
      builder.insertFrom(name.isEmpty() ? address : name, lines.start(line), lines.end(line));
      builder.close(lines.end(line));
    }
  }

  private int skipOptions(int from, int end) {
    int line = from;
    while (line < end && FIELD.matcher(lines.text(line)).matches()) {
      line++;
    }
    return line;
  }

  private void code(int from, int end, String language) {
    int first = from;
    int last = end;
    while (first < last && lines.text(first).isBlank()) {
      first++;
    }
    while (last > first && lines.text(last - 1).isBlank()) {
      last--;
    }
    int indent = Integer.MAX_VALUE;
    for (int i = first; i < last; i++) {
      indent = lines.text(i).isBlank() ? indent : Math.min(indent, indent(i));
    }
    for (int i = first; i < last; i++) {
      int start = Math.min(lines.end(i), lines.start(i) + indent);
      builder.open(
          new Shape.Code(language, i == first, i == last - 1), Nesting.NONE, lines.start(i));
      builder.copy(start, lines.end(i));
      builder.close(lines.end(i));
    }
  }

  private int comment(int line) {
    int end = indentedEnd(line, indent(line));
    builder.aside(source.substring(lines.start(line), lines.end(end - 1)));
    return end;
  }

  private int indent(int line) {
    String text = lines.text(line);
    int i = 0;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /// The line behind those below `line` that are more indented; blank ones between them count.
  private int indentedEnd(int line, int indent) {
    int end = line + 1;
    int next = end;
    while (next < lines.count() && (lines.text(next).isBlank() || indent(next) > indent)) {
      end = lines.text(next).isBlank() ? end : next + 1;
      next++;
    }
    return end;
  }

  private int item(Matcher item, int line) {
    String sign = item.group(2);
    Marker marker = sign.length() == 1 ? new Marker.Bullet() : new Marker.Number(sign);
    Nesting nesting = new Nesting(depth.at(item.group(1)), 0, marker);
    return paragraph(line, nesting, lines.start(line) + item.start(3));
  }

  private int prose(int line) {
    if (indent(line) == 0) {
      depth.clear();
    }
    return paragraph(line, new Nesting(depth.current(), 0, new Marker.None()), lines.start(line));
  }

  private int paragraph(int line, Nesting nesting, int from) {
    int last = line;
    while (last + 1 < lines.count() && goesOn(last + 1, nesting.lists() > 0)) {
      last++;
    }
    boolean literal = lines.text(last).stripTrailing().endsWith("::");
    new LineRun(source, lines, builder, inlines::write, RstInlines::spansLines)
        .write(line, last, nesting, from);
    if (literal) {
      int end = indentedEnd(last, indent(line));
      code(last + 1, end, "");
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
