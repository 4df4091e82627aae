/// The About pane: what is known of the open report beside its words.
///
/// Imports `ui`, `model`, `library` and JavaFX.
package org.lectern.ui.about;
