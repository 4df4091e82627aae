/// Finds the emoji in a text, and the pictures for them in the font that Lectern brings with it.
///
/// Pure and total as `org.lectern.text` is: any text will do. Imports `model` alone.
package org.lectern.text.emoji;
