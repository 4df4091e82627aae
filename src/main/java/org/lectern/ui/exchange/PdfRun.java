package org.lectern.ui.exchange;

import org.lectern.export.pdf.Progress;

/// A PDF that is being made, as two threads see it.
final class PdfRun implements Progress {

  private final String name;
  private volatile double share;
  private volatile boolean cancelled;

  /// @param name of the file
  PdfRun(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  @Override
  public void reached(double newShare) {
    share = newShare;
  }

  /// 0 to 1.
  double share() {
    return share;
  }

  void cancel() {
    cancelled = true;
  }

  @Override
  public boolean isCancelled() {
    return cancelled;
  }
}
