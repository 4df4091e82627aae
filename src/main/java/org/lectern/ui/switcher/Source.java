package org.lectern.ui.switcher;

import java.util.List;
import java.util.function.Consumer;

/// Where a pop-up takes its lines from.
public interface Source {

  /// Finds what fits what was typed, best first; where more was typed meanwhile, `then` is not
  /// told.
  void find(String typed, Consumer<List<Choice>> then);
}
