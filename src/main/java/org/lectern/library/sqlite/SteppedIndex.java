package org.lectern.library.sqlite;

import java.sql.SQLException;
import java.util.List;
import org.lectern.library.Reindexing;

/// Makes the search index anew in one transaction after the other.
final class SteppedIndex implements Reindexing {

  /// Carries out a piece of work in a transaction of its own.
  @FunctionalInterface
  interface Transaction {
    void run(Step step);
  }

  /// A piece of work.
  @FunctionalInterface
  interface Step {
    void run() throws SQLException;
  }

  private final Index index;
  private final Transaction transaction;
  private final List<Long> reports;
  private int done;
  private boolean cleared;

  SteppedIndex(Index index, Transaction transaction, List<Long> reports) {
    this.index = index;
    this.transaction = transaction;
    this.reports = List.copyOf(reports);
  }

  @Override
  public int total() {
    return reports.size();
  }

  @Override
  public int done() {
    return done;
  }

  @Override
  public boolean step() {
    if (!cleared) {
      transaction.run(index::clear);
      cleared = true;
    } else if (done < reports.size()) {
      int end = Math.min(done + Index.PORTION, reports.size());
      List<Long> next = reports.subList(done, end);
      transaction.run(() -> index.add(next));
      done = end;
    } else {
      transaction.run(index::finish);
      return false;
    }
    return true;
  }
}
