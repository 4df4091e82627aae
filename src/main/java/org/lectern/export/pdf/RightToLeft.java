package org.lectern.export.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.text.Bidi;

/// Sets Hebrew and Arabic from right to left, by the bidirectional algorithm of the Java platform
/// (UAX #9). Letters of Arabic are drawn one by one, not joined: that would take tables of shapes.
final class RightToLeft implements BidiSplitter {

  private Bidi bidi = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

  private RightToLeft() {}

  /// Has a printer do so where the text has such letters; for all other texts it would be in vain.
  static void use(PdfRendererBuilder printer, String text) {
    if (Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
      printer.useUnicodeBidiSplitter(RightToLeft::new);
      printer.useUnicodeBidiReorderer(new Reversing());
      printer.defaultTextDirection(TextDirection.LTR);
    }
  }

  @Override
  public void setParagraph(String paragraph, byte defaultDirection) {
    boolean leftwards = defaultDirection == RTL;
    bidi =
        new Bidi(
            paragraph, leftwards ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
  }

  @Override
  public int countTextRuns() {
    return bidi.getRunCount();
  }

  @Override
  public BidiTextRun getVisualRun(int index) {
    int start = bidi.getRunStart(index);
    boolean leftwards = bidi.getRunLevel(index) % 2 == 1;
    return new BidiTextRun(start, bidi.getRunLimit(index) - start, leftwards ? RTL : LTR);
  }

  @Override
  public byte getBaseDirection(String paragraph) {
    Bidi asked = new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    return asked.baseIsLeftToRight() ? LTR : RTL;
  }

  /// Turns a run round, its brackets too.
  private static final class Reversing implements BidiReorderer {

    private static final String BRACKETS = "()[]{}<>«»‹›";

    @Override
    public String reorderRTLTextToLTR(String text) {
      StringBuilder reversed = new StringBuilder(text).reverse();
      for (int i = 0; i < reversed.length(); i++) {
        int bracket = BRACKETS.indexOf(reversed.charAt(i));
        if (bracket >= 0) {
          reversed.setCharAt(i, BRACKETS.charAt(bracket ^ 1));
        }
      }
      return reversed.toString();
    }

    @Override
    public String shapeText(String text) {
      return text;
    }

    @Override
    public String deshapeText(String text) {
      return text;
    }

    @Override
    public boolean isLiveImplementation() {
      return true;
    }
  }
}
