/// What a person searches for: one grammar, one way to fold words, one way to find them in a text.
///
/// Imports `model` and `messages`. It is pure: text in, values out, no exception for any input. The
/// search field, `lectern search` and the reading pane's marks all read a query by
/// [org.lectern.query.Query].
package org.lectern.query;
