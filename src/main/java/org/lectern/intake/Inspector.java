package org.lectern.intake;

import java.util.List;
import java.util.Optional;
import org.lectern.messages.Messages;
import org.lectern.model.Document;
import org.lectern.model.Edition;
import org.lectern.model.Format;
import org.lectern.model.Outline;
import org.lectern.outline.Outliner;
import org.lectern.text.Decoded;
import org.lectern.text.Decoder;
import org.lectern.text.DocumentReader;

/// Takes one file from bytes to words to outline. Nothing it does hangs or fails; a file that no
/// talks can be looked for in is kept without.
final class Inspector {

  private static final Messages WORDS = Messages.of(Inspector.class);

  private static final TimeLimit LOADING = TimeLimit.ofSeconds(10);
  private static final TimeLimit READING = TimeLimit.ofSeconds(10);
  private static final TimeLimit OUTLINING = TimeLimit.ofSeconds(4);

  private Inspector() {}

  static Contents load(SourceFile file) {
    return LOADING.run(() -> Contents.of(file.path()), Contents.Refused::new);
  }

  static FileWords read(SourceFile file) {
    return switch (load(file)) {
      case Contents.Refused refused -> new Inspection.Rejected(refused.why(), false);
      case Contents.Bytes contents -> read(file, contents);
    };
  }

  static Inspection inspect(SourceFile file) {
    return inspect(file, read(file));
  }

  static Inspection inspect(SourceFile file, Contents.Bytes contents) {
    return inspect(file, read(file, contents));
  }

  private static Inspection inspect(SourceFile file, FileWords words) {
    return switch (words) {
      case Inspection.Rejected rejected -> rejected;
      case FileWords.Found found ->
          new Inspection.Read(
              found.document(),
              OUTLINING.run(
                  () -> Outliner.outline(found.document(), file.location()), Inspector::without));
    };
  }

  static FileWords read(SourceFile file, Contents.Bytes contents) {
    Optional<Format> format = file.findFormat();
    if (format.isEmpty()) {
      return new Inspection.Rejected(ReadableKinds.reason());
    }
    if (contents.bytes().length == 0) {
      return new Inspection.Rejected(WORDS.get("why.empty"));
    }
    return switch (Decoder.decode(contents.bytes())) {
      case Decoded.NotText notText ->
          new Inspection.Rejected(WORDS.get("why.no-text", ForeignWords.of(notText.what())));
      case Decoded.Text text ->
          READING.run(
              () -> read(format.get(), text.text()), why -> new Inspection.Rejected(why, false));
    };
  }

  private static FileWords read(Format format, String text) {
    Document document = DocumentReader.read(format, text);
    return document.plainText().isBlank() && document.frontMatter().fields().isEmpty()
        ? new Inspection.Rejected(WORDS.get("why.no-words"))
        : new FileWords.Found(document);
  }

  private static Outline without(String why) {
    return new Outline(Optional.empty(), Edition.NONE, WORDS.get("not-outlined", why), List.of());
  }
}
