package org.lectern.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.lectern.library.Anchor;
import org.lectern.library.Highlight;
import org.lectern.library.Highlight.Colour;
import org.lectern.library.Tag;
import org.lectern.library.TagName;
import org.lectern.library.Tagging;
import org.lectern.model.Selector;

/// One annotation of a file, read as what Lectern keeps.
///
/// @param now when it was made, if it does not say so
record AnnotationForm(Json json, Instant now) {

  private static final int LONGEST_NAME = 1000;
  private static final int LONGEST_TEXT = 1_000_000;
  private static final int LONGEST_TAG = 200;
  private static final int MOST_TAGS = 200;
  private static final int MOST_HEADINGS = 50;

  /// No text has so many characters.
  private static final int FARTHEST = 1_000_000_000;

  private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

  /// A highlight, or the tags on a talk or on a whole report; nothing where it is neither.
  List<Annotation> annotations() {
    List<Json> targets = json.get("target").elements();
    if (targets.isEmpty()) {
      return List.of();
    }
    Json target = targets.getFirst();
    Source source = source(target);
    Optional<Anchor> anchor = findAnchor(target, source);
    if (json.get("motivation").findText(LONGEST_NAME).equals(Optional.of(Terms.TAGGING))) {
      return tags().stream()
          .map(tag -> new Tagging(0, 0, tag, anchor))
          .<Annotation>map(tagging -> new Annotation.OfTagging(source, tagging, Optional.empty()))
          .toList();
    }
    return anchor
        .filter(place -> !place.selector().exact().isBlank())
        .map(place -> highlight(place, target))
        .<Annotation>map(found -> new Annotation.OfHighlight(source, found, Optional.empty()))
        .stream()
        .toList();
  }

  /// What a file says of a tag itself; empty where it has no name.
  static Optional<Tag> findTag(Json json) {
    return json.get("name")
        .findText(LONGEST_TAG)
        .flatMap(TagName::find)
        .map(name ->
            new Tag(
                name,
                json.get(Terms.COLOUR).findText(LONGEST_NAME).flatMap(AnnotationForm::findColour),
                json.get("description").findText(LONGEST_TEXT).orElse("")));
  }

  private Highlight highlight(Anchor anchor, Json target) {
    Instant made = findTime("created").or(() -> findTime("modified")).orElse(now);
    Instant changed = findTime("modified").filter(time -> time.isAfter(made)).orElse(made);
    return new Highlight(id(), 0, anchor, note(target), made, changed);
  }

  /// That of a highlight of Lectern's; else one that only this annotation has.
  private long id() {
    String iri = json.get("id").iri();
    return Reference.parse(iri)
        .filter(Reference.OfHighlight.class::isInstance)
        .map(reference -> ((Reference.OfHighlight) reference).id())
        .filter(Identity::isId)
        .orElseGet(() -> Identity.of(iri.isEmpty() ? json.toString() : iri));
  }

  private Highlight.Note note(Json target) {
    List<String> classes =
        target.get("styleClass").elements().stream()
            .flatMap(word -> word.findText(LONGEST_NAME).stream())
            .toList();
    Colour colour =
        classes.stream()
            .flatMap(word -> findColour(word).stream())
            .findFirst()
            .orElse(Colour.YELLOW);
    String comment =
        String.join(
            "\n\n",
            json.get("body").elements().stream()
                .filter(body -> !isTag(body))
                .flatMap(body -> body.get("value").findText(LONGEST_TEXT).stream())
                .toList());
    return new Highlight.Note(colour, classes.contains(Terms.UNDERLINED), comment, tags());
  }

  private List<String> tags() {
    return json.get("body").elements().stream()
        .filter(AnnotationForm::isTag)
        .flatMap(body -> body.get("value").findText(LONGEST_TAG).stream())
        .flatMap(tag -> TagName.find(tag).stream())
        .map(TagName::text)
        .limit(MOST_TAGS)
        .toList();
  }

  private static boolean isTag(Json body) {
    return body.get("purpose").elements().stream()
        .anyMatch(purpose -> Terms.TAGGING.equals(purpose.value()));
  }

  private static Source source(Json target) {
    Json source = target.get("source").elements().stream().findFirst().orElse(target);
    String iri = source.iri();
    return new Source(
        Source.findHash(iri).orElse(""),
        source
            .get(Terms.FILE_NAME)
            .findText(LONGEST_NAME)
            .orElseGet(() -> iri.substring(iri.lastIndexOf('/') + 1)),
        source.get(Terms.TEXT_VERSION).findText(LONGEST_NAME).orElse(""),
        "");
  }

  private static Optional<Anchor> findAnchor(Json target, Source source) {
    List<Json> selectors = target.get("selector").elements();
    Optional<Json> quote =
        selectors.stream().filter(selector -> selector.isOf(Terms.QUOTE)).findFirst();
    Json position =
        selectors.stream()
            .filter(selector -> selector.isOf(Terms.POSITION))
            .findFirst()
            .orElse(new Json(Optional.empty()));
    Optional<Integer> start =
        target
            .get(Terms.OFFSET)
            .findNumber(FARTHEST)
            .or(() -> position.get("start").findNumber(FARTHEST));
    Optional<String> was = target.get(Terms.WAS).findText(LONGEST_TEXT);
    boolean attached = !target.get(Terms.ATTACHED).isFalse();
    return quote.flatMap(words ->
        words
            .get("exact")
            .findText(LONGEST_TEXT)
            .map(exact ->
                new Selector(
                    exact,
                    words.get("prefix").findText(LONGEST_NAME).orElse(""),
                    words.get("suffix").findText(LONGEST_NAME).orElse(""),
                    start.orElse(0),
                    target.get(Terms.TEXT_VERSION).findText(LONGEST_NAME).orElse(source.version()),
                    section(target)))
            .map(selector -> new Anchor(selector, attached, was)));
  }

  private static List<String> section(Json target) {
    return target.get(Terms.SECTION).elements().stream()
        .flatMap(heading -> heading.findText(LONGEST_NAME).stream())
        .limit(MOST_HEADINGS)
        .toList();
  }

  private static Optional<Colour> findColour(String word) {
    for (Colour colour : Colour.values()) {
      if (colour.word().equals(word)) {
        return Optional.of(colour);
      }
    }
    return Optional.empty();
  }

  private Optional<Instant> findTime(String name) {
    try {
      return json.get(name)
          .findText(LONGEST_NAME)
          .map(OffsetDateTime::parse)
          .map(OffsetDateTime::toInstant)
          .filter(time -> time.isAfter(EARLIEST) && time.isBefore(LATEST));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
