/// Writes reports, highlights and the whole library to files.
///
/// Imports `model`, `text` and `library`.
package org.lectern.export;
