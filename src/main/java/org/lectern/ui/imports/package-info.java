/// Bringing files in: the drop target, the line that tells progress, and the report of what became
/// of each file.
///
/// Imports `ui`, `intake`, `model`, `library` and JavaFX.
package org.lectern.ui.imports;
