/// The Search pane: hits while one types, grouped by talk.
///
/// Imports `ui`, `model`, `library` and JavaFX.
package org.lectern.ui.search;
