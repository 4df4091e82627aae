/// The tree of conferences: series, editions, reports, sections and talks.
///
/// Imports `ui`, `model`, `library` and JavaFX.
package org.lectern.ui.conferences;
