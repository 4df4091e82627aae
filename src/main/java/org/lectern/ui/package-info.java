/// What all panes of the window share: the way to the library's thread, and the words for where one
/// is.
///
/// Imports `model`, `library`, `exchange` and JavaFX's beans. The panes import this package, never
/// each other; `ui.window` puts them together.
package org.lectern.ui;
