/// Writes reports and highlights to files that other programs read: a page of a report, booklets
/// for the printer, and highlights as Markdown, as a page, as a table or as annotations.
///
/// [org.lectern.export.HighlightExport], [org.lectern.export.Booklet] and
/// [org.lectern.export.HtmlPage] are where it begins. Imports `model`, `text`, `library`,
/// `exchange` and jmustache.
package org.lectern.export;
