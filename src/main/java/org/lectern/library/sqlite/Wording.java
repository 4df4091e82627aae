package org.lectern.library.sqlite;

import java.sql.SQLException;
import java.util.List;
import org.lectern.query.Clause;
import org.lectern.query.Term;

/// Says which terms will do for words of a query; the first are the words themselves.
@FunctionalInterface
interface Wording {
  List<Term> of(Clause.Words words) throws SQLException;
}
