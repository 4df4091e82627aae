/// Keeps the library in one SQLite file, its search index included.
///
/// Imports `model`, `query`, `library`, `java.sql` and the SQLite driver. [SqliteLibrary] is all
/// that others see; [Sql] is the one edge at which the driver's exceptions become sentences.
package org.lectern.library.sqlite;
