package org.lectern.outline;

/// A place at which a talk may begin.
///
/// @param form what it is in the text
/// @param start in the plain text
/// @param end the index of the line behind all that it holds
/// @param parent index of the candidate that holds it; -1 where none does
/// @param group what its siblings have in common: a level of headings, a list
/// @param head of a heading; for others one of the level [Finding#BELOW_HEADINGS]
/// @param signs by the ordinals of [Sign], each from 0 to 1
record Candidate(
    Form form,
    int start,
    int end,
    int parent,
    String group,
    Head head,
    TitleLine telling,
    Evidence evidence,
    double[] signs) {

  enum Form {
    HEADING("a heading"),
    ITEM("a list item"),
    /// Words in quotation marks, in italics or with a link, within a paragraph.
    WORDS("words set apart"),
    /// A sentence of a paragraph.
    SENTENCE("a sentence");

    private final String words;

    Form(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  int line() {
    return head.line();
  }

  /// Whether it stands within a line of prose, as one of several may.
  boolean isInProse() {
    return form == Form.WORDS || form == Form.SENTENCE;
  }

  boolean isHeading() {
    return form == Form.HEADING;
  }

  /// Whether it holds talks and is none: a day, "Lightning talks".
  boolean isFrame() {
    return head.role() == Role.CONTAINER || isHeading() && head.role() == Role.DAY;
  }

  /// Whether none of its words says that it is a part of a talk, or nothing.
  boolean mayBeTalk() {
    return has(Sign.TITLE_LIKE) + has(Sign.QUOTED) > 0
        && has(Sign.LONG) == 0
        && has(Sign.PART)
                + has(Sign.NOTHING)
                + has(Sign.NO_TALK)
                + has(Sign.REPEATED)
                + has(Sign.MANY_TALKS)
                + has(Sign.NAMES_SERIES)
            == 0;
  }

  double has(Sign sign) {
    return signs[sign.ordinal()];
  }

  void set(Sign sign, double value) {
    signs[sign.ordinal()] = value;
  }

  void set(Sign sign, boolean value) {
    signs[sign.ordinal()] = value ? 1 : 0;
  }
}
