package org.lectern.intake;

import org.lectern.messages.Messages;
import org.lectern.text.Foreign;

/// Says what a file is that is no text.
final class ForeignWords {

  private static final Messages WORDS = Messages.of(ForeignWords.class);

  private ForeignWords() {}

  /// With its article: `a PNG picture`.
  static String of(Foreign what) {
    return WORDS.get(
        switch (what) {
          case PNG -> "foreign.png";
          case JPEG -> "foreign.jpeg";
          case GIF -> "foreign.gif";
          case GZIP -> "foreign.gzip";
          case ZIP -> "foreign.zip";
          case PDF -> "foreign.pdf";
          case SEVEN_ZIP -> "foreign.seven-zip";
          case XZ -> "foreign.xz";
          case BZIP2 -> "foreign.bzip2";
          case SQLITE -> "foreign.sqlite";
          case PROGRAM -> "foreign.program";
          case OFFICE -> "foreign.office";
          case RTF -> "foreign.rtf";
          case BYTES -> "foreign.bytes";
        });
  }
}
