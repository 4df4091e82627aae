package org.lectern.library.sqlite;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.library.Anchor;
import org.lectern.library.Correction;
import org.lectern.library.Highlight;
import org.lectern.library.KeptReport;
import org.lectern.library.Origin;
import org.lectern.library.ReadMark;
import org.lectern.library.Report;
import org.lectern.library.Shelf;
import org.lectern.library.Tagging;
import org.lectern.library.TextVersion;
import org.lectern.model.Edition;
import org.lectern.model.Fix;
import org.lectern.model.Format;
import org.lectern.model.Link;
import org.lectern.model.Selector;
import org.lectern.model.Span;
import org.lectern.model.Talk;
import org.lectern.model.TalkKind;

/// Reports for the tests, made of a text and of the talks in it.
final class Notes {

  static final Instant ADDED = Instant.parse("2024-05-17T08:30:00.123456789Z");

  private final long id;
  private final String title;
  private final StringBuilder text = new StringBuilder();
  private final List<Talk> talks = new ArrayList<>();

  private Notes(long id, String title) {
    this.id = id;
    this.title = title;
  }

  static Notes report(long id, String title) {
    return new Notes(id, title);
  }

  /// Text outside of talks.
  Notes aside(String words) {
    text.append(text.isEmpty() ? "" : "\n").append(words);
    return this;
  }

  /// A talk whose passage is its title and `words`.
  Notes talk(String talkTitle, String speaker, String words) {
    text.append(text.isEmpty() ? "" : "\n");
    int start = text.length();
    text.append(talkTitle).append('\n').append(words);
    talks.add(
        new Talk(
            Optional.of(talkTitle),
            speaker.isEmpty() ? List.of() : List.of(speaker),
            Optional.of("Day 1"),
            TalkKind.TALK,
            new Span(start, text.length()),
            List.of(new Link("Video", "https://example.org/" + talks.size())),
            0.75,
            "a heading like the others"));
    return this;
  }

  KeptReport kept() {
    return kept(KeptReport.Annotations.NONE);
  }

  KeptReport kept(KeptReport.Annotations annotations) {
    return kept(
        new Shelf(
            new Edition(Optional.of("EuroPython"), Optional.of(2014), Optional.of("Berlin")),
            false,
            false),
        annotations);
  }

  KeptReport kept(Shelf shelf, KeptReport.Annotations annotations) {
    TextVersion current = TextVersion.of(3, text.toString());
    byte[] bytes = ("# " + text).getBytes(StandardCharsets.UTF_8);
    Report report =
        new Report(
            id,
            title,
            shelf,
            new Origin("/home/ada/notes/" + id + ".md", "notes/" + id + ".md", "ab" + id),
            new Report.TextFacts(Format.MARKDOWN, current.version(), 4, 7, ADDED, ADDED));
    return new KeptReport(
        report, new KeptReport.Text(bytes, current, List.of()), talks, annotations);
  }

  /// A selector on the first place where `exact` stands.
  static Selector selector(KeptReport kept, String exact) {
    String text = kept.text().current().plainText();
    int start = text.indexOf(exact);
    if (start < 0) {
      throw new IllegalArgumentException(exact);
    }
    return new Selector(exact, "before", "behind", start, kept.text().current().version());
  }

  static Highlight highlight(long id, KeptReport kept, String exact, String comment) {
    return new Highlight(
        id,
        kept.report().id(),
        new Anchor(selector(kept, exact), true),
        new Highlight.Note(Highlight.Colour.PINK, comment),
        ADDED);
  }

  static Correction correction(long id, KeptReport kept, String beginning, Fix fix) {
    return new Correction(id, new Anchor(selector(kept, beginning), true), false, fix);
  }

  static Tagging tagOnReport(long id, KeptReport kept, String tag) {
    return new Tagging(id, kept.report().id(), tag, Optional.empty());
  }

  static Tagging tagOnTalk(long id, KeptReport kept, String tag, String beginning) {
    return new Tagging(
        id, kept.report().id(), tag, Optional.of(new Anchor(selector(kept, beginning), true)));
  }

  static ReadMark readMark(long id, KeptReport kept, String beginning) {
    return new ReadMark(
        id, kept.report().id(), Optional.of(new Anchor(selector(kept, beginning), true)));
  }
}
