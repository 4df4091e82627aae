package org.lectern.ui.switcher;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.lectern.query.Folding;
import org.lectern.query.Fuzzy;

/// The command palette: every command by its name, with its key.
public final class PaletteModel implements Source {

  private final Supplier<List<Choice>> commands;

  /// @param commands as they stand now, in the order of the menu
  public PaletteModel(Supplier<List<Choice>> commands) {
    this.commands = commands;
  }

  @Override
  public void find(String typed, Consumer<List<Choice>> then) {
    Fuzzy fuzzy = Fuzzy.of(typed);
    then.accept(
        commands.get().stream()
            .filter(command -> score(fuzzy, command) != Fuzzy.NOT)
            .sorted(Comparator.comparingInt(command -> -score(fuzzy, command)))
            .toList());
  }

  private static int score(Fuzzy fuzzy, Choice command) {
    return fuzzy.isEmpty() ? 0 : fuzzy.score(Folding.fold(command.title()));
  }
}
