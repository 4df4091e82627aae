package org.lectern.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// What may be typed: the commands and what each takes.
///
/// It is put together for one line of arguments, and no more of it than that line needs: all of
/// picocli's classes and all commands' options would be a third of what a short command takes.
final class Grammar {

  static final String LIBRARY = "--library";

  /// picocli looks through the whole class path for a converter of each type that an option might
  /// have; none of ours is a time or a thing of a database.
  private static final String NEEDLESS_CONVERTERS = "java\\.(time|sql)\\..*";

  private static final List<Command> COMMANDS =
      List.of(
          new ImportCommand(),
          new InspectCommand(),
          new RenderCommand(),
          new SearchCommand(),
          new ListCommand(),
          new ReanchorCommand(),
          new ExportCommand(),
          new CheckCommand());

  private Grammar() {}

  /// What the arguments are read by.
  static CommandLine of(String[] arguments) {
    System.setProperty("picocli.converters.excludes", NEEDLESS_CONVERTERS);
    CommandSpec root = root();
    Optional<Command> named = findNamed(arguments);
    for (Command command : named.isPresent() ? List.of(named.get()) : COMMANDS) {
      CommandSpec spec = command.spec().addOption(libraryOption());
      root.addSubcommand(command.name(), parser(spec));
    }
    return parser(root);
  }

  static Command command(String name) {
    return find(name).orElseThrow();
  }

  /// The command that the arguments name, where it stands first or behind the folder of the
  /// library. Empty for help, and where only picocli can tell what is meant or what is wrong.
  static Optional<Command> findNamed(String[] arguments) {
    int place = 0;
    if (arguments.length > 0 && arguments[0].equals(LIBRARY)) {
      place = 2;
    } else if (arguments.length > 0 && arguments[0].startsWith(LIBRARY + "=")) {
      place = 1;
    }
    return place < arguments.length ? find(arguments[place]) : Optional.empty();
  }

  private static Optional<Command> find(String name) {
    for (Command command : COMMANDS) {
      if (command.name().equals(name)) {
        return Optional.of(command);
      }
    }
    return Optional.empty();
  }

  private static CommandSpec root() {
    CommandSpec root =
        Words.command(
                "lectern",
                "A reader for conference notes. Without a command it opens its window; at a passage"
                    + " behind a reference to it (lectern:…).")
            .version("Lectern 1.0")
            .addOption(
                OptionSpec.builder("-V", "--version")
                    .versionHelp(true)
                    .description("the version")
                    .build())
            .addOption(libraryOption());
    root.usageMessage()
        .synopsisSubcommandLabel("[COMMAND]")
        .exitCodeListHeading("Exit status:%n")
        .exitCodeList(statuses());
    return root;
  }

  private static Map<String, String> statuses() {
    Map<String, String> statuses = new LinkedHashMap<>();
    statuses.put("0", "done");
    statuses.put("1", "some file failed, or there is no display");
    statuses.put("2", "wrong usage");
    return statuses;
  }

  private static OptionSpec libraryOption() {
    return OptionSpec.builder(LIBRARY)
        .paramLabel("DIR")
        .type(Path.class)
        .description("the folder of the library; by default in the place for application data")
        .build();
  }

  private static CommandLine parser(CommandSpec spec) {
    return new CommandLine(spec, Grammar::make);
  }

  /// Makes what picocli wants an object of. Its own way of doing so begins with a look for a class
  /// of Groovy, which opens each jar of the class path.
  static <K> K make(Class<K> type) throws ReflectiveOperationException {
    return type == List.class
        ? type.cast(new ArrayList<>())
        : type.getDeclaredConstructor().newInstance();
  }
}
