package org.lectern.exchange;

/// Counts while annotations are merged.
final class Tally {

  private int highlights;
  private int tags;
  private int renewed;
  private int unchanged;
  private int unattached;

  void added(boolean attached) {
    highlights++;
    unattached += attached ? 0 : 1;
  }

  void tagged(boolean attached) {
    tags++;
    unattached += attached ? 0 : 1;
  }

  void renewed() {
    renewed++;
  }

  void unchanged() {
    unchanged++;
  }

  Merged.Counts counts() {
    return new Merged.Counts(highlights, tags, renewed, unchanged, unattached);
  }
}
