package org.lectern.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Optional;

/// Writes JSON (RFC 8259), one value a line. Jackson's streams are enough for that, and start
/// faster than its binding of objects.
final class Json {

  /// Makes one value.
  @FunctionalInterface
  interface Writing {
    void write(JsonGenerator json) throws IOException;
  }

  private Json() {}

  static void print(PrintStream out, Writing writing) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      writing.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.println(text);
  }

  /// A field that may be null.
  static void field(JsonGenerator json, String name, Optional<String> value) throws IOException {
    json.writeStringField(name, value.orElse(null));
  }

  static void field(JsonGenerator json, String name, Collection<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  /// A year, or null.
  static void year(JsonGenerator json, Optional<Integer> year) throws IOException {
    if (year.isPresent()) {
      json.writeNumberField("year", year.get());
    } else {
      json.writeNullField("year");
    }
  }
}
