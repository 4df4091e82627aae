package org.lectern.outline;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lectern.model.Document;
import org.lectern.model.Format;
import org.lectern.model.Link;
import org.lectern.model.Outline;
import org.lectern.model.Talk;
import org.lectern.text.DocumentReader;

/// Prints the outline of one file as `inspect --json` does, with the reason of each finding: for
/// `score.py` and for looking at what a changed weight does.
public final class PrintOutline {

  private PrintOutline() {}

  public static void main(String[] arguments) throws IOException {
    try (PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
      out.println(json(Path.of(arguments[0]).toAbsolutePath()));
    }
  }

  /// The outline of one file.
  public static String json(Path file) throws IOException {
    Format format = Format.findByFileName(file.getFileName().toString()).orElse(Format.PLAIN_TEXT);
    Document document = DocumentReader.read(format, Files.readString(file));
    Outline outline = Outliner.outline(document, Location.ofFile(file.toString()));
    return json(document, outline).toPrettyString();
  }

  private static ObjectNode json(Document document, Outline outline) {
    ObjectNode root = new ObjectMapper().createObjectNode();
    root.put("conference", outline.edition().series().orElse(null));
    root.put("year", outline.edition().year().orElse(null));
    root.put("place", outline.edition().place().orElse(null));
    root.put("reason", outline.editionReason());
    ArrayNode talks = root.putArray("talks");
    for (Talk talk : outline.talks()) {
      ObjectNode node = talks.addObject();
      node.put("title", talk.title().orElse(null));
      talk.speakers().forEach(node.withArray("/speakers")::add);
      node.put("section", talk.section().orElse(null));
      node.put("kind", talk.kind().word());
      node.put("start", document.sourceMap().toSource(talk.passage().start()));
      node.put("end", document.sourceMap().toSource(talk.passage().end()));
      talk.links().stream()
          .map(Link::target)
          .filter(target -> !target.isEmpty())
          .forEach(node.withArray("/links")::add);
      node.put("confidence", talk.confidence());
      node.put("reason", talk.reason());
    }
    return root;
  }
}
