package org.lectern.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lectern.library.Anchor;
import org.lectern.library.Highlight;
import org.lectern.library.Tag;
import org.lectern.model.Selector;
import org.lectern.model.Span;

/// Writes annotations as the W3C's Web Annotation Data Model says
/// (<https://www.w3.org/TR/annotation-model/>), in JSON-LD. The same annotations give the same
/// bytes.
public final class AnnotationWriter {

  private final JsonGenerator json;

  private AnnotationWriter(JsonGenerator json) {
    this.json = json;
  }

  /// One collection with one page.
  public static String write(AnnotationFile file) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      // By itself it would break lines as the system does.
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
      new AnnotationWriter(json).collection(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }

  private void collection(AnnotationFile file) throws IOException {
    json.writeStartObject();
    context();
    json.writeStringField("id", Reference.SCHEME + "highlights");
    json.writeStringField("type", Terms.COLLECTION);
    json.writeStringField("label", "Highlights and tags from Lectern");
    json.writeNumberField("total", file.annotations().size());
    json.writeArrayFieldStart(Terms.TAGS);
    for (Tag tag : file.tags()) {
      write(tag);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("first");
    json.writeStringField("id", Reference.SCHEME + "highlights/1");
    json.writeStringField("type", Terms.PAGE);
    json.writeNumberField("startIndex", 0);
    json.writeArrayFieldStart("items");
    for (Annotation annotation : file.annotations()) {
      write(annotation);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void context() throws IOException {
    json.writeArrayFieldStart("@context");
    json.writeString(Terms.CONTEXT);
    json.writeStartObject();
    for (String term : Terms.OWN) {
      json.writeStringField(term, Terms.iri(term));
    }
    json.writeObjectFieldStart(Terms.SECTION);
    json.writeStringField("@id", Terms.iri(Terms.SECTION));
    json.writeStringField("@container", "@list");
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void write(Tag tag) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", tag.name().text());
    if (tag.colour().isPresent()) {
      json.writeStringField(Terms.COLOUR, tag.colour().get().word());
    }
    if (!tag.description().isEmpty()) {
      json.writeStringField("description", tag.description());
    }
    json.writeEndObject();
  }

  private void write(Annotation annotation) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", annotation.identity());
    json.writeStringField("type", Terms.ANNOTATION);
    switch (annotation) {
      case Annotation.OfHighlight(Source source, Highlight highlight, Optional<Span> points) -> {
        json.writeStringField("motivation", Terms.HIGHLIGHTING);
        writeTime("created", highlight.made());
        if (!highlight.changed().equals(highlight.made())) {
          writeTime("modified", highlight.changed());
        }
        writeBodies(highlight.note().comment(), highlight.note().tags());
        json.writeObjectFieldStart("target");
        writePlace(source, highlight.anchor(), points);
        writeClasses(highlight.note());
        json.writeEndObject();
      }
      case Annotation.OfTagging(var source, var tagging, var points) -> {
        json.writeStringField("motivation", Terms.TAGGING);
        writeBodies("", List.of(tagging.tag()));
        json.writeObjectFieldStart("target");
        if (tagging.talk().isPresent()) {
          writePlace(source, tagging.talk().get(), points);
        } else {
          json.writeStringField("type", "SpecificResource");
          write(source);
        }
        json.writeEndObject();
      }
    }
    json.writeEndObject();
  }

  private void writeTime(String name, Instant time) throws IOException {
    json.writeStringField(name, time.toString());
  }

  private void writeBodies(String comment, List<String> tags) throws IOException {
    if (comment.isEmpty() && tags.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("body");
    if (!comment.isEmpty()) {
      writeBody(Terms.COMMENTING, "text/markdown", comment);
    }
    for (String tag : tags) {
      writeBody(Terms.TAGGING, "text/plain", tag);
    }
    json.writeEndArray();
  }

  private void writeBody(String purpose, String format, String value) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "TextualBody");
    json.writeStringField("purpose", purpose);
    json.writeStringField("format", format);
    json.writeStringField("value", value);
    json.writeEndObject();
  }

  private void writePlace(Source source, Anchor anchor, Optional<Span> points) throws IOException {
    Selector selector = anchor.selector();
    json.writeStringField("type", "SpecificResource");
    write(source);
    json.writeArrayFieldStart("selector");
    json.writeStartObject();
    json.writeStringField("type", Terms.QUOTE);
    json.writeStringField("exact", selector.exact());
    json.writeStringField("prefix", selector.prefix());
    json.writeStringField("suffix", selector.suffix());
    json.writeEndObject();
    if (points.isPresent()) {
      json.writeStartObject();
      json.writeStringField("type", Terms.POSITION);
      json.writeNumberField("start", points.get().start());
      json.writeNumberField("end", points.get().end());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (points.filter(span -> span.start() == selector.start()).isEmpty()) {
      json.writeNumberField(Terms.OFFSET, selector.start());
    }
    if (!selector.section().isEmpty()) {
      json.writeArrayFieldStart(Terms.SECTION);
      for (String heading : selector.section()) {
        json.writeString(heading);
      }
      json.writeEndArray();
    }
    if (!selector.version().equals(source.version())) {
      json.writeStringField(Terms.TEXT_VERSION, selector.version());
    }
    if (!anchor.attached()) {
      json.writeBooleanField(Terms.ATTACHED, false);
    }
    if (anchor.was().isPresent()) {
      json.writeStringField(Terms.WAS, anchor.was().get());
    }
  }

  private void write(Source source) throws IOException {
    json.writeObjectFieldStart("source");
    if (source.findIri().isPresent()) {
      json.writeStringField("id", source.findIri().get());
    }
    json.writeStringField("format", source.mediaType());
    json.writeStringField(Terms.FILE_NAME, source.fileName());
    json.writeStringField(Terms.TEXT_VERSION, source.version());
    json.writeEndObject();
  }

  private void writeClasses(Highlight.Note note) throws IOException {
    if (note.underlined()) {
      json.writeArrayFieldStart("styleClass");
      json.writeString(note.colour().word());
      json.writeString(Terms.UNDERLINED);
      json.writeEndArray();
    } else {
      json.writeStringField("styleClass", note.colour().word());
    }
  }
}
