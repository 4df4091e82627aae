package org.lectern.intake;

import java.util.Optional;
import org.lectern.model.Document;
import org.lectern.model.Format;
import org.lectern.outline.Outliner;
import org.lectern.text.Decoded;
import org.lectern.text.Decoder;
import org.lectern.text.DocumentReader;

/// Takes one file from bytes to words to outline.
final class Inspector {

  private Inspector() {}

  static Inspection inspect(SourceFile file) {
    return switch (TimeLimit.load(file.path())) {
      case Contents.Refused refused -> new Inspection.Rejected(refused.why());
      case Contents.Bytes contents -> inspect(file, contents, false);
    };
  }

  /// @param sample whether the file came with Lectern
  static Inspection inspect(SourceFile file, Contents.Bytes contents, boolean sample) {
    Optional<Format> format = file.findFormat();
    if (format.isEmpty()) {
      return new Inspection.Rejected(ReadableKinds.REASON);
    }
    if (contents.bytes().length == 0) {
      return new Inspection.Rejected("it is empty");
    }
    return TimeLimit.inspect(() -> read(file, format.get(), contents, sample));
  }

  private static Inspection read(
      SourceFile file, Format format, Contents.Bytes contents, boolean sample) {
    return switch (Decoder.decode(contents.bytes())) {
      case Decoded.NotText notText -> new Inspection.Rejected(notText.why());
      case Decoded.Text text -> {
        Document document = DocumentReader.read(format, text.text());
        yield document.plainText().isBlank() && document.frontMatter().fields().isEmpty()
            ? new Inspection.Rejected("there are no words in it")
            : new Inspection.Read(document, Outliner.outline(document, file.location(sample)));
      }
    };
  }
}
