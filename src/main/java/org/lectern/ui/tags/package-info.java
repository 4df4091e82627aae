/// The Tags pane: the tags of what is read, and all tags of the library.
///
/// Imports `ui`, `model`, `library`, `anchor` and JavaFX.
package org.lectern.ui.tags;
