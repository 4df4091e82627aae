package org.lectern.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.library.KeptReport;
import org.lectern.library.Names;
import org.lectern.model.Block;
import org.lectern.model.Document;
import org.lectern.model.Edition;
import org.lectern.model.Span;
import org.lectern.model.Talk;
import org.lectern.model.TalkKind;

/// What stands over a text that is printed: what it is and where it is from, as far as the text
/// itself does not begin with it.
///
/// @param above edition, section; may be empty
/// @param title empty where the text says it in its first words
/// @param below speakers, file; may be empty
record Masthead(String above, Optional<String> title, String below) {

  private static final String DOT = " · ";

  /// Over a file that no library knows.
  static Masthead ofFile(Document document, String title) {
    return new Masthead("", unlessSaid(title, opening(document, whole(document))), "");
  }

  /// Over a whole report.
  static Masthead ofReport(KeptReport kept, Document document) {
    String title = kept.report().title();
    String edition = edition(kept.report().shelf().edition());
    String above = bare(title).contains(bare(edition)) ? "" : edition;
    return new Masthead(
        above,
        unlessSaid(title, opening(document, whole(document))),
        kept.report().origin().fileName());
  }

  /// Over a talk.
  static Masthead ofTalk(KeptReport kept, Talk talk, Document document) {
    String opening = opening(document, talk.passage());
    Optional<String> title = unlessSaid(Names.of(talk), opening);
    List<String> about = new ArrayList<>();
    talk.speakers().stream()
        .filter(speaker -> title.isPresent() || !bare(opening).contains(bare(speaker)))
        .forEach(about::add);
    if (talk.kind() != TalkKind.TALK && talk.kind() != TalkKind.OTHER) {
      about.add(talk.kind().word());
    }
    String above =
        joined(
            Stream.of(
                edition(kept.report().shelf().edition()),
                talk.section().orElse(""),
                title.isPresent() ? "" : String.join(", ", about)));
    return new Masthead(above, title, title.isPresent() ? String.join(", ", about) : "");
  }

  private static String edition(Edition edition) {
    return edition.series().isEmpty()
        ? ""
        : joined(Stream.of(Names.of(edition), edition.place().orElse("")));
  }

  private static String joined(Stream<String> parts) {
    return parts.filter(part -> !part.isBlank()).collect(Collectors.joining(DOT));
  }

  private static Span whole(Document document) {
    return new Span(0, document.plainText().length());
  }

  /// The first words of a part: those of its first block that has some.
  private static String opening(Document document, Span part) {
    return document.blocks().stream()
        .map(Block::span)
        .filter(span -> span.overlaps(part))
        .map(span -> span.in(document.plainText()))
        .filter(words -> !words.isBlank())
        .findFirst()
        .orElse("");
  }

  private static Optional<String> unlessSaid(String title, String opening) {
    return Optional.of(title).filter(words -> !bare(opening).contains(bare(words)));
  }

  /// Letters and digits alone, for "PyCon: Day 1" and "PyCon – Day 1" say the same.
  private static String bare(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
