package org.lectern.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lectern.library.Tag;

/// Reads annotations as [AnnotationWriter] writes them, and as other programs do where they use the
/// same model. Any file gives an answer.
public final class AnnotationReader {

  private static final long MOST_BYTES = 64 << 20;
  private static final int MOST_ANNOTATIONS = 100_000;
  private static final int MOST_TAGS = 100_000;
  private static final int DEEPEST = 32;
  private static final int LONGEST_TEXT = 4_000_000;

  /// As far as a file is looked into to tell what it is.
  private static final int HEAD = 8192;

  private final JsonParser json;
  private final Instant now;
  private final Map<String, Annotation> annotations = new LinkedHashMap<>();
  private final Map<String, Tag> tags = new LinkedHashMap<>();
  private int passedOver;
  private boolean known;

  private AnnotationReader(JsonParser json, Instant now) {
    this.json = json;
    this.now = now;
  }

  /// Whether a file is one of annotations: by its name, or, of a name ending with `.json`, also by
  /// its first words. Nothing is read of any other file.
  public static boolean accepts(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".jsonld")) {
      return true;
    }
    if (!name.endsWith(".json")) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
      return head.contains(Terms.CONTEXT)
          || head.contains('"' + Terms.COLLECTION + '"')
          || head.contains('"' + Terms.PAGE + '"')
          || head.contains('"' + Terms.ANNOTATION + '"');
    } catch (IOException e) {
      return false;
    }
  }

  /// Reads a file. An annotation that does not say when it was made is as old as the file: it would
  /// else be newer, each time it is brought in, than what was said here since.
  public static AnnotationReading read(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        return AnnotationReading.Refused.because("refused.large");
      }
      return read(Files.readAllBytes(file), Files.getLastModifiedTime(file).toInstant());
    } catch (NoSuchFileException e) {
      return AnnotationReading.Refused.because("refused.missing");
    } catch (IOException e) {
      return AnnotationReading.Refused.because("refused.unreadable");
    }
  }

  static AnnotationReading read(byte[] bytes, Instant now) {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(1000)
                    .build())
            .build();
    try (JsonParser json = factory.createParser(bytes)) {
      return new AnnotationReader(json, now).document();
    } catch (JsonProcessingException e) {
      long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      return AnnotationReading.Refused.because("refused.json", line);
    } catch (IOException e) {
      return AnnotationReading.Refused.because("refused.unreadable");
    } catch (TooMany e) {
      return AnnotationReading.Refused.because("refused.many");
    }
  }

  /// Ends the reading of a file without an end.
  private static final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private AnnotationReading document() throws IOException {
    json.nextToken();
    if (json.currentToken() == JsonToken.START_ARRAY) {
      items();
    } else if (json.currentToken() == JsonToken.START_OBJECT) {
      object();
    }
    if (!known) {
      return AnnotationReading.Refused.because("refused.none");
    }
    if (json.nextToken() != null) {
      return AnnotationReading.Refused.because("refused.behind");
    }
    return new AnnotationReading.Read(
        new AnnotationFile(List.copyOf(annotations.values()), List.copyOf(tags.values())),
        passedOver);
  }

  /// A collection, a page of one, or a single annotation.
  private void object() throws IOException {
    Map<String, Object> fields = new HashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      switch (name) {
        case "items" -> {
          if (value == JsonToken.START_ARRAY) {
            items();
          } else {
            json.skipChildren();
          }
        }
        case "first" -> {
          if (value == JsonToken.START_OBJECT) {
            object();
          }
        }
        case Terms.TAGS -> tags(Json.read(json));
        default -> fields.put(name, Json.read(json).value());
      }
    }
    Json object = new Json(fields);
    if (object.isOf(Terms.ANNOTATION)) {
      take(object);
    }
    known |= object.isOf(Terms.COLLECTION) || object.isOf(Terms.PAGE);
  }

  private void items() throws IOException {
    while (json.nextToken() != JsonToken.END_ARRAY) {
      Json item = Json.read(json);
      if (item.isOf(Terms.ANNOTATION)) {
        take(item);
      } else {
        passedOver++;
      }
    }
  }

  private void take(Json item) {
    known = true;
    if (annotations.size() + passedOver >= MOST_ANNOTATIONS) {
      throw new TooMany();
    }
    List<Annotation> found = new AnnotationForm(item, now).annotations();
    found.forEach(annotation -> annotations.putIfAbsent(annotation.identity(), annotation));
    passedOver += found.isEmpty() ? 1 : 0;
  }

  private void tags(Json value) {
    for (Json tag : value.elements()) {
      Optional<Tag> found = AnnotationForm.findTag(tag);
      if (tags.size() < MOST_TAGS) {
        found.ifPresent(it -> tags.putIfAbsent(it.name().key(), it));
      }
    }
  }
}
