package org.lectern.outline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.model.TalkKind;

/// The labels that are kept are well formed, and hold facts alone.
class LabelledReportTest {

  /// A title or a section heading; more would be the report's text.
  private static final int LONGEST = 200;

  @ParameterizedTest
  @MethodSource("org.lectern.outline.LabelledReport#all")
  void knowsItsTextByNameOriginAndHash(LabelledReport report) {
    LabelledReport.Source source = report.source();

    assertThat(source.file()).matches("([^/]+/){0,3}[^/]+");
    assertThat(source.origin()).matches("[^/: ]+/[^/: ]+:[^:]+");
    assertThat(source.sha256()).matches("[0-9a-f]{64}");
    assertThat(source.chars()).isPositive();
    assertThat(report.group()).isIn(LabelledReport.TUNED, LabelledReport.HELD);
  }

  @ParameterizedTest
  @MethodSource("org.lectern.outline.LabelledReport#all")
  void namesTheEditionWithTheYearApart(LabelledReport report) {
    assertThat(report.edition().series().orElse("PyGala"))
        .isNotBlank()
        .doesNotMatch(".*\\b20\\d\\d\\b.*");
    assertThat(report.edition().year().orElse(2014)).isBetween(1980, 2100);
  }

  @ParameterizedTest
  @MethodSource("org.lectern.outline.LabelledReport#all")
  void placesItsTalksInTheTextOneAfterTheOther(LabelledReport report) {
    List<Integer> starts = report.talks().stream().map(TalkFacts::start).toList();

    assertThat(starts).isSortedAccordingTo(Comparator.naturalOrder()).doesNotHaveDuplicates();
    assertThat(starts).allMatch(start -> start >= 0 && start < report.source().chars());
  }

  @ParameterizedTest
  @MethodSource("files")
  void holdsNoFieldButFacts(Path file) {
    JsonNode root = LabelledReport.tree(file);

    assertThat(names(root))
        .containsExactly(
            "file", "origin", "group", "sha256", "chars", "conference", "year", "talks");
    root.get("talks")
        .forEach(talk -> {
          assertThat(names(talk)).containsExactly("title", "speakers", "section", "kind", "start");
          assertThat(talk.get("kind").textValue()).isIn(kinds());
        });
    assertThat(words(root)).allMatch(words -> !words.isBlank() && words.length() <= LONGEST);
  }

  @Test
  void labelsEachTextOnce() {
    assertThat(LabelledReport.all().stream().map(report -> report.source().sha256()))
        .isNotEmpty()
        .doesNotHaveDuplicates();
  }

  private static List<Path> files() {
    return LabelledReport.files();
  }

  private static List<String> kinds() {
    return Arrays.stream(TalkKind.values()).map(TalkKind::word).toList();
  }

  private static List<String> names(JsonNode node) {
    return node.propertyStream().map(Map.Entry::getKey).toList();
  }

  private static List<String> words(JsonNode node) {
    return node.isTextual()
        ? List.of(node.textValue())
        : node.valueStream().map(LabelledReportTest::words).flatMap(List::stream).toList();
  }
}
