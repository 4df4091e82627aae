package org.lectern.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.anchor.Anchoring;
import org.lectern.anchor.Reanchoring;
import org.lectern.library.Anchor;
import org.lectern.library.KeptReport;
import org.lectern.library.TextVersion;
import org.lectern.model.Document;
import org.lectern.model.Selector;
import org.lectern.model.Span;

/// Puts anchors of another library into the text that a report has in this one.
final class Carrying {

  private final KeptReport kept;
  private final String version;
  private final Map<String, Reanchoring> ways = new HashMap<>();
  private Optional<Document> document = Optional.empty();

  Carrying(KeptReport kept) {
    this.kept = kept;
    this.version = kept.text().current().version();
  }

  /// The anchor for this report; unattached where its words cannot be told from others.
  ///
  /// @param source as it was where the anchor comes from
  Anchor carry(Source source, Anchor anchor) {
    boolean sameText = source.version().equals(version);
    if (sameText && (standsAt(anchor) || !anchor.attached())) {
      return anchor;
    }
    return way(anchor.selector()).find(anchor.selector())
            instanceof Anchoring.Attached(Span place, boolean changed)
        ? new Anchor(
            way(anchor.selector()).describe(place),
            true,
            anchor.was().or(() -> Optional.of(anchor.selector().exact()).filter(old -> changed)))
        : new Anchor(anchor.selector(), false, anchor.was());
  }

  /// Whether the words of a file are where it says; a file can say anything.
  private boolean standsAt(Anchor anchor) {
    Selector selector = anchor.selector();
    return anchor.attached()
        && selector.version().equals(version)
        && kept.text().current().plainText().startsWith(selector.exact(), selector.start());
  }

  /// From the text that the selector counts in, where that is kept; else by its words alone.
  private Reanchoring way(Selector selector) {
    String text =
        Stream.concat(Stream.of(kept.text().current()), kept.text().earlier().stream())
            .filter(one -> one.version().equals(selector.version()))
            .map(TextVersion::plainText)
            .filter(plain -> plain.startsWith(selector.exact(), selector.start()))
            .findFirst()
            .orElse("");
    return ways.computeIfAbsent(text, old -> Reanchoring.of(old, document(), version));
  }

  private Document document() {
    Document read = document.orElseGet(() -> ReportText.of(kept));
    document = Optional.of(read);
    return read;
  }
}
