/// Carries dropped files through reading, outlining and storing, and says what became of each.
///
/// Imports `model`, `text`, `outline`, `anchor` and `library`; never how the library is stored.
package org.lectern.intake;
