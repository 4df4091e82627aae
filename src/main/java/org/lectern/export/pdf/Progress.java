package org.lectern.export.pdf;

/// Somebody who waits for a PDF file.
public interface Progress {

  /// Nobody in particular.
  Progress NONE =
      new Progress() {
        @Override
        public void reached(double share) {}

        @Override
        public boolean isCancelled() {
          return false;
        }
      };

  /// So much is done; called often, and on the thread that does it.
  ///
  /// @param share 0 to 1
  void reached(double share);

  /// Whether the file is wanted no more.
  boolean isCancelled();
}
