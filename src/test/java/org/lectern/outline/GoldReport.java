package org.lectern.outline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.lectern.model.Document;
import org.lectern.model.Edition;
import org.lectern.model.Format;
import org.lectern.model.TalkKind;
import org.lectern.text.DocumentReader;

/// A real report in a folder, and what a careful person finds in it: `NAME` and `NAME.gold.json`.
///
/// @param folder the name of the folder it lies in
record GoldReport(Path file, String folder, LabelledReport labels) {

  private static final String ENDING = ".gold.json";

  /// All of a folder, by name.
  static List<GoldReport> in(Path folder) throws IOException {
    List<GoldReport> reports = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList()) {
        reports.add(read(folder, file));
      }
    }
    return reports;
  }

  private static GoldReport read(Path folder, Path gold) throws IOException {
    JsonNode root = new ObjectMapper().readTree(gold.toFile());
    Path file = folder.resolve(root.get("source").textValue());
    String text = Files.readString(file);
    List<TalkFacts> talks =
        StreamSupport.stream(root.get("talks").spliterator(), false)
            .map(node -> talk(node, text))
            .toList();
    JsonNode year = root.get("year");
    Edition edition =
        new Edition(
            Optional.ofNullable(root.get("conference").textValue()),
            year.isInt() ? Optional.of(year.intValue()) : Optional.empty(),
            Optional.empty());
    LabelledReport.Source source =
        new LabelledReport.Source(file.toString(), root.path("origin").asText(), "", text.length());
    return new GoldReport(
        file,
        folder.getFileName().toString(),
        new LabelledReport(source, LabelledReport.TUNED, edition, talks));
  }

  private static TalkFacts talk(JsonNode node, String text) {
    List<String> speakers =
        StreamSupport.stream(node.get("speakers").spliterator(), false)
            .map(JsonNode::textValue)
            .toList();
    return new TalkFacts(
        Optional.ofNullable(node.get("title").textValue()),
        speakers,
        Optional.ofNullable(node.get("section").textValue()),
        TalkKind.ofWord(node.get("kind").textValue()),
        Math.max(-1_000_000, text.indexOf(node.get("start").textValue())));
  }

  String name() {
    return file.getFileName().toString();
  }

  /// Who wrote it: the owner of the repository it came from.
  String person() {
    String name = name();
    String origin = labels.source().origin().replaceFirst("^(?:https?://)?(?:github\\.com/)?", "");
    return origin.contains("/") && !origin.startsWith("http")
        ? origin.substring(0, origin.indexOf('/'))
        : name.contains("__") ? name.substring(0, name.indexOf("__")) : name;
  }

  Location location() {
    return Location.ofFile(file.toAbsolutePath().toString());
  }

  Document document() {
    Format format = Format.findByFileName(name()).orElse(Format.PLAIN_TEXT);
    try {
      return DocumentReader.read(format, Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
