package org.lectern.ui.reader.area;

/// The size of the text and the room it is given.
///
/// @param fontSize of prose, in pixels
/// @param lineHeight as a multiple of the font size
/// @param measure the length of a line of prose, in characters
public record Typography(double fontSize, double lineHeight, double measure) {

  /// What suits most eyes.
  public static final Typography DEFAULT = new Typography(16, 1.55, 70);

  public Typography {
    if (!(fontSize >= 4 && fontSize <= 200)
        || !(lineHeight >= 1 && lineHeight <= 4)
        || !(measure >= 10)) {
      throw new IllegalArgumentException(fontSize + "px, " + lineHeight + ", " + measure);
    }
  }

  /// The same proportions at another size.
  public Typography withFontSize(double size) {
    return new Typography(size, lineHeight, measure);
  }
}
