package org.lectern.text;

import java.util.ArrayList;
import java.util.List;
import org.lectern.model.Block;
import org.lectern.model.Inline;
import org.lectern.model.Shape;
import org.lectern.model.Span;
import org.lectern.text.code.CodeScan;
import org.lectern.text.code.Token;

/// Gives the lines of code whose language is known the styles of that language.
final class CodeStyles {

  /// A longer piece of code is data, and a longer line is not read by anybody: each part of it
  /// would be a node on the screen.
  private static final int LONGEST = 100_000;

  private static final int LONGEST_LINE = 1_000;

  private final List<Block> blocks;
  private final CharSequence plain;

  CodeStyles(List<Block> blocks, CharSequence plain) {
    this.blocks = blocks;
    this.plain = plain;
  }

  void add() {
    int first = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).shape() instanceof Shape.Code code) {
        first = code.first() ? i : first;
        if (code.last() && !code.language().isEmpty()) {
          add(first, i, code.language());
        }
      }
    }
  }

  /// The lines stand in the plain text as in a file: one line feed between two.
  private void add(int first, int last, String language) {
    int start = blocks.get(first).span().start();
    int end = blocks.get(last).span().end();
    if (end - start > LONGEST) {
      return;
    }
    int line = first;
    List<Inline> inlines = new ArrayList<>();
    for (Token token : CodeScan.of(language, plain.subSequence(start, end).toString())) {
      int from = start + token.span().start();
      int to = start + token.span().end();
      while (from < to) {
        Span words = blocks.get(line).span();
        if (from >= words.end()) {
          dress(line++, inlines);
          inlines.clear();
          from = Math.max(from, words.end() + (from == words.end() ? 1 : 0));
        } else {
          int until = Math.min(to, words.end());
          inlines.add(new Inline(new Span(from, until), token.style(), ""));
          from = until;
        }
      }
    }
    dress(line, inlines);
  }

  private void dress(int line, List<Inline> inlines) {
    Block block = blocks.get(line);
    if (!inlines.isEmpty() && block.span().length() <= LONGEST_LINE) {
      blocks.set(
          line, new Block(block.shape(), block.nesting(), block.span(), block.source(), inlines));
    }
  }
}
