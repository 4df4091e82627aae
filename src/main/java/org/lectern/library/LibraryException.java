package org.lectern.library;

/// The library cannot be opened, read or written: a full disk, a missing right, a damaged or newer
/// file. Its message is one sentence for the person before the screen.
public final class LibraryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public LibraryException(String sentence) {
    super(sentence);
  }

  public LibraryException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
