package org.lectern.ui.search;

/// One way to go on with what is typed.
///
/// @param label what the list says: "speaker:", "Ann Roe"
/// @param detail what it is for; may be empty
/// @param text the whole query that comes of it
/// @param caret where one types on in it
/// @param sort what it is
record Completion(String label, String detail, String text, int caret, Sort sort) {

  enum Sort {
    OPERATOR,
    VALUE,
    /// A query asked before, which can be taken off the list.
    RECENT
  }
}
