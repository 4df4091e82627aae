package org.lectern.outline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.lectern.model.Edition;
import org.lectern.model.TalkKind;

/// What a careful person finds in a real report: facts, none of its text, which belongs to whoever
/// wrote it.
///
/// @param group [#TUNED] or [#HELD]
/// @param edition without its place, which is not labelled
/// @param talks in the order of the text
record LabelledReport(Source source, String group, Edition edition, List<TalkFacts> talks) {

  /// Reports that may be looked at while the outline is made better.
  static final String TUNED = "tuned";

  /// Reports that are for measuring alone.
  static final String HELD = "held";

  /// By which a text is known.
  ///
  /// @param file its name behind those of at most three folders, `/` between: what its place may
  ///   tell
  /// @param origin `owner/repository:path` on GitHub
  /// @param sha256 of its bytes, 64 hexadecimal digits in lower case
  /// @param chars its length as UTF-8 text, in UTF-16 units
  record Source(String file, String origin, String sha256, int chars) {

    Source {
      Objects.requireNonNull(file);
      Objects.requireNonNull(origin);
      Objects.requireNonNull(sha256);
    }
  }

  LabelledReport {
    Objects.requireNonNull(source);
    Objects.requireNonNull(group);
    Objects.requireNonNull(edition);
    talks = List.copyOf(talks);
  }

  /// All that are kept with the tests, by the names of their files.
  static List<LabelledReport> all() {
    return files().stream().map(LabelledReport::read).toList();
  }

  /// The files of the labels, by name.
  static List<Path> files() {
    try (Stream<Path> files =
        Files.list(Path.of(LabelledReport.class.getResource("labels").toURI()))) {
      return files.sorted().toList();
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("no labels", e);
    }
  }

  private static LabelledReport read(Path file) {
    JsonNode root = tree(file);
    Source source =
        new Source(
            root.get("file").textValue(),
            root.get("origin").textValue(),
            root.get("sha256").textValue(),
            root.get("chars").intValue());
    JsonNode year = root.get("year");
    Edition edition =
        new Edition(
            word(root, "conference"),
            year.isNull() ? Optional.empty() : Optional.of(year.intValue()),
            Optional.empty());
    List<TalkFacts> talks = stream(root.get("talks")).map(LabelledReport::talk).toList();
    return new LabelledReport(source, root.get("group").textValue(), edition, talks);
  }

  /// The file as it stands.
  static JsonNode tree(Path file) {
    try {
      return new ObjectMapper().readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TalkFacts talk(JsonNode node) {
    return new TalkFacts(
        word(node, "title"),
        stream(node.get("speakers")).map(JsonNode::textValue).toList(),
        word(node, "section"),
        TalkKind.ofWord(node.get("kind").textValue()),
        node.get("start").intValue());
  }

  private static Optional<String> word(JsonNode node, String name) {
    return Optional.ofNullable(node.get(name).textValue());
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
