package org.lectern.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.lectern.model.Block;
import org.lectern.model.Document;
import org.lectern.model.Format;
import org.lectern.model.FrontMatter;
import org.lectern.model.Inline;
import org.lectern.model.Nesting;
import org.lectern.model.Shape;
import org.lectern.model.SourceMap;
import org.lectern.model.Span;

/// Grows a [Document] block by block: its plain text, the styled parts, and where each character
/// stands in the source.
///
/// Used by one reader on one thread. A block is opened, given text and styles, and closed; one that
/// ends without text leaves no trace, unless its shape may be empty.
final class DocumentBuilder {

  /// A block longer than this is cut at the next space, so that nothing on the screen has to lay
  /// out one paragraph of 50 MB.
  private static final int LONGEST_BLOCK = 190_000;

  /// Where no space comes: cut all the same.
  private static final int LONGEST_BLOCK_WITHOUT_SPACE = 200_000;

  private final Format format;
  private final String source;
  private final StringBuilder plain;
  private final SourceRuns runs = new SourceRuns();
  private final List<Block> blocks = new ArrayList<>();
  private final List<String> asides = new ArrayList<>();
  private final InlineStack inlines;
  private FrontMatter frontMatter = FrontMatter.NONE;
  private Shape shape;
  private Nesting nesting = Nesting.NONE;
  private int blockStart;
  private int textStart;
  private int sourceStart;
  private int lastOffset;
  private Shape nextShape;
  private boolean inCell;
  private boolean onlyHeadings = true;
  private IntUnaryOperator toSource = IntUnaryOperator.identity();

  DocumentBuilder(Format format, String source) {
    this.format = format;
    this.source = source;
    this.plain = new StringBuilder(Math.min(source.length(), 1 << 24));
    this.inlines = new InlineStack(plain);
  }

  /// Says that the offsets given from now on are those of another text, and how they become offsets
  /// of the source.
  void offsets(IntUnaryOperator fromOthers) {
    toSource = fromOthers;
  }

  void frontMatter(FrontMatter found) {
    frontMatter = found;
  }

  void aside(String text) {
    String kept = text.strip();
    if (!kept.isEmpty()) {
      asides.add(kept);
    }
  }

  /// Begins a block whose markup begins at `sourceOffset`.
  void open(Shape newShape, Nesting newNesting, int sourceOffset) {
    shape = newShape;
    nesting = newNesting;
    sourceStart = toSource.applyAsInt(sourceOffset);
    lastOffset = sourceOffset;
    blockStart = plain.length();
    if (!blocks.isEmpty()) {
      plain.append('\n');
    }
    textStart = plain.length();
    inlines.beginBlock();
  }

  boolean hasNoBlocks() {
    return blocks.isEmpty();
  }

  boolean hasOnlyHeadings() {
    return onlyHeadings;
  }

  /// Whether the open block has no text so far.
  boolean isEmpty() {
    return plain.length() == textStart;
  }

  /// The last character of the open block; a blank at its start.
  char lastChar() {
    return isEmpty() ? ' ' : plain.charAt(plain.length() - 1);
  }

  /// Adds the source's characters from `from` to `to`; control characters are left out, and a line
  /// separator is a blank.
  void copy(int from, int to) {
    for (int i = from; i < to; i++) {
      copy(i);
    }
  }

  /// Adds one character of the source.
  void copy(int offset) {
    int sourceAt = toSource.applyAsInt(offset);
    char shown = Characters.shown(source, sourceAt);
    if (shown == Characters.NOTHING) {
      return;
    }
    cutWhereTooLong(shown, offset);
    if (Character.isWhitespace(shown) && isEmpty() && !(shape instanceof Shape.Code)) {
      return;
    }
    lastOffset = offset;
    runs.add(plain.length(), sourceAt);
    // In a row only the tab between two cells is a tab.
    plain.append(shown == '\t' && shape instanceof Shape.TableRow ? ' ' : shown);
  }

  int textLength() {
    return plain.length() - textStart;
  }

  /// Makes the open block another one; [#reshapeNext] says what the block behind it is.
  void reshape(Shape newShape) {
    shape = newShape;
  }

  /// The shape of the block that [#nextLine] begins, if it is not that of the open one.
  void reshapeNext(Shape newShape) {
    nextShape = newShape;
  }

  /// Says that a cell of a table is written, in which a line cannot end.
  void inCell(boolean now) {
    inCell = now;
  }

  /// A line ends here though the source has no line end: at `<br>`; in a cell or a heading, where
  /// none can, the words are parted.
  void breakLine(int offset) {
    if (inCell || shape instanceof Shape.Heading) {
      if (!Character.isWhitespace(lastChar())) {
        insert(" ");
      }
    } else {
      nextLine(offset, offset, nesting);
    }
  }

  /// Adds words that stand somewhere between `from` and `to`, in an attribute or an address; where
  /// they are not found as such, they are added as [#insert] does.
  void insertFrom(String text, int from, int to) {
    int end = Math.min(toSource.applyAsInt(to), source.length());
    int start = Math.min(toSource.applyAsInt(from), end);
    int found = source.substring(start, end).lastIndexOf(text);
    if (found >= 0 && text.length() < LONGEST_BLOCK - textLength()) {
      for (int i = 0; i < text.length(); i++) {
        runs.add(plain.length() + i, start + found + i);
      }
    }
    insert(text);
  }

  Nesting nesting() {
    return nesting;
  }

  /// Adds characters that do not stand in the source as such: a decoded entity, a joining blank.
  void insert(String text) {
    if (text.isBlank() && isEmpty() && shape instanceof Shape.Paragraph) {
      return;
    }
    String shown = text.equals("\t") ? text : Characters.clean(text);
    for (int i = 0; i < shown.length(); i++) {
      cutWhereTooLong(shown.charAt(i), lastOffset);
      plain.append(shown.charAt(i));
    }
  }

  private void cutWhereTooLong(char next, int offset) {
    int length = plain.length() - textStart;
    boolean space = length >= LONGEST_BLOCK && Character.isWhitespace(next);
    boolean hard = length >= LONGEST_BLOCK_WITHOUT_SPACE && !Character.isLowSurrogate(next);
    if (space || hard) {
      nextLine(offset, offset, nesting);
    }
  }

  void openStyle(Inline.Style style, String target) {
    inlines.open(style, target);
  }

  /// Ends the style opened last.
  void closeStyle() {
    inlines.close();
  }

  /// Ends the open block at `end` and begins another of the same shape at `start`; styles go on.
  void nextLine(int end, int start, Nesting newNesting) {
    Shape next = nextShape == null ? shape : nextShape;
    boolean stays = close(end);
    open(next, stays ? unmarked(newNesting) : newNesting, start);
  }

  static Nesting unmarked(Nesting nesting) {
    return new Nesting(nesting.lists(), nesting.quotes(), new Nesting.Marker.None());
  }

  /// Ends the open block, whose markup ends at `sourceOffset`. Says whether anything of it stays.
  boolean close(int sourceOffset) {
    nextShape = null;
    if (!(shape instanceof Shape.Code)) {
      trim();
    }
    boolean stays = !isEmpty() || shape instanceof Shape.Code || shape instanceof Shape.Rule;
    if (stays) {
      onlyHeadings &= shape instanceof Shape.Heading;
      Span span = new Span(textStart, plain.length());
      Span inSource =
          new Span(sourceStart, Math.max(sourceStart, toSource.applyAsInt(sourceOffset)));
      blocks.add(new Block(shape, nesting, span, inSource, inlines.endBlock()));
    } else {
      plain.setLength(blockStart);
      runs.cutAt(blockStart);
    }
    return stays;
  }

  private void trim() {
    int end = plain.length();
    while (end > textStart && Character.isWhitespace(plain.charAt(end - 1))) {
      end--;
    }
    if (end < plain.length() && !(shape instanceof Shape.TableRow && end > textStart)) {
      plain.setLength(end);
      runs.cutAt(end);
    }
  }

  /// Adds styled parts that are given by their place in the source, to blocks already closed.
  void styleRanges(List<Mask.Range> ranges) {
    if (!ranges.isEmpty()) {
      new RangeStyles(blocks, new SourceMap(runs.toList())).add(ranges);
    }
  }

  Document build() {
    new CodeStyles(blocks, plain).add();
    return new Document(
        format,
        source,
        plain.toString(),
        blocks,
        new SourceMap(runs.toList()),
        frontMatter,
        asides);
  }
}
