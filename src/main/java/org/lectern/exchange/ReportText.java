package org.lectern.exchange;

import org.lectern.library.KeptReport;
import org.lectern.model.Document;
import org.lectern.text.Decoded;
import org.lectern.text.Decoder;
import org.lectern.text.DocumentReader;

/// Reads the text of a kept report.
public final class ReportText {

  private ReportText() {}

  /// Reads a report's bytes as they were read when it came in.
  public static Document of(KeptReport kept) {
    String source =
        switch (Decoder.decode(kept.text().bytes())) {
          case Decoded.Text text -> text.text();
          case Decoded.NotText nothing -> kept.text().current().plainText();
        };
    return DocumentReader.read(kept.report().text().format(), source);
  }
}
