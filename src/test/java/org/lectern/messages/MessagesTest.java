package org.lectern.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.ui.imports.ImportModel;

class MessagesTest {

  private static final Path RESOURCES = Path.of("resources");
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern USED = Pattern.compile("WORDS\\s*\\.get\\(\\s*\"([^\"]+)\"");
  private static final Pattern QUOTED = Pattern.compile("\"([a-z][a-z0-9.-]*)\"");
  private static final Pattern VALUE = Pattern.compile("\\{(\\d)");

  /// Words given to what shows words, rather than looked up: `setText("Done")`, `new Label("Why")`.
  private static final Pattern SAID_DIRECTLY =
      Pattern.compile(
          "(?:new"
              + " (?:Label|Button|ToggleButton|MenuItem|Menu|Hyperlink|Tooltip|CheckBox|RadioButton|"
              + "CheckMenuItem|Tab|TitledPane|Text|ButtonType)"
              + "|set(?:Text|PromptText|AccessibleText|AccessibleHelp|Title|HeaderText|ContentText))"
              + "\\(\\s*\"[^\"]*\\p{L}{2}[^\"]*\"");

  static List<Path> bundles() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files.filter(file -> file.endsWith("messages.properties")).sorted().toList();
    }
  }

  @Test
  void aMessageIsSaidInTheLanguageThatIsRead() {
    assertThat(Messages.in(ImportModel.class, Locale.GERMAN).get("cancel")).isEqualTo("Abbrechen");
  }

  @Test
  void aLanguageThatLecternDoesNotSpeakIsAnsweredInEnglish() {
    assertThat(Messages.in(ImportModel.class, Locale.JAPANESE).get("cancel")).isEqualTo("Cancel");
  }

  @Test
  void aNumberIsWrittenAsTheLanguageWritesIt() {
    assertThat(Messages.in(ImportModel.class, Locale.GERMAN).get("import", 12_000))
        .isEqualTo("Import von 12.000 Dateien");
    assertThat(Messages.in(ImportModel.class, Locale.JAPANESE).get("import", 12_000))
        .isEqualTo("Import of 12,000 files");
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void germanSaysAllThatEnglishSaysWithTheSameValues(Path english) throws IOException {
    Path german = english.resolveSibling("messages_de.properties");

    assertThat(values(read(german))).isEqualTo(values(read(english)));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void noMessageIsQuotedByAnApostrophe(Path english) throws IOException {
    for (Path bundle : List.of(english, english.resolveSibling("messages_de.properties"))) {
      assertThat(read(bundle).values()).noneMatch(message -> message.contains("'"));
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void allThatIsSaidIsInTheBundleAndAllInTheBundleIsSaid(Path english) throws IOException {
    String sources = sourcesBeside(english);
    Set<String> said = found(USED, sources);
    Set<String> quoted = found(QUOTED, sources);
    Set<String> keys = read(english).keySet();

    assertThat(keys).containsAll(said);
    assertThat(quoted).containsAll(keys);
  }

  @Test
  void thePackagesWithABundleSayNothingBesideIt() throws IOException {
    List<String> besides = new ArrayList<>();
    for (Path bundle : bundles()) {
      SAID_DIRECTLY
          .matcher(sourcesBeside(bundle))
          .results()
          .map(MatchResult::group)
          .forEach(besides::add);
    }

    assertThat(besides).isEmpty();
  }

  private static String sourcesBeside(Path bundle) throws IOException {
    Path folder = SOURCES.resolve(RESOURCES.relativize(bundle.getParent()));
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        text.append(Files.readString(file));
      }
    }
    return text.toString();
  }

  private static Set<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, String> read(Path bundle) throws IOException {
    Properties messages = new Properties();
    try (Reader reader = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
      messages.load(reader);
    }
    Map<String, String> sorted = new TreeMap<>();
    messages.forEach((key, value) -> sorted.put((String) key, (String) value));
    return sorted;
  }

  private static Map<String, Set<String>> values(Map<String, String> messages) {
    Map<String, Set<String>> values = new TreeMap<>();
    messages.forEach((key, message) -> values.put(key, found(VALUE, message)));
    return values;
  }
}
