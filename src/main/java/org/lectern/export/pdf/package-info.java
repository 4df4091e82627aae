/// Makes PDF files of reports, talks and editions, without a screen and without a network.
///
/// [org.lectern.export.pdf.PdfFile] is where it begins. Imports `model`, `export`, openhtmltopdf
/// and the font reader of PDFBox; alone in doing so. What needs no PDF loads nothing of them.
package org.lectern.export.pdf;
