package org.lectern.text;

import com.vladsch.flexmark.ast.HardLineBreak;
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
  private final AlignedLines aligned;
  private final MarkdownInlines inlines;

  MarkdownLines(MaskedText page, DocumentBuilder builder, boolean joinsWrappedLines) {
    this.page = page;
    this.builder = builder;
    this.joinsWrappedLines = joinsWrappedLines;
    this.aligned = new AlignedLines(page, builder);
    this.inlines = new MarkdownInlines(page, builder);
  }

  MarkdownInlines inlines() {
    return inlines;
  }

  void read(Node paragraph, Nesting nesting, int start) {
    if (aligned.write(paragraph.getStartOffset(), paragraph.getEndOffset(), nesting)) {
      return;
    }
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

  /// A picture in a line of nothing else: where it stands, and what writes it.
  private record Picture(int offset, Runnable writing) {}

  /// A line of nothing but pictures is one block a picture.
  private void line(List<Node> nodes) {
    List<Picture> pictures = pictures(nodes);
    if (pictures.isEmpty() || !builder.isEmpty()) {
      for (Node node : nodes) {
        inlines.node(node);
      }
      return;
    }
    for (Picture picture : pictures) {
      if (!builder.isEmpty()) {
        builder.nextLine(picture.offset(), picture.offset(), builder.nesting());
      }
      picture.writing().run();
    }
  }

  /// The pictures that the line is made of; none where there is anything else in it.
  private List<Picture> pictures(List<Node> nodes) {
    List<Picture> pictures = new ArrayList<>();
    for (Node node : nodes) {
      Node image = inLink(node);
      if (inlines.isImage(image)) {
        pictures.add(new Picture(image.getStartOffset(), () -> inlines.imageBlock(image)));
      } else if (node instanceof Text && holdsNoWords(node)) {
        addPictures(node, pictures);
      } else {
        return List.of();
      }
    }
    return pictures;
  }

  private void addPictures(Node text, List<Picture> pictures) {
    for (int i = text.getStartOffset(); i < text.getEndOffset(); i++) {
      int offset = i;
      if (page.sign(i) == Mask.PICTURE) {
        pictures.add(new Picture(offset, () -> inlines.imageBlock(offset)));
      }
    }
  }

  private static Node inLink(Node node) {
    boolean link = node instanceof Link || node instanceof LinkRef;
    Node only = node.getFirstChild();
    return link && only != null && only == node.getLastChild() ? only : node;
  }

  private boolean holdsNoWords(Node node) {
    for (int i = node.getStartOffset(); i < node.getEndOffset(); i++) {
      char c = page.sign(i);
      if (!Mask.isHidden(c) && c != Mask.PICTURE && !Character.isWhitespace(c)) {
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
