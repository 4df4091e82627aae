/// The window: puts the panes together, holds every command, and remembers how it was left.
///
/// The only package of `ui` that knows all panes. Imports `ui` and its panes, `model`, `library`,
/// `anchor`, `intake`, `exchange` and JavaFX.
package org.lectern.ui.window;
