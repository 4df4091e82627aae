package org.lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.model.Document;
import org.lectern.model.Format;
import org.lectern.model.Shape;

/// The examples of CommonMark's specification: the words of each are those of the HTML that it asks
/// for, but where notes that people write mean something else.
class CommonMarkTest {

  private static final List<Example> EXAMPLES = ExampleReader.readExamples(TestResources.getSpec());

  /// The numbers of the examples that are read otherwise, by the rule that does so.
  private static final Map<String, List<Integer>> EXCEPTIONS =
      Map.ofEntries(
          // Shown as written.
          Map.entry("seven hashes are a heading too", List.of(63)),
          Map.entry("stars within a word are no emphasis", List.of(355, 356, 370, 416, 417, 429)),
          Map.entry("dunder names are shown as written", List.of(402, 458)),
          Map.entry(
              "[label]: words that are no address are words",
              List.of(193, 195, 198, 201, 203, 204)),
          Map.entry(
              "what only looks like a tag, and a tag without its partner, is shown as written",
              List.of(
                  150, 151, 155, 156, 157, 158, 163, 165, 173, 174, 175, 180, 182, 184, 491, 494,
                  524, 536, 613, 614, 615, 616, 617, 623, 627, 628, 629)),
          // Lists.
          Map.entry(
              "a number that neither begins nor continues a list is text",
              List.of(265, 268, 271, 296, 297, 311, 313)),
          Map.entry("bullets that are indented too far are items", List.of(110, 238, 289, 312)),
          Map.entry("words far from their bullet are words", List.of(7, 273, 274)),
          Map.entry("a no-break blank parts a bullet from its words", List.of(353)),
          Map.entry("a comment between two lists is a blank line", List.of(309)),
          // Headings and rules.
          Map.entry("fewer than three signs below a line are no underline", List.of(83)),
          Map.entry("several lines above a row of dashes are no heading", List.of(95)),
          Map.entry("fields between two fences at the head are front matter", List.of(98)),
          // Code.
          Map.entry("a fence that is never closed is no fence", List.of(126, 127, 128, 139, 237)),
          Map.entry("blank lines at the end of code are not shown", List.of(129, 130, 318)),
          Map.entry("words on a fence's line are code", List.of(24, 34, 144, 146)),
          // HTML.
          Map.entry(
              "tags are left out, and what stands between them is Markdown",
              List.of(148, 159, 161, 162, 164, 166, 169, 171, 177, 178, 186, 189)),
          Map.entry(
              "a tag that HTML knows is one however its attributes are written",
              List.of(91, 619, 620, 622, 632)),
          Map.entry("a picture is parted from the word before it", List.of(475)),
          Map.entry("[[words]] are a link of a wiki", List.of(548, 559, 590)),
          Map.entry("a line end given as a number is a blank", List.of(39)),
          // What the parser reads by an older edition of the specification; no word is lost.
          Map.entry("only ASCII's symbols stand beside a star", List.of(354)),
          Map.entry("a number that is no character is shown as a replacement", List.of(28)),
          Map.entry("a backslash before > escapes nothing", List.of(493)),
          Map.entry("a label is compared letter by letter", List.of(540)));

  record Numbered(int number, Example example) {
    List<String> expected() {
      return PageLines.of(example.getHtml().replace('→', '\t'));
    }

    List<String> actual() {
      Document document = Texts.checked(DocumentReader.read(Format.MARKDOWN, source()));
      return document.blocks().stream()
          .map(block ->
              switch (block.shape()) {
                case Shape.Code code -> "code " + document.textOf(block);
                case Shape.Rule rule -> "rule";
                default -> document.textOf(block).strip();
              })
          .toList();
    }

    String source() {
      return example.getSource().replace('→', '\t');
    }

    @Override
    public String toString() {
      return number + " " + source();
    }
  }

  static Stream<Numbered> examples() {
    return IntStream.rangeClosed(1, EXAMPLES.size())
        .mapToObj(number -> new Numbered(number, EXAMPLES.get(number - 1)));
  }

  private static boolean isException(int number) {
    return EXCEPTIONS.values().stream().anyMatch(numbers -> numbers.contains(number));
  }

  static Stream<Numbered> ordinary() {
    return examples().filter(example -> !isException(example.number()));
  }

  static Stream<Map.Entry<String, List<Integer>>> rules() {
    return EXCEPTIONS.entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("ordinary")
  void readsTheWordsThatItsHtmlShows(Numbered example) {
    assertThat(example.actual()).isEqualTo(example.expected());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void readsOtherwiseWhatARuleIsFor(Map.Entry<String, List<Integer>> rule) {
    List<Integer> otherwise =
        examples()
            .filter(example -> rule.getValue().contains(example.number()))
            .filter(example -> !example.actual().equals(example.expected()))
            .map(Numbered::number)
            .collect(Collectors.toList());
    assertThat(otherwise).as(rule.getKey()).isEqualTo(rule.getValue());
  }
}
