package org.lectern.text;

import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import org.lectern.model.Document;
import org.lectern.model.Format;
import org.lectern.model.FrontMatter;

/// Reads Markdown as people write it in notes, and plain text, which often is Markdown.
///
/// flexmark reads the structure from a [Mask] of the source, in which [Leniency] has hidden what a
/// strict parser would swallow.
final class MarkdownReader {

  /// Longer texts are no notes; they are read as plain lines, which takes no more than a second.
  private static final int LONGEST_PARSED = 2_000_000;

  private static final Parser PARSER = parser();

  private MarkdownReader() {}

  private static Parser parser() {
    MutableDataSet options = new MutableDataSet();
    options.set(
        Parser.EXTENSIONS,
        List.of(
            TablesExtension.create(), StrikethroughExtension.create(), TaskListExtension.create()));
    options.set(Parser.HTML_BLOCK_PARSER, false);
    options.set(Parser.HEADING_NO_ATX_SPACE, true);
    // `Remark⏎--` and `some words⏎-` are no headings.
    options.set(Parser.HEADING_SETEXT_MARKER_LENGTH, 3);
    options.set(Parser.TRACK_DOCUMENT_LINES, false);
    options.set(TablesExtension.COLUMN_SPANS, false);
    options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, false);
    options.set(TablesExtension.APPEND_MISSING_COLUMNS, false);
    options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, false);
    options.set(TablesExtension.WITH_CAPTION, false);
    return Parser.builder(options).build();
  }

  static Document read(Format format, String source) {
    FrontMatter head = FrontMatterReader.find(source).orElse(FrontMatter.NONE);
    int bodyStart = head.source().end();
    if (source.length() <= LONGEST_PARSED && !Overload.isTooMuch(source)) {
      try {
        DocumentBuilder builder = new DocumentBuilder(format, source);
        builder.frontMatter(head);
        Mask mask = Leniency.mask(source, bodyStart);
        MaskedText page = mask.toText();
        builder.offsets(page::toSource);
        new MarkdownBlocks(page, builder, format != Format.PLAIN_TEXT)
            .read(PARSER.parse(page.signs()));
        builder.styleRanges(mask.ranges());
        for (String aside : mask.asides()) {
          builder.aside(aside);
        }
        return builder.build();
      } catch (RuntimeException | StackOverflowError | AssertionError tooHard) {
        // The parser gave up: the words are still to be read.
        return plainLines(format, source, head, bodyStart);
      }
    }
    return plainLines(format, source, head, bodyStart);
  }

  private static Document plainLines(
      Format format, String source, FrontMatter head, int bodyStart) {
    DocumentBuilder builder = new DocumentBuilder(format, source);
    builder.frontMatter(head);
    PlainLines.read(source, bodyStart, builder);
    return builder.build();
  }
}
