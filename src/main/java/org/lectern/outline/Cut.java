package org.lectern.outline;

/// One way to cut a line into title and speakers.
///
/// @param sureness of several cuts the surest is taken
record Cut(String title, People people, Feature feature, double sureness) {}
