package org.lectern.export.pdf;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Has words drawn in the order in which they are read, so that they are copied and read aloud so.
///
/// The printer draws the bare text of an element first, and the elements in it after that: of "see
/// the *docs* again" the "docs" would come last. Where both stand together the text gets an element
/// too.
final class ReadingOrder {

  private ReadingOrder() {}

  /// Changes a page.
  static void settle(Document page) {
    settle(page.getDocumentElement());
  }

  private static void settle(Element element) {
    boolean mixed = hasElements(element);
    Node next;
    for (Node child = element.getFirstChild(); child != null; child = next) {
      next = child.getNextSibling();
      if (child instanceof Element inner) {
        settle(inner);
      } else if (mixed
          && child.getNodeType() == Node.TEXT_NODE
          && !child.getTextContent().isBlank()) {
        Element span =
            element.getOwnerDocument().createElementNS(element.getNamespaceURI(), "span");
        element.replaceChild(span, child);
        span.appendChild(child);
      }
    }
  }

  private static boolean hasElements(Element element) {
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element) {
        return true;
      }
    }
    return false;
  }
}
