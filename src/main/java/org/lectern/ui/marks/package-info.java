/// The Marks pane: the highlights of a report or of the library, the unattached ones among them.
///
/// Imports `ui`, `model`, `anchor`, `library` and JavaFX.
package org.lectern.ui.marks;
