/// The nouns of Lectern: immutable records that are found, stored and shown.
///
/// Imports nothing but `java.base`. Each offset is a UTF-16 offset into [Document#plainText] unless
/// its name says `source`.
package org.lectern.model;
