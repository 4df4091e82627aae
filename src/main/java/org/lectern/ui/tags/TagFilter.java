package org.lectern.ui.tags;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.lectern.library.TagName;

/// The tags, and perhaps the year, that one filters by: read from left to right.
record TagFilter(List<TagChoice> choices, Optional<Integer> year) {

  /// Everything.
  static final TagFilter NONE = new TagFilter(List.of(), Optional.empty());

  TagFilter {
    choices = List.copyOf(choices);
  }

  static TagFilter of(TagName tag) {
    return new TagFilter(List.of(new TagChoice(tag, TagChoice.Join.AND)), Optional.empty());
  }

  boolean isEmpty() {
    return choices.isEmpty() && year.isEmpty();
  }

  TagFilter in(Optional<Integer> otherYear) {
    return new TagFilter(choices, otherYear);
  }

  /// With one more tag; without it where it was chosen in this way already.
  TagFilter with(TagName tag, TagChoice.Join join) {
    List<TagChoice> more = new ArrayList<>(without(tag).choices);
    if (!choices.contains(new TagChoice(tag, join))) {
      more.add(new TagChoice(tag, join));
    }
    return new TagFilter(more, year);
  }

  TagFilter without(TagName tag) {
    return new TagFilter(
        choices.stream().filter(choice -> !choice.tag().key().equals(tag.key())).toList(), year);
  }

  /// With those tags alone that there are.
  TagFilter among(Predicate<TagName> tags) {
    return new TagFilter(choices.stream().filter(choice -> tags.test(choice.tag())).toList(), year);
  }

  /// With the new names of a tag that was renamed, and of those under it; with each once.
  TagFilter renamed(TagName from, TagName to) {
    TagFilter renamed = new TagFilter(List.of(), year);
    for (TagChoice choice : choices) {
      TagName tag = choice.tag().isWithin(from) ? choice.tag().moved(from, to) : choice.tag();
      if (!renamed.has(tag)) {
        renamed = renamed.with(tag, choice.join());
      }
    }
    return renamed;
  }

  /// With the next way in which a tag goes with the others.
  TagFilter turned(TagChoice turned) {
    return new TagFilter(
        choices.stream()
            .map(choice -> choice.equals(turned) ? choice.with(choice.join().next()) : choice)
            .toList(),
        year);
  }

  boolean has(TagName tag) {
    return choices.stream().anyMatch(choice -> choice.tag().key().equals(tag.key()));
  }

  /// The numbers of the places that are left; a set of its own.
  BitSet of(TagIndex index) {
    BitSet found = new BitSet();
    found.set(0, index.places().size());
    for (int i = 0; i < choices.size(); i++) {
      choices.get(i).apply(found, index.bearing(choices.get(i).tag()), i == 0);
    }
    if (year.isPresent()) {
      BitSet all = (BitSet) found.clone();
      all.stream().filter(place -> !index.yearOf(place).equals(year)).forEach(found::clear);
    }
    return found;
  }
}
