/// The narrow interface to all that is kept, and [org.lectern.library.History], the one owner of
/// undo.
///
/// Imports `messages`, `model` and `query`. Nothing here knows how the library is stored.
package org.lectern.library;
