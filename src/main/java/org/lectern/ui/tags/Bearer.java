package org.lectern.ui.tags;

import org.lectern.ui.Target;

/// A talk or report that bears a tag.
///
/// @param origin the edition, and the report where a talk is meant
record Bearer(String title, String origin, Target target) {}
