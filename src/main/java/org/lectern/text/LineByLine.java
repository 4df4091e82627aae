package org.lectern.text;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import org.lectern.model.Document;
import org.lectern.model.Format;
import org.lectern.model.Nesting;
import org.lectern.model.Nesting.Marker;
import org.lectern.model.Shape;
import org.lectern.model.Span;

/// A source that is read line by line, and the document that it becomes: what the readers of Org
/// and of reStructuredText have in common.
final class LineByLine {
  private final Lines lines;
  private final DocumentBuilder builder;
  private final InlineRules inlines;
  private final LineRun run;
  private final ListDepth depth = new ListDepth();
  private final HeadFields fields = new HeadFields();

  /// @param spansLines as [LineRun] has it
  LineByLine(
      Format format,
      String source,
      List<InlineRules.Rule> rules,
      Predicate<List<String>> spansLines) {
    this.lines = new Lines(source);
    this.builder = new DocumentBuilder(format, source);
    this.inlines = new InlineRules(source, builder, rules);
    this.run = new LineRun(source, lines, builder, inlines::write, spansLines);
  }

  /// The document of all lines.
  ///
  /// @param block reads the block that begins with the line of this number, and gives the number of
  ///   the line behind it
  Document read(IntUnaryOperator block) {
    int line = 0;
    while (line < lines.count()) {
      line = block.applyAsInt(line);
    }
    builder.frontMatter(fields.toFrontMatter());
    return builder.build();
  }

  Lines lines() {
    return lines;
  }

  DocumentBuilder builder() {
    return builder;
  }

  InlineRules inlines() {
    return inlines;
  }

  HeadFields fields() {
    return fields;
  }

  /// Writes a heading that takes the lines from `first` to `last`, and whose words stand at `words`
  /// in the source; it ends all lists.
  void heading(int level, int first, int last, Span words) {
    depth.clear();
    builder.open(new Shape.Heading(level), Nesting.NONE, lines.start(first));
    inlines.write(words.start(), words.end());
    builder.close(lines.end(last));
  }

  void rule(int line) {
    builder.open(new Shape.Rule(), Nesting.NONE, lines.start(line));
    builder.close(lines.end(line));
  }

  /// What an item with this indent and this sign stands in.
  Nesting item(String indent, String sign) {
    Marker marker = sign.length() == 1 ? new Marker.Bullet() : new Marker.Number(sign);
    return item(indent, marker);
  }

  Nesting item(String indent, Marker marker) {
    return new Nesting(depth.at(indent), 0, marker);
  }

  /// What prose on this line stands in: the item above it, if the line is indented.
  Nesting prose(int line) {
    if (!Character.isWhitespace(lines.text(line).charAt(0))) {
      depth.clear();
    }
    return new Nesting(depth.current(), 0, new Marker.None());
  }

  /// Writes this line, whose words begin at `from`, and those below that go on with it; the number
  /// of the last.
  int paragraph(int line, Nesting nesting, int from, IntPredicate goesOn) {
    int last = line;
    while (last + 1 < lines.count() && goesOn.test(last + 1)) {
      last++;
    }
    run.write(line, last, nesting, from);
    return last;
  }
}
