package org.lectern.text;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.lectern.model.Inline.Style;
import org.lectern.model.Nesting;
import org.lectern.model.Shape;

/// Writes the inline nodes of a heading, a paragraph or a cell into the open block.
final class MarkdownInlines {
  private final MaskedText page;
  private final DocumentBuilder builder;
  private final MarkdownText text;
  private Nesting nesting = Nesting.NONE;
  private boolean joins;

  MarkdownInlines(MaskedText page, DocumentBuilder builder) {
    this.page = page;
    this.builder = builder;
    this.text = new MarkdownText(page, builder);
  }

  /// Says how the line breaks of the paragraph that comes are to be taken.
  void begin(Nesting ofParagraph, boolean joinsLines) {
    nesting = ofParagraph;
    joins = joinsLines;
  }

  void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      node(node);
    }
  }

  void node(Node node) {
    switch (node) {
      case Text words -> text.write(words.getStartOffset(), words.getEndOffset());
      case SoftLineBreak soft -> lineBreak(soft, joins);
      case HardLineBreak hard -> lineBreak(hard, false);
      case Emphasis emphasis -> styled(emphasis, Style.EMPHASIS, "");
      case StrongEmphasis strong -> styled(strong, Style.STRONG, "");
      case Strikethrough struck -> styled(struck, Style.STRIKETHROUGH, "");
      case Code code -> code(code);
      case Link link -> link(link, link, link.getUrl().isBlank());
      case LinkRef ref -> reference(ref);
      case Image image -> image(image);
      case ImageRef ref -> imageReference(ref);
      case AutoLink link -> address(link.getText(), "");
      case MailLink link -> address(link.getText(), "mailto:");
      case HtmlEntity entity -> builder.insert(Entities.decode(in(entity.getChars())));
      default -> asWritten(node);
    }
  }

  private void lineBreak(Node node, boolean joined) {
    if (joined) {
      if (!Character.isWhitespace(builder.lastChar())) {
        builder.insert(" ");
      }
      return;
    }
    int next = page.nextLine(node.getStartOffset());
    if (next < page.length() && nesting.lists() + nesting.quotes() > 0 && leavesNesting(next)) {
      nesting = Nesting.NONE;
    }
    builder.nextLine(node.getStartOffset(), next, nesting);
  }

  /// `- a point⏎Day 2`: a line that begins at the very left is not part of the item above it,
  /// unless it goes on with its sentence, as in `- a point that goes⏎on`; nor of a quote without
  /// its sign.
  private boolean leavesNesting(int lineStart) {
    char first = page.sign(lineStart);
    boolean goesOn = nesting.quotes() == 0 && Character.isLowerCase(first);
    return first != '>' && !Character.isWhitespace(first) && !goesOn;
  }

  private void styled(Node node, Style style, String target) {
    builder.openStyle(style, target);
    children(node);
    builder.closeStyle();
  }

  private void code(Code code) {
    builder.openStyle(Style.CODE, "");
    text.raw(code.getText().getStartOffset(), code.getText().getEndOffset());
    builder.closeStyle();
  }

  private void link(Node node, LinkNodeBase target, boolean withoutTarget) {
    if (withoutTarget) {
      children(node);
      return;
    }
    text.inLink(true);
    styled(node, Style.LINK, in(target.getUrl()));
    text.inLink(false);
  }

  private void reference(RefNode ref) {
    LinkNodeBase definition = ref.getReferenceNode(ref.getDocument());
    if (definition == null) {
      asWritten(ref);
    } else if (ref.hasChildren()) {
      link(ref, definition, false);
    } else {
      BasedSequence words = ref.getText().isEmpty() ? ref.getReference() : ref.getText();
      builder.openStyle(Style.LINK, in(definition.getUrl()));
      text.write(words.getStartOffset(), words.getEndOffset());
      builder.closeStyle();
    }
  }

  private void address(BasedSequence words, String prefix) {
    builder.openStyle(Style.LINK, prefix + in(words));
    text.raw(words.getStartOffset(), words.getEndOffset());
    builder.closeStyle();
  }

  private void image(Image image) {
    imageWords(image, in(image.getUrl()));
  }

  private void imageReference(ImageRef ref) {
    LinkNodeBase definition = ref.getReferenceNode(ref.getDocument());
    if (definition == null) {
      asWritten(ref);
    } else {
      imageWords(ref, in(definition.getUrl()));
    }
  }

  private void imageWords(Node node, String address) {
    int before = builder.textLength();
    children(node);
    if (builder.textLength() == before) {
      if (!Character.isWhitespace(builder.lastChar())) {
        builder.insert(" ");
      }
      builder.insertFrom(
          MarkdownText.fileName(address), node.getStartOffset(), node.getEndOffset());
    }
  }

  /// Whether the node is a picture whose address is known.
  boolean isImage(Node node) {
    return !imageAddress(node).isBlank();
  }

  private String imageAddress(Node node) {
    return switch (node) {
      case Image image -> in(image.getUrl());
      case ImageRef ref when ref.getReferenceNode(ref.getDocument()) != null ->
          in(ref.getReferenceNode(ref.getDocument()).getUrl());
      default -> "";
    };
  }

  /// Turns the open, still empty block into a picture.
  void imageBlock(Node image) {
    String address = imageAddress(image);
    builder.reshape(new Shape.Image(address));
    imageWords(image, address);
    builder.reshapeNext(new Shape.Paragraph());
  }

  /// Turns the open, still empty block into the picture that a tag at `offset` gives.
  void imageBlock(int offset) {
    builder.reshape(new Shape.Image(page.picture(offset).address()));
    text.picture(offset);
    builder.reshapeNext(new Shape.Paragraph());
  }

  /// Signs that mean nothing: `[not a link]`.
  private void asWritten(Node node) {
    int from = node.getStartOffset();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      text.write(from, child.getStartOffset());
      node(child);
      from = child.getEndOffset();
    }
    text.write(from, node.getEndOffset());
  }

  private String in(BasedSequence part) {
    return part.isNull() ? "" : page.words(part.getStartOffset(), part.getEndOffset());
  }
}
