package org.lectern.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.library.Anchor;
import org.lectern.library.Highlight;
import org.lectern.library.Highlight.Colour;
import org.lectern.library.Highlight.Note;
import org.lectern.model.Selector;

class AnnotationReaderTest {

  private static AnnotationReading read(String json) {
    return AnnotationReader.read(json.getBytes(StandardCharsets.UTF_8), Desk.NOW);
  }

  private static List<Annotation> annotations(String json) {
    return ((AnnotationReading.Read) read(json)).file().annotations();
  }

  @Test
  void readsAnAnnotationOfAnotherProgram() {
    List<Annotation> found =
        annotations(
            """
            {"@context": "http://www.w3.org/ns/anno.jsonld", "id": "https://example.org/1",
             "type": "Annotation", "created": "2020-05-06T07:08:09+02:00",
             "body": {"type": "TextualBody", "value": "So it is."},
             "target": {"source": "https://example.org/notes/trees.md",
               "selector": [{"type": "TextPositionSelector", "start": 7, "end": 12},
                            {"type": "TextQuoteSelector", "exact": "words", "prefix": "these "}]}}
            """);
    Instant made = Instant.parse("2020-05-06T05:08:09Z");
    assertThat(found)
        .containsExactly(
            new Annotation.OfHighlight(
                new Source("", "trees.md", "", ""),
                new Highlight(
                    Identity.of("https://example.org/1"),
                    0,
                    new Anchor(new Selector("words", "these ", "", 7, ""), true),
                    new Note(Colour.YELLOW, "So it is."),
                    made,
                    made),
                Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                       | it has no Web Annotations in it
          no JSON at all                           | it is no sound JSON (line 1)
          {}                                       | it has no Web Annotations in it
          []                                       | it has no Web Annotations in it
          17                                       | it has no Web Annotations in it
          {"type": "AnnotationPage", "items": [    | it is no sound JSON (line 1)
          {"type": "AnnotationPage"} {}            | it goes on behind its end
          {"type": "Feature", "items": [{}]}       | it has no Web Annotations in it
          """)
  void saysWhyAFileIsNone(String json, String why) {
    assertThat(read(json)).isEqualTo(new AnnotationReading.Refused(why));
  }

  @Test
  void saysOfTooDeepAFileThatItIsNotSound() {
    String deep = "{\"type\":\"Annotation\",\"body\":" + "[".repeat(100_000);
    assertThat(read(deep)).isEqualTo(new AnnotationReading.Refused("it is no sound JSON"));
  }

  @Test
  void refusesAFileWithoutAnEnd() {
    String many = "[" + "{\"type\":\"Annotation\"},".repeat(100_000) + "{\"type\":\"Annotation\"}]";
    assertThat(read(many))
        .isEqualTo(new AnnotationReading.Refused("it has more than 100,000 annotations"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'source': 7}",
        "{'source': {'id': []}, 'selector': 'x'}",
        "{'source': 's', 'selector': {'type': 'TextQuoteSelector', 'exact': ' '}}",
        "{'source': 's', 'selector': {'type': 'TextQuoteSelector', 'exact': {}}}",
        "{'source': 's', 'selector': [[{'type': 'TextQuoteSelector'}]]}",
        "null",
        "[]"
      })
  void countsWhatSaysNothing(String target) {
    String json = "{\"type\":\"Annotation\",\"target\":" + target.replace('\'', '"') + "}";
    assertThat(read(json))
        .isEqualTo(new AnnotationReading.Read(new AnnotationFile(List.of(), List.of()), 1));
  }

  @Test
  void takesNumbersThatAreNoPlacesForNone() {
    String json =
        """
        {"type": "Annotation", "id": "x", "created": "+999999999-01-01T00:00:00Z",
         "target": {"source": "s", "offset": -1, "selector": [
           {"type": "TextQuoteSelector", "exact": "words\\u0000"},
           {"type": "TextPositionSelector", "start": 99999999999999999999999999, "end": 1e400}]}}
        """;
    assertThat(annotations(json))
        .containsExactly(
            new Annotation.OfHighlight(
                new Source("", "s", "", ""),
                new Highlight(
                    Identity.of("x"),
                    0,
                    new Anchor(new Selector("words", "", "", 0, ""), true),
                    new Note(Colour.YELLOW, ""),
                    Desk.NOW),
                Optional.empty()));
  }

  /// What was read of a damaged file can be kept, and what was not is said why.
  @Test
  void anyDamageGivesAnAnswer() throws IOException {
    byte[] sound =
        AnnotationReaderTest.class.getResourceAsStream("highlights.jsonld").readAllBytes();
    List<AnnotationReading> answers = new ArrayList<>();
    Random random = new Random(5);
    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () -> {
          for (int i = 0; i < 3_000; i++) {
            byte[] damaged = sound.clone();
            for (int j = random.nextInt(8); j >= 0; j--) {
              damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            answers.add(AnnotationReader.read(damaged, Desk.NOW));
          }
        });
    assertThat(answers).hasSize(3_000).allMatch(AnnotationReaderTest::isOfUse);
    assertThat(answers).hasAtLeastOneElementOfType(AnnotationReading.Read.class);
    assertThat(answers).hasAtLeastOneElementOfType(AnnotationReading.Refused.class);
  }

  private static boolean isOfUse(AnnotationReading answer) {
    return switch (answer) {
      case AnnotationReading.Refused(String why) -> !why.isBlank();
      case AnnotationReading.Read read -> {
        String again = AnnotationWriter.write(read.file());
        yield AnnotationReader.read(again.getBytes(StandardCharsets.UTF_8), Desk.NOW)
                instanceof AnnotationReading.Read second
            && AnnotationWriter.write(second.file()).equals(again);
      }
    };
  }

  @Test
  void knowsAFileByItsNameAndItsFirstWords(@TempDir Path folder) throws IOException {
    Path some = Files.writeString(folder.resolve("some.json"), "{\"type\": \"AnnotationPage\"}");
    Path other = Files.writeString(folder.resolve("other.json"), "{\"type\": \"Feature\"}");
    assertThat(AnnotationReader.accepts(some)).isTrue();
    assertThat(AnnotationReader.accepts(other)).isFalse();
    assertThat(AnnotationReader.accepts(folder.resolve("any.JSONLD"))).isTrue();
    assertThat(AnnotationReader.accepts(folder.resolve("notes.md"))).isFalse();
    assertThat(AnnotationReader.accepts(folder.resolve("gone.json"))).isFalse();
  }
}
