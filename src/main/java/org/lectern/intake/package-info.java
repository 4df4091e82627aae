/// Carries dropped files through reading, outlining and storing, and says what became of each.
///
/// [Correcting] turns what a person says against an outline into changes, [Rereading] reads anew
/// what an older Lectern read.
///
/// Imports `messages`, `model`, `text`, `outline`, `anchor` and `library`; never how the library is
/// stored.
package org.lectern.intake;
