package org.lectern.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.lectern.library.Anchor;
import org.lectern.library.Highlight;
import org.lectern.model.Selector;
import org.lectern.model.Span;

/// Writes what an annotation is about, as fields of an object.
record TargetWriter(JsonGenerator json) {

  /// A whole file.
  void writeWhole(Source source) throws IOException {
    json.writeStringField("type", "SpecificResource");
    write(source);
  }

  /// A part of a file, by its words and by where they stand.
  ///
  /// @param points where it stands in code points; empty where that is not known
  void writePlace(Source source, Anchor anchor, Optional<Span> points) throws IOException {
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

  /// How a highlight is drawn.
  void writeClasses(Highlight.Note note) throws IOException {
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
