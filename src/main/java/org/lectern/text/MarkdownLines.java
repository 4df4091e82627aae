package org.lectern.text;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.lectern.model.Nesting;
import org.lectern.model.Shape;

/// Writes a paragraph of Markdown: as one block, or, where its lines are meant as lines, as one
/// block a line.
final class MarkdownLines {
  private final MaskedText page;
  private final DocumentBuilder builder;
  private final boolean joinsWrappedLines;
  private final MarkdownInlines inlines;

  MarkdownLines(MaskedText page, DocumentBuilder builder, boolean joinsWrappedLines) {
    this.page = page;
    this.builder = builder;
    this.joinsWrappedLines = joinsWrappedLines;
    this.inlines = new MarkdownInlines(page, builder);
  }

  MarkdownInlines inlines() {
    return inlines;
  }

  void read(Node paragraph, Nesting nesting, int start) {
    boolean joins = joinsWrappedLines && HardWrap.isWrapped(sourceLines(paragraph));
    inlines.begin(nesting, joins);
    builder.open(new Shape.Paragraph(), nesting, start);
    List<Node> line = new ArrayList<>();
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        line(line);
        line.clear();
        inlines.node(node);
      } else {
        line.add(node);
      }
    }
    line(line);
    builder.close(paragraph.getEndOffset());
  }

  private void line(List<Node> nodes) {
    Node image = loneImage(nodes);
    if (image == null || !builder.isEmpty() || !inlines.imageBlock(image)) {
      nodes.forEach(inlines::node);
    }
  }

  private Node loneImage(List<Node> nodes) {
    Node found = null;
    for (Node node : nodes) {
      if (node instanceof Text && isBlank(node)) {
        continue;
      }
      if (found != null) {
        return null;
      }
      found = node;
    }
    if ((found instanceof Link || found instanceof LinkRef)
        && found.getFirstChild() != null
        && found.getFirstChild() == found.getLastChild()) {
      found = found.getFirstChild();
    }
    return found instanceof Image || found instanceof ImageRef ? found : null;
  }

  private boolean isBlank(Node node) {
    for (int i = node.getStartOffset(); i < node.getEndOffset(); i++) {
      char c = page.sign(i);
      if (c != Mask.DROP && c != Mask.BREAK && c != Mask.GAP && !Character.isWhitespace(c)) {
        return false;
      }
    }
    return true;
  }

  private List<String> sourceLines(Node paragraph) {
    int from = paragraph.getStartOffset();
    return page.words(from, paragraph.getEndOffset()).lines().toList();
  }
}
