/// The pop-ups that lead anywhere in a few keys: to a talk, a report, a speaker or a tag, and to a
/// command.
///
/// Imports `ui`, `model`, `query`, `library` and JavaFX.
package org.lectern.ui.switcher;
