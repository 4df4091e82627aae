/// The control that shows one document: styled, selectable, with marks, on `RichTextArea`.
///
/// Imports `messages`, `model` and JavaFX, and is the only package that may import
/// `jfx.incubator.*`; nothing of those packages shows in its public types. Section 9 of the design
/// lists what it works round.
package org.lectern.ui.reader.area;
