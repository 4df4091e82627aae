/// Finds conference, sections, talks and speakers: a [org.lectern.model.Document] becomes an
/// [org.lectern.model.Outline].
///
/// Imports `model` and nothing else. Pure and total: any document gives an outline, none an
/// exception, in time near linear in its length.
///
/// The way through: [Lines] reads the document line by line; [Headings] finds what stands as a
/// heading; [HeadingTalks], [ItemTalks] and [ProseTalks] collect [Evidence] for talks at headings,
/// list items and sentences; [FileReading] decides what the file is; [Passages] closes the talks.
/// All weights stand in [Feature], all deciding words in `vocabulary.txt`.
///
/// [Corrector] lays what a person said of an outline over it.
package org.lectern.outline;
