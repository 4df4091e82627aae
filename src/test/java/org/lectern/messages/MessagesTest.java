package org.lectern.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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

  /// Words given to what says words, rather than looked up, where they are one small word: `new
  /// Label("none")`, `notice("done")`.
  private static final Pattern SAID_DIRECTLY =
      Pattern.compile(
          "(?:new"
              + " (?:Label|Button|ToggleButton|MenuItem|Menu|Hyperlink|Tooltip|CheckBox|RadioButton|"
              + "CheckMenuItem|Tab|TitledPane|Text|ButtonType|ExtensionFilter|Offer|Command)"
              + "|set(?:Text|PromptText|AccessibleText|AccessibleHelp|Title|HeaderText|ContentText)"
              + "|(?:[tT]ext|[tT]ooltip|[tT]itle)Property\\(\\)\\.set"
              + "|Notice\\.(?:of|undoable|problem)|[nN]otice|change(?:AndSay|By)?|remember)"
              + "\\(\\s*\"[^\"]*\\p{L}{2}[^\"]*\"");

  /// What is logged, thrown or told to the compiler is read by no person before the window.
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?s)(?:new \\w+(?:Exception|Error)|LOG\\.log|@\\w+)\\([^;{]*?\\)\\s*[;{\\n]");

  /// A literal, or what only looks like one: a letter, a comment.
  private static final Pattern LITERAL =
      Pattern.compile(
          "(?s)\"\"\"(?<text>.*?)\"\"\"|\"(?<line>(?:[^\"\\\\\\n]|\\\\.)*)\""
              + "|'(?:[^'\\\\]|\\\\.)+'|//[^\\n]*|/\\*.*?\\*/");

  /// Two words, or a word and a space beside which another one is put, or what begins as a label
  /// does: " of ", "Nothing fits", "Undo", "go on…".
  private static final Pattern WORDS =
      Pattern.compile("\\s\\p{L}{2}|\\p{L}{2}\\s|^\\p{Lu}\\p{Ll}|\\p{L}…");

  /// The program’s name, keys, the language of style sheets, and notes that are read for practice.
  private static final Pattern NO_WORDS =
      Pattern.compile(
          "(?s)(?: – )?Lectern|(?:Shortcut|Ctrl|Shift|Alt)\\+.*|@import .*|\\s*# PyGala .*");

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

  /// Below the window a package writes for programs too: pages, annotations, sample lines. The area
  /// names fonts, and measures words that nobody sees.
  static List<Path> bundlesOfTheWindow() throws IOException {
    return bundles().stream()
        .filter(bundle -> bundle.startsWith("resources/org/lectern/ui"))
        .filter(bundle -> !bundle.startsWith("resources/org/lectern/ui/reader/area"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("bundlesOfTheWindow")
  void nothingIsSaidBesideTheBundle(Path bundle) throws IOException {
    String sources = sourcesBeside(bundle);

    assertThat(Stream.concat(saidDirectly(sources), wordsOf(sources)).distinct()).isEmpty();
  }

  @Test
  void wordsAreKnownHoweverTheyAreSaid() {
    String sources =
        """
        new Label("none"); Notice.of("done"); // "In a comment"
        return number + " of " + all; throw new IllegalStateException("so it was not");
        TITLE = "Keys"; Map.of("view", "Go on…", "Shortcut+K", "pane-title"); name = "Lectern";
        """;

    assertThat(saidDirectly(sources)).containsExactly("new Label(\"none\"", "Notice.of(\"done\"");
    assertThat(wordsOf(sources)).containsExactly(" of ", "Keys", "Go on…");
  }

  private static Stream<String> saidDirectly(String sources) {
    return SAID_DIRECTLY
        .matcher(sources)
        .results()
        .map(MatchResult::group)
        .filter(said -> !said.endsWith("\"Lectern\""));
  }

  private static Stream<String> wordsOf(String sources) {
    return LITERAL
        .matcher(ASIDE.matcher(sources).replaceAll(""))
        .results()
        .map(literal ->
            Objects.requireNonNullElse(
                literal.group("text"), Objects.requireNonNullElse(literal.group("line"), "")))
        .filter(literal -> WORDS.matcher(literal).find())
        .filter(literal -> !NO_WORDS.matcher(literal).matches());
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
