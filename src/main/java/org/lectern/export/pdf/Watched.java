package org.lectern.export.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.concurrent.CancellationException;

/// Breaks lines where the platform would, and tells meanwhile how far the pages have come: all
/// words are asked for their breaks in the order in which they are set.
final class Watched implements FSTextBreaker {

  private final FSTextBreaker breaker =
      new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ROOT));
  private final Count count;

  /// How many characters were set.
  static final class Count {

    private final Progress progress;
    private final long total;
    private long done;

    /// @param total an estimate of them all
    Count(Progress progress, long total) {
      this.progress = progress;
      this.total = Math.max(1, total);
    }

    private void add(int characters) {
      if (progress.isCancelled()) {
        throw new CancellationException("the PDF is not wanted any more");
      }
      done += characters;
      progress.reached(Math.min(1, (double) done / total));
    }
  }

  Watched(Count count) {
    this.count = count;
  }

  @Override
  public void setText(String text) {
    count.add(text.length());
    breaker.setText(text);
  }

  @Override
  public int next() {
    return breaker.next();
  }
}
