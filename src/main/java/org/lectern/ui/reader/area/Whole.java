package org.lectern.ui.reader.area;

/// A click that means all of what stands round a place.
///
/// @param offset of the character under the mouse
/// @param wider whether Shift was held: more than the paragraph is meant
public record Whole(int offset, boolean wider) {}
