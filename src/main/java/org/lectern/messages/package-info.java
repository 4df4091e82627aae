/// The words of the program, looked up in the language that is read.
///
/// Imports nothing but the Java platform; everybody who says something to a person may import it.
package org.lectern.messages;
