package org.lectern.exchange;

/// The words of a file of annotations: those of the W3C's Web Annotation vocabulary
/// (<https://www.w3.org/TR/annotation-vocab/>), and the few that it lacks.
final class Terms {

  static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

  static final String COLLECTION = "AnnotationCollection";
  static final String PAGE = "AnnotationPage";
  static final String ANNOTATION = "Annotation";
  static final String QUOTE = "TextQuoteSelector";
  static final String POSITION = "TextPositionSelector";

  static final String COMMENTING = "commenting";
  static final String HIGHLIGHTING = "highlighting";
  static final String TAGGING = "tagging";

  /// The class of what is underlined and not filled; the colour is another one.
  static final String UNDERLINED = "underlined";

  /// The name of the file.
  static final String FILE_NAME = "fileName";

  /// The version of the file's plain text, or of the text that a selector counts in.
  static final String TEXT_VERSION = "textVersion";

  /// The headings over the words, the outermost first.
  static final String SECTION = "section";

  /// Where the words begin, in UTF-16 units: written where the position selector does not say so.
  static final String OFFSET = "offset";

  /// Whether the words are in the text at all; written where they are not.
  static final String ATTACHED = "attached";

  /// The words that it stood on before the text changed, until somebody has seen the change.
  static final String WAS = "was";

  /// What is known of tags themselves.
  static final String TAGS = "tags";

  static final String COLOUR = "colour";

  /// All of them that the W3C's context does not define.
  static final String[] OWN = {
    FILE_NAME, TEXT_VERSION, OFFSET, ATTACHED, WAS, TAGS, COLOUR, "description"
  };

  private Terms() {}

  /// The IRI of a word that the W3C's context does not define.
  static String iri(String term) {
    return Reference.SCHEME + "term/" + term;
  }
}
