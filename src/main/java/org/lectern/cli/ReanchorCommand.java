package org.lectern.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.anchor.TextChange;
import org.lectern.intake.Inspection;
import org.lectern.intake.SourceFile;
import org.lectern.model.Span;

/// Says where highlights of one text would be in another.
final class ReanchorCommand {

  private final Session session;

  ReanchorCommand(Session session) {
    this.session = session;
  }

  int run(SourceFile old, SourceFile fresh, Path spansFile) {
    Optional<Inspection.Read> before = Commands.read(session, old);
    Optional<Inspection.Read> after = Commands.read(session, fresh);
    if (before.isEmpty() || after.isEmpty()) {
      return Session.FAILED;
    }
    List<Span> spans;
    try {
      spans = spansIn(spansFile);
    } catch (IOException | IllegalArgumentException e) {
      return session.fail(spansFile + ": these are no spans ([[start, end], …]).");
    }
    TextChange change =
        TextChange.between(before.get().document().plainText(), after.get().document().plainText());
    Json.print(
        session.out(),
        json -> {
          json.writeStartArray();
          for (Span span : spans) {
            write(json, span, change.map(span));
          }
          json.writeEndArray();
        });
    return Session.DONE;
  }

  private static void write(JsonGenerator json, Span span, Optional<Span> place)
      throws IOException {
    json.writeStartObject();
    if (place.isPresent()) {
      json.writeStringField("state", place.get().equals(span) ? "same" : "moved");
      json.writeNumberField("start", place.get().start());
      json.writeNumberField("end", place.get().end());
    } else {
      json.writeStringField("state", "unattached");
      json.writeNullField("start");
      json.writeNullField("end");
    }
    json.writeEndObject();
  }

  private static List<Span> spansIn(Path file) throws IOException {
    List<Integer> numbers = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isNumeric()) {
          numbers.add(parser.getIntValue());
        } else if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
          throw new IllegalArgumentException("not a number: " + token);
        }
      }
    }
    if (numbers.size() % 2 != 0) {
      throw new IllegalArgumentException("a span without an end");
    }
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i += 2) {
      spans.add(new Span(numbers.get(i), numbers.get(i + 1)));
    }
    return spans;
  }
}
