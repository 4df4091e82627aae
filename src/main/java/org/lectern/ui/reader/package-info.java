/// The pane in the middle of the window: a report, a talk in it, or a made page, under a header,
/// with the pop-ups for highlights.
///
/// Imports `model`, `library`, `ui`, JavaFX, Ikonli and the area in [org.lectern.ui.reader.area].
/// The view models [org.lectern.ui.reader.ReaderModel] and the makers of pages need no toolkit. The
/// pane changes nothing itself: it hands what a person does to
/// [org.lectern.ui.reader.ReaderActions].
package org.lectern.ui.reader;
