package org.lectern.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// The words that several commands take. They are put together by hand: read from annotations, they
/// would cost each command a quarter of its time.
final class Words {

  static final String JSON = "--json";

  private Words() {}

  static CommandSpec command(String name, String description) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(null, Grammar::make).name(name);
    spec.usageMessage().description(description).sortOptions(false);
    return spec.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).description("this help").build());
  }

  /// An option that stands alone.
  static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).description(description).build();
  }

  /// One argument that must be there.
  static PositionalParamSpec argument(String label, String description) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .type(String.class)
        .arity("1")
        .required(true)
        .description(description)
        .build();
  }

  /// Arguments of which at least one must be there.
  static PositionalParamSpec arguments(String label, String description) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity("1..*")
        .required(true)
        .description(description)
        .build();
  }

  static boolean isGiven(ParseResult arguments, String flag) {
    return arguments.matchedOptionValue(flag, false);
  }

  /// What makes a command end with the status for wrong usage.
  static ParameterException wrong(ParseResult arguments, String why) {
    return new ParameterException(arguments.commandSpec().commandLine(), why);
  }
}
