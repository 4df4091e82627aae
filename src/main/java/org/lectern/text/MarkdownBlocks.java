package org.lectern.text;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.model.Nesting;
import org.lectern.model.Nesting.Marker;
import org.lectern.model.Shape;

/// Walks flexmark's tree of blocks and writes it into a [DocumentBuilder].
final class MarkdownBlocks {
  private final MaskedText page;
  private final DocumentBuilder builder;
  private final MarkdownLines lines;
  private final MarkdownTable table;

  /// The marker that the next block bears: that of the list item just entered.
  private Marker pending = new Marker.None();

  private int pendingStart = -1;

  MarkdownBlocks(MaskedText page, DocumentBuilder builder, boolean joinsWrappedLines) {
    this.page = page;
    this.builder = builder;
    this.lines = new MarkdownLines(page, builder, joinsWrappedLines);
    this.table = new MarkdownTable(lines.inlines(), builder);
  }

  void read(Document document) {
    children(document, 0, 0);
  }

  private void children(Node parent, int lists, int quotes) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      block(node, lists, quotes);
    }
  }

  private void block(Node node, int lists, int quotes) {
    switch (node) {
      case ListItem item -> item(item, lists + 1, quotes);
      case ListBlock list -> children(list, lists, quotes);
      case BlockQuote quote -> children(quote, lists, quotes + 1);
      case Heading heading -> heading(heading, lists, quotes);
      case FencedCodeBlock code -> fence(code, nest(lists, quotes));
      case IndentedCodeBlock code -> code("", code.getContentLines(), nest(lists, quotes));
      case ThematicBreak rule -> {
        builder.open(new Shape.Rule(), nest(lists, quotes), start(rule));
        builder.close(rule.getEndOffset());
      }
      case TableBlock found -> table.read(found, nest(lists, quotes));
      case Reference reference ->
          builder.aside(page.words(reference.getStartOffset(), reference.getEndOffset()));
      default -> other(node, lists, quotes);
    }
  }

  private void other(Node node, int lists, int quotes) {
    if (node.hasChildren()) {
      int start = start(node);
      lines.read(node, nest(lists, quotes), start);
    } else {
      int from = node.getStartOffset();
      if (!page.words(from, node.getEndOffset()).isBlank()) {
        builder.open(new Shape.Paragraph(), nest(lists, quotes), from);
        builder.copy(from, node.getEndOffset());
        builder.close(node.getEndOffset());
      }
    }
  }

  private void item(ListItem item, int parsedLists, int quotes) {
    int lists = Math.max(parsedLists, page.itemDepth(item.getStartOffset()));
    pending = marker(item);
    pendingStart = item.getStartOffset();
    children(item, lists, quotes);
    pending = new Marker.None();
    pendingStart = -1;
  }

  private Marker marker(ListItem item) {
    if (item instanceof TaskListItem task) {
      return new Marker.Task(task.isItemDoneMarker());
    }
    if (item instanceof OrderedListItem) {
      BasedSequence written = item.getOpeningMarker();
      return new Marker.Number(page.words(written.getStartOffset(), written.getEndOffset()));
    }
    Optional<String> note = page.findNote(item.getStartOffset());
    return note.isPresent() ? new Marker.Number(note.get()) : new Marker.Bullet();
  }

  private Nesting nest(int lists, int quotes) {
    Nesting nesting = new Nesting(lists, quotes, pending);
    pending = new Marker.None();
    return nesting;
  }

  private int start(Node node) {
    int start = pendingStart >= 0 ? pendingStart : node.getStartOffset();
    pendingStart = -1;
    return start;
  }

  /// Several lines above a row of `-` are notes with a rule below them, not a heading.
  private void heading(Heading heading, int lists, int quotes) {
    Nesting nesting = nest(lists, quotes);
    int start = start(heading);
    if (heading.isSetextHeading() && hasSoftBreak(heading)) {
      lines.read(heading, nesting, start);
      builder.open(
          new Shape.Rule(),
          DocumentBuilder.unmarked(nesting),
          heading.getClosingMarker().getStartOffset());
      builder.close(heading.getEndOffset());
      return;
    }
    builder.open(new Shape.Heading(heading.getLevel()), nesting, start);
    lines.inlines().children(heading);
    builder.close(heading.getEndOffset());
  }

  private static boolean hasSoftBreak(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        return true;
      }
    }
    return false;
  }

  private void fence(FencedCodeBlock fence, Nesting nesting) {
    BasedSequence info = fence.getInfo();
    String written = info.isNull() ? "" : page.words(info.getStartOffset(), info.getEndOffset());
    if (Fences.isInfo(written)) {
      String language = written.strip().replaceFirst("(?s)[ {].*", "").toLowerCase(Locale.ROOT);
      code(language, fence.getContentLines(), nesting);
    } else {
      // Code that begins on the line of the fence itself.
      List<BasedSequence> lines = new ArrayList<>(fence.getContentLines());
      lines.addFirst(info);
      code("", lines, nesting);
    }
  }

  /// How many blanks stand at the start of a line of code for a tab, part of which is the indent of
  /// the item that holds the code.
  private static int blanksOfTab(BasedSequence line) {
    return Math.max(0, line.length() - (line.getEndOffset() - line.getStartOffset()));
  }

  private void code(String language, List<BasedSequence> content, Nesting nesting) {
    int count = content.size();
    while (count > 0 && content.get(count - 1).isBlank()) {
      count--;
    }
    Nesting current = nesting;
    for (int i = 0; i < count; i++) {
      BasedSequence line = content.get(i);
      int from = line.getStartOffset();
      int to = page.lineEnd(from, line.getEndOffset());
      builder.open(new Shape.Code(language, i == 0, i == count - 1), current, from);
      builder.insert(" ".repeat(blanksOfTab(line)));
      builder.copy(from, to);
      builder.close(to);
      current = DocumentBuilder.unmarked(nesting);
    }
  }
}
