/// Writes reports and highlights to files that other programs read: a page of a report, and
/// highlights as Markdown, as a page, as a table or as annotations.
///
/// [org.lectern.export.HighlightExport] is where it begins. Imports `model`, `text`, `library`,
/// `exchange` and jmustache.
package org.lectern.export;
