/// Finds in code what its colours show: words of the language, strings, numbers, comments, names.
///
/// Pure and total as `org.lectern.text` is: it knows no grammar, only what each language's words
/// and quotes look like, and reads what it does not understand as plain. Imports `model` alone.
package org.lectern.text.code;
