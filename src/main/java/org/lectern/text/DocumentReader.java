package org.lectern.text;

import org.lectern.model.Document;
import org.lectern.model.Format;

/// Reads the text of a file into a [Document].
public final class DocumentReader {

  /// The number of the parser that makes the plain text; it is stored with the text, and rises with
  /// each change after which the same file may have another plain text, or other tags.
  public static final int PARSER = 3;

  private DocumentReader() {}

  /// The document that `source`, decoded text without a byte-order mark, makes in this format.
  /// Never fails: what the format's own reader cannot read in bounded time is read as plain lines.
  public static Document read(Format format, String source) {
    return switch (format) {
      case MARKDOWN, PLAIN_TEXT -> MarkdownReader.read(format, source);
      case HTML -> HtmlReader.read(source);
      case ORG -> OrgReader.read(source);
      case RESTRUCTURED_TEXT -> RstReader.read(source);
    };
  }
}
