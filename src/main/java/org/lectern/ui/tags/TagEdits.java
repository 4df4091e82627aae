package org.lectern.ui.tags;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.lectern.library.Anchor;
import org.lectern.library.Change;
import org.lectern.library.Highlight;
import org.lectern.library.Highlight.Colour;
import org.lectern.library.Tag;
import org.lectern.library.TagName;
import org.lectern.library.Tagging;
import org.lectern.ui.Contents;

/// What changes when a tag is renamed, merged with another, or deleted everywhere; the tags under
/// it go with it.
record TagEdits(Contents contents, Instant now) {

  /// Gives a tag another name; where there is a tag of that name, both become one. What was taken
  /// from a file is the reader's own from then on.
  Change rename(TagName from, TagName to) {
    TagName target = from.key().equals(to.key()) ? to : contents.tagNames().spelt(to);
    return replace(from, name -> Optional.of(name.moved(from, target)));
  }

  /// Takes a tag off all that bears it, and forgets it.
  Change delete(TagName tag) {
    return replace(tag, name -> Optional.empty());
  }

  /// Gives a tag a colour of its own, or none.
  Change colour(TagName tag, Optional<Colour> colour) {
    return new Change.PutTag(said(tag).with(colour));
  }

  /// Says what a tag means; nothing for empty words.
  Change describe(TagName tag, String words) {
    return new Change.PutTag(said(tag).described(words.strip()));
  }

  private Tag said(TagName tag) {
    return findSaid(tag).orElseGet(() -> Tag.of(contents.tagNames().spelt(tag)));
  }

  private Change replace(TagName tag, Function<TagName, Optional<TagName>> becomes) {
    List<Change> changes = new ArrayList<>();
    addTaggings(changes, tag, becomes);
    addHighlights(changes, tag, becomes);
    for (Tag old : contents.tags()) {
      if (old.name().isWithin(tag)) {
        changes.add(new Change.DropTag(old.name()));
      }
    }
    for (Tag old : contents.tags()) {
      if (old.name().isWithin(tag)) {
        becomes
            .apply(old.name())
            .filter(name -> name.isWithin(tag) || findSaid(name).isEmpty())
            .ifPresent(name -> changes.add(new Change.PutTag(old.with(name))));
      }
    }
    return new Change.All(changes);
  }

  private void addTaggings(
      List<Change> changes, TagName tag, Function<TagName, Optional<TagName>> becomes) {
    Set<String> taken = new HashSet<>();
    for (Tagging tagging : contents.taggings()) {
      if (!isWithin(tagging.tag(), tag)) {
        taken.add(bearer(tagging) + TagName.key(tagging.tag()));
      }
    }
    for (Tagging tagging : contents.taggings()) {
      if (isWithin(tagging.tag(), tag)) {
        Optional<TagName> name =
            TagName.find(tagging.tag())
                .flatMap(becomes)
                .filter(to -> taken.add(bearer(tagging) + to.key()));
        changes.add(
            name.<Change>map(to -> new Change.PutTagging(renamed(tagging, to)))
                .orElseGet(() -> new Change.DropTagging(tagging.id())));
      }
    }
  }

  private static Tagging renamed(Tagging tagging, TagName to) {
    return new Tagging(tagging.id(), tagging.report(), to.text(), tagging.talk());
  }

  private void addHighlights(
      List<Change> changes, TagName tag, Function<TagName, Optional<TagName>> becomes) {
    for (Highlight highlight : contents.highlights()) {
      List<String> tags = highlight.note().tags();
      if (tags.stream().anyMatch(other -> isWithin(other, tag))) {
        List<String> after =
            tags.stream()
                .flatMap(other ->
                    isWithin(other, tag)
                        ? TagName.find(other).flatMap(becomes).map(TagName::text).stream()
                        : java.util.stream.Stream.of(other))
                .toList();
        changes.add(new Change.PutHighlight(highlight.edited(highlight.note().with(after), now)));
      }
    }
  }

  /// What bears it: the report, a talk of it, or a talk that is gone.
  private String bearer(Tagging tagging) {
    Optional<Integer> talk =
        contents.findReport(tagging.report()).flatMap(entry -> Contents.findTalkOf(tagging, entry));
    String lost =
        talk.isPresent() ? "" : tagging.talk().map(Anchor::span).map(Object::toString).orElse("");
    return tagging.report() + " " + talk.orElse(-1) + " " + lost + " ";
  }

  private Optional<Tag> findSaid(TagName name) {
    return contents.tags().stream().filter(tag -> tag.name().key().equals(name.key())).findFirst();
  }

  private static boolean isWithin(String other, TagName tag) {
    return TagName.find(other).filter(name -> name.isWithin(tag)).isPresent();
  }
}
