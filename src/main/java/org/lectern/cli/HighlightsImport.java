package org.lectern.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.lectern.exchange.AnnotationReader;
import org.lectern.exchange.AnnotationReading;
import org.lectern.exchange.Merged;
import org.lectern.exchange.Merging;
import org.lectern.intake.Rereading;
import org.lectern.intake.SourceFile;
import org.lectern.library.Library;

/// Brings files of annotations in and says what became of each.
///
/// @param json whether one JSON object a file is printed, and no sentence
/// @param dryRun whether nothing is kept
record HighlightsImport(Session session, boolean json, boolean dryRun) {

  /// Whether all could be read.
  boolean bringIn(Library library, SourceFile file) {
    return switch (AnnotationReader.read(file.path())) {
      case AnnotationReading.Refused(String why) -> {
        if (json) {
          printRejected(file, why);
        }
        session.fail(file.fileName() + ": Rejected: " + why + ".");
        yield false;
      }
      case AnnotationReading.Read read -> {
        Merged merged = Merging.plan(library, read.file(), id -> Rereading.fresh(library, id));
        if (!dryRun) {
          library.apply(merged.change());
        }
        tell(file, read, merged);
        yield true;
      }
    };
  }

  private void tell(SourceFile file, AnnotationReading.Read read, Merged merged) {
    if (json) {
      print(file, merged, read.passedOver());
    } else {
      session.say(file.fileName() + ": " + merged.sentence());
      if (read.passedOver() > 0) {
        session.remark(
            file.fileName() + ": %d say nothing that can be kept.".formatted(read.passedOver()));
      }
    }
  }

  private void printRejected(SourceFile file, String why) {
    Json.print(
        session.out(),
        json -> {
          json.writeStartObject();
          writeNames(json, file);
          json.writeStringField("outcome", "rejected");
          json.writeStringField("why", why);
          json.writeEndObject();
        });
  }

  private void print(SourceFile file, Merged merged, int passedOver) {
    Merged.Counts counts = merged.counts();
    Json.print(
        session.out(),
        json -> {
          json.writeStartObject();
          writeNames(json, file);
          json.writeStringField("outcome", merged.changesNothing() ? "unchanged" : "merged");
          json.writeNumberField("highlights", counts.highlights());
          json.writeNumberField("tags", counts.tags());
          json.writeNumberField("renewed", counts.renewed());
          json.writeNumberField("unchanged", counts.unchanged());
          json.writeNumberField("unattached", counts.unattached());
          json.writeNumberField("passedOver", passedOver);
          json.writeObjectFieldStart("leftOut");
          for (var missing : merged.leftOut().entrySet()) {
            json.writeNumberField(missing.getKey(), missing.getValue());
          }
          json.writeEndObject();
          json.writeEndObject();
        });
  }

  private static void writeNames(JsonGenerator json, SourceFile file) throws IOException {
    json.writeStringField("file", file.path().toString());
    json.writeStringField("name", file.fileName());
  }
}
