package org.lectern.ui;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.library.Highlight;
import org.lectern.library.Tag;
import org.lectern.library.TagName;
import org.lectern.library.Tagging;

/// The names of all tags of the library, as each was first spelt, and how often each is used.
public final class TagNames {

  /// More suggestions than these nobody reads.
  private static final int MOST = 12;

  private static final Comparator<Map.Entry<String, Use>> BY_USE =
      Comparator.comparingInt((Map.Entry<String, Use> entry) -> -entry.getValue().number())
          .thenComparing(Map.Entry::getKey);

  private record Use(TagName name, int number) {}

  private final Map<String, Use> uses = new HashMap<>();
  private final Map<String, Optional<TagName>> read = new HashMap<>();

  TagNames(List<Tag> tags, List<Tagging> taggings, List<Highlight> highlights) {
    tags.forEach(tag -> uses.put(tag.name().key(), new Use(tag.name(), 0)));
    taggings.forEach(tagging -> count(tagging.tag()));
    highlights.forEach(highlight -> highlight.note().tags().forEach(this::count));
  }

  private void count(String tag) {
    read.computeIfAbsent(tag, TagName::find)
        .ifPresent(name ->
            uses.merge(
                name.key(),
                new Use(name, 1),
                (known, one) -> new Use(known.name(), known.number() + 1)));
  }

  /// Whether there is such a tag, however it is spelt.
  public boolean has(TagName name) {
    return uses.containsKey(name.key());
  }

  /// The name as it was first spelt, its upper levels too; a new one as it is.
  public TagName spelt(TagName name) {
    if (has(name)) {
      return uses.get(name.key()).name();
    }
    return name.findParent()
        .map(parent -> new TagName(spelt(parent).text() + "/" + name.last()))
        .orElse(name);
  }

  /// Tags that fit what was typed so far, best first: those that begin so, then those one of whose
  /// lower levels does, then those that contain it; of each the most used first. What is typed in
  /// full is no suggestion.
  ///
  /// @param except tags that need no suggestion
  public List<String> suggest(String typed, Collection<String> except) {
    String wanted = TagName.find(typed).map(TagName::key).orElse("");
    Set<String> known = except.stream().map(TagName::key).collect(Collectors.toSet());
    known.add(wanted);
    return uses.entrySet().stream()
        .filter(entry -> entry.getKey().contains(wanted) && !known.contains(entry.getKey()))
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<String, Use> entry) -> distance(entry.getKey(), wanted))
                .thenComparing(BY_USE))
        .limit(MOST)
        .map(entry -> entry.getValue().name().text())
        .toList();
  }

  /// All of them, the most used first.
  public List<TagName> byUse() {
    return uses.entrySet().stream().sorted(BY_USE).map(entry -> entry.getValue().name()).toList();
  }

  private static int distance(String key, String wanted) {
    if (key.startsWith(wanted)) {
      return 0;
    }
    return key.contains("/" + wanted) ? 1 : 2;
  }
}
