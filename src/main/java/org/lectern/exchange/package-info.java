/// Highlights and tags on their way from one library to another, as W3C Web Annotations, and the
/// references that lead back to a passage.
///
/// [org.lectern.exchange.AnnotationWriter] and [org.lectern.exchange.AnnotationReader] know the
/// form of the file, [org.lectern.exchange.Merging] what an import changes. Imports `model`,
/// `text`, `anchor`, `library`, `query` and Jackson's streams.
package org.lectern.exchange;
