package org.lectern.ui.window;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import org.lectern.messages.Messages;
import org.lectern.ui.Settings;

/// Which key carries out which command: as the commands come, or as a person changed it.
final class Keymap {

  private static final Messages WORDS = Messages.of(Keymap.class);

  /// Text fields need these for themselves.
  private static final List<KeyCombination> OF_TEXT =
      List.of("Shortcut+C", "Shortcut+X", "Shortcut+V", "Shortcut+A").stream()
          .map(KeyCombination::valueOf)
          .toList();

  private final Settings settings;
  private final Map<Command, ObjectProperty<Optional<KeyCombination>>> keys = new LinkedHashMap<>();

  Keymap(List<Command> commands, Settings settings) {
    this.settings = settings;
    Map<String, Optional<KeyCombination>> changed = changed(settings);
    for (Command command : commands) {
      keys.put(
          command, new SimpleObjectProperty<>(changed.getOrDefault(command.id(), command.key())));
    }
  }

  /// The setting has a changed command a line: its id, a tab, its key or nothing.
  private static Map<String, Optional<KeyCombination>> changed(Settings settings) {
    return settings.find(SettingKeys.KEYS).map(String::lines).stream()
        .flatMap(lines -> lines)
        .map(line -> line.split("\t", 2))
        .filter(cells -> cells.length == 2)
        .collect(Collectors.toMap(cells -> cells[0], cells -> read(cells[1]), (one, two) -> two));
  }

  private static Optional<KeyCombination> read(String key) {
    try {
      return key.isEmpty() ? Optional.empty() : Optional.of(KeyCombination.valueOf(key));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// Every command, in the order of the menu.
  List<Command> commands() {
    return List.copyOf(keys.keySet());
  }

  ReadOnlyObjectProperty<Optional<KeyCombination>> keyProperty(Command command) {
    return keys.get(command);
  }

  /// The key as it stands on the keyboard: "Ctrl+K"; empty for none.
  String nameOf(Command command) {
    return keys.get(command).get().map(KeyNames::of).orElse("");
  }

  /// The same of the command with this id, following its changes.
  ///
  /// @throws java.util.NoSuchElementException when there is no such command
  ObservableValue<String> nameOf(String id) {
    Command named =
        keys.keySet().stream().filter(command -> command.id().equals(id)).findFirst().orElseThrow();
    return keyProperty(named).map(key -> nameOf(named));
  }

  /// Gives a command another key, or none. Refused where the key is another one's already.
  ///
  /// @return why not, in a sentence; empty where it was done
  Optional<String> change(Command command, Optional<KeyCombination> key) {
    Optional<String> conflict = key.flatMap(wanted -> findConflict(command, wanted));
    if (conflict.isEmpty()) {
      keys.get(command).set(key);
      keep();
    }
    return conflict;
  }

  private Optional<String> findConflict(Command command, KeyCombination wanted) {
    String name = KeyNames.of(wanted);
    if (OF_TEXT.contains(wanted)) {
      return Optional.of(WORDS.get("keys.of-text", name));
    }
    return keys.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(command))
        .filter(entry -> entry.getValue().get().equals(Optional.of(wanted)))
        .map(entry -> WORDS.get("keys.taken", name, entry.getKey().name().getValue()))
        .findFirst();
  }

  /// Takes all changes back.
  void reset() {
    keys.forEach((command, key) -> key.set(command.key()));
    keep();
  }

  private void keep() {
    settings.keep(
        SettingKeys.KEYS,
        keys.entrySet().stream()
            .filter(entry -> !entry.getValue().get().equals(entry.getKey().key()))
            .map(entry ->
                entry.getKey().id()
                    + "\t"
                    + entry.getValue().get().map(KeyCombination::getName).orElse(""))
            .collect(Collectors.joining("\n")));
  }

  /// Gives the keys to a scene, which follows their changes.
  void install(Scene scene) {
    keys.forEach((command, property) -> {
      property.get().ifPresent(key -> scene.getAccelerators().put(key, command::run));
      property.addListener((key, old, now) -> {
        old.ifPresent(scene.getAccelerators()::remove);
        // Others may have got theirs before: all are put anew.
        keys.forEach((other, of) ->
            of.get().ifPresent(mine -> scene.getAccelerators().put(mine, other::run)));
      });
    });
  }
}
