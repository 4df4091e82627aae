/// Highlights that go out of the library and come in again, and references that are copied and
/// followed.
///
/// Imports `ui`, `model`, `library`, `intake`, `export`, `exchange` and JavaFX.
package org.lectern.ui.exchange;
