package org.lectern.model;

import java.util.List;

/// What one file says: its words as the eye reads them, cut into blocks.
///
/// The plain text is the text of the blocks, one after the other, joined by one `\n` each. It is
/// the one coordinate system: a passage, a highlight, a hit and a selection are UTF-16 offsets into
/// it.
///
/// @param source the file's decoded text, byte-order mark dropped, otherwise unaltered
/// @param plainText the words of all blocks
/// @param blocks in reading order; each block's span ends where the `\n` before the next begins
/// @param sourceMap where each character of the plain text stands in the source
/// @param frontMatter the fields at the head of the file, which are not part of the plain text
/// @param asides comments and reference definitions, as written: kept beside the text
public record Document(
    Format format,
    String source,
    String plainText,
    List<Block> blocks,
    SourceMap sourceMap,
    FrontMatter frontMatter,
    List<String> asides) {

  public Document {
    blocks = List.copyOf(blocks);
    asides = List.copyOf(asides);
    int expected = 0;
    for (Block block : blocks) {
      if (block.span().start() != expected) {
        throw new IllegalArgumentException(
            "block at " + block.span() + " should begin at " + expected);
      }
      expected = block.span().end() + 1;
    }
    if (Math.max(0, expected - 1) != plainText.length()) {
      throw new IllegalArgumentException(
          "blocks end at " + (expected - 1) + " of " + plainText.length());
    }
  }

  /// The words of one block.
  public String textOf(Block block) {
    return block.span().in(plainText);
  }

  /// The index of the block that holds `offset`, as [Block#indexAt] says.
  public int indexOfBlockAt(int offset) {
    return Block.indexAt(offset, blocks);
  }

  /// All lines of code that stand together with the block at `offset`; that block alone where it is
  /// no code.
  ///
  /// @param offset in a text that is not empty
  public Span codeAround(int offset) {
    int at = indexOfBlockAt(offset);
    int first = at;
    while (first > 0 && blocks.get(first).shape() instanceof Shape.Code code && !code.first()) {
      first--;
    }
    int last = at;
    while (last < blocks.size() - 1
        && blocks.get(last).shape() instanceof Shape.Code code
        && !code.last()) {
      last++;
    }
    return new Span(blocks.get(first).span().start(), blocks.get(last).span().end());
  }

  public int wordCount() {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < plainText.length(); i++) {
      boolean letter = Character.isLetterOrDigit(plainText.charAt(i));
      if (letter && !inWord) {
        words++;
      }
      inWord = letter;
    }
    return words;
  }
}
