package org.lectern.text;

/// What a file may be that is no text.
public enum Foreign {
  PNG,
  JPEG,
  GIF,
  GZIP,
  ZIP,
  PDF,
  SEVEN_ZIP,
  XZ,
  BZIP2,
  SQLITE,
  PROGRAM,
  OFFICE,
  RTF,

  /// None of these, and yet no text.
  BYTES
}
