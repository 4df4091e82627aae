/// What a person says against an outline: the gestures, the dialog, and doing the same in the whole
/// file.
///
/// Imports `ui`, `intake`, `library`, `model` and JavaFX.
package org.lectern.ui.corrections;
