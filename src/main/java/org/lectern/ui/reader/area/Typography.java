package org.lectern.ui.reader.area;

import java.util.Objects;

/// The font and the size of the text, and the room it is given.
///
/// @param family of the prose's font; empty for the one that suits this machine best, which is also
///   taken where the machine has no such family
/// @param fontSize of prose, in pixels
/// @param lineHeight as a multiple of the font size
/// @param measure the length of a line of prose, in characters
public record Typography(String family, double fontSize, double lineHeight, double measure) {

  /// What suits most eyes.
  public static final Typography DEFAULT = new Typography("", 16, 1.55, 70);

  public Typography {
    Objects.requireNonNull(family);
    if (!(fontSize >= 4 && fontSize <= 200)
        || !(lineHeight >= 1 && lineHeight <= 4)
        || !(measure >= 10)) {
      throw new IllegalArgumentException(fontSize + "px, " + lineHeight + ", " + measure);
    }
  }

  /// The same proportions at another size.
  public Typography withFontSize(double size) {
    return new Typography(family, size, lineHeight, measure);
  }

  public Typography withFamily(String other) {
    return new Typography(other, fontSize, lineHeight, measure);
  }

  public Typography withLineHeight(double other) {
    return new Typography(family, fontSize, other, measure);
  }

  public Typography withMeasure(double other) {
    return new Typography(family, fontSize, lineHeight, other);
  }
}
