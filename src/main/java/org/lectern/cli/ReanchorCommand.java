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
import org.lectern.intake.HeadStart;
import org.lectern.intake.SourceFile;
import org.lectern.model.Document;
import org.lectern.model.Span;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// Says where highlights of one text would be in another.
final class ReanchorCommand implements Command {

  private static final String SPANS = "--spans";

  @Override
  public String name() {
    return "reanchor";
  }

  @Override
  public CommandSpec spec() {
    return Words.command(name(), "Say where spans of an old text are in a new one.")
        .addPositional(Words.argument("OLD", "a report"))
        .addPositional(Words.argument("NEW", "a later version of it"))
        .addOption(
            OptionSpec.builder(SPANS)
                .paramLabel("FILE")
                .type(String.class)
                .required(true)
                .description("JSON: [[start, end], …], UTF-16 offsets into OLD's plain text")
                .build());
  }

  @Override
  public HeadStart headStart() {
    return HeadStart.reading();
  }

  @Override
  public int run(Session session, ParseResult arguments) {
    Optional<Document> before = read(session, arguments, 0);
    Optional<Document> after = read(session, arguments, 1);
    Optional<SourceFile> spansFile = session.findFile(arguments.matchedOptionValue(SPANS, ""));
    if (before.isEmpty() || after.isEmpty() || spansFile.isEmpty()) {
      return Session.FAILED;
    }
    List<Span> spans;
    try {
      spans = spansIn(spansFile.get().path());
    } catch (IOException | IllegalArgumentException e) {
      return session.fail(spansFile.get().fileName() + ": these are no spans ([[start, end], …]).");
    }
    TextChange change = TextChange.between(before.get().plainText(), after.get().plainText());
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

  private static Optional<Document> read(Session session, ParseResult arguments, int index) {
    return session.findFile(arguments.matchedPositionalValue(index, "")).flatMap(session::read);
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
