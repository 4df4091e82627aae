/// Reads a file's bytes into text, and the text into a [org.lectern.model.Document].
///
/// Pure and total: no state, no exception for any input, bounded time on hostile input. Imports
/// `model`, flexmark, jsoup and juniversalchardet; nothing above this package sees the last three.
package org.lectern.text;
