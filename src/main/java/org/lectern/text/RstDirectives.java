package org.lectern.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.model.Nesting;
import org.lectern.model.Shape;

/// Reads what begins with `..` in reStructuredText: code, pictures, notes, and comments; and the
/// indented lines that belong to it.
final class RstDirectives {

  /// `:date: 2014-03-02`
  static final Pattern FIELD = Pattern.compile("[ \\t]*:([\\w][\\w -]{0,60}):(?:[ \\t]+(.*))?");

  private final String source;
  private final Lines lines;
  private final DocumentBuilder builder;
  private final InlineRules inlines;

  RstDirectives(String source, Lines lines, DocumentBuilder builder, InlineRules inlines) {
    this.source = source;
    this.lines = lines;
    this.builder = builder;
    this.inlines = inlines;
  }

  /// Reads the directive on this line; the number of the line behind what is read.
  int read(Matcher directive, int line) {
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

  /// Writes these lines as code, their common indent left out.
  void code(int from, int end, String language) {
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

  int comment(int line) {
    int end = indentedEnd(line, indent(line));
    builder.aside(source.substring(lines.start(line), lines.end(end - 1)));
    return end;
  }

  int indent(int line) {
    String text = lines.text(line);
    int i = 0;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /// The line behind those below `line` that are more indented; blank ones between them count.
  int indentedEnd(int line, int indent) {
    int end = line + 1;
    int next = end;
    while (next < lines.count() && (lines.text(next).isBlank() || indent(next) > indent)) {
      end = lines.text(next).isBlank() ? end : next + 1;
      next++;
    }
    return end;
  }
}
