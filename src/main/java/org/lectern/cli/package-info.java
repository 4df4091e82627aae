/// The same work from a command line, without a window.
///
/// Imports what the window may import, but never JavaFX; a library is opened by who calls.
package org.lectern.cli;
