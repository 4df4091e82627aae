package org.lectern.outline;

import org.lectern.model.Block;
import org.lectern.model.Document;
import org.lectern.model.Fix;
import org.lectern.model.Inline;

/// What makes two lines of a file alike, so that what a person says of one may be meant for the
/// other too: both are headings of one level, or items of one depth and marker, or bold lines and
/// so on, and the same sign parts them.
///
/// @param marker the sort of the item's marker; empty outside of lists
/// @param bold whether all of the line is set in bold
/// @param brief whether it could be a title: "Pruning roses", but not a sentence
/// @param sign between title and speakers, see [DividedLine#signOf]
record Form(Line.Sort sort, int depth, String marker, boolean bold, boolean brief, Fix.Sign sign) {

  private static final int LONGEST_TITLE = 140;

  static Form of(Document document, Line line) {
    String words = line.text().strip();
    boolean bold = line.isAll(Inline.Style.STRONG);
    boolean heading = line.is(Line.Sort.HEADING);
    boolean brief =
        heading || bold || words.length() <= LONGEST_TITLE && Headings.looksLikeTitle(words);
    return new Form(
        line.sort(),
        line.depth(),
        line.is(Line.Sort.ITEM) ? marker(document, line) : "",
        bold,
        brief,
        brief ? DividedLine.signOf(Labels.of(words).rest()) : Fix.Sign.NONE);
  }

  private static String marker(Document document, Line line) {
    Block block = document.blocks().get(document.indexOfBlockAt(line.span().start()));
    return block.nesting().marker().getClass().getSimpleName();
  }
}
