package org.lectern.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lectern.library.Names;
import org.lectern.model.Block;
import org.lectern.model.Shape;
import org.lectern.model.Span;
import org.lectern.model.Talk;

/// The entries of a leaf among the bookmarks: its sections with their talks; of a report without
/// talks its headings.
final class Bookmarks {

  /// Deeper headings are no places that one looks for.
  private static final int DEEPEST = 3;

  /// @param place the name of the place it leads to
  record Bookmark(String name, String place, List<Bookmark> below) {
    Bookmark(String name, String place) {
      this(name, place, new ArrayList<>());
    }
  }

  private final Leaf leaf;
  private final String prefix;
  private final Map<Integer, String> places = new TreeMap<>();
  private final List<Bookmark> entries = new ArrayList<>();

  /// @param prefix of the names of places, so that those of two leaves differ
  Bookmarks(Leaf leaf, String prefix) {
    this.leaf = leaf;
    this.prefix = prefix;
    if (leaf.kept().talks().isEmpty()) {
      leaf.text().document().blocks().stream()
          .filter(block -> block.span().overlaps(leaf.text().part()))
          .forEach(this::addHeading);
    } else {
      addTalks();
    }
  }

  /// In the order of the text.
  List<Bookmark> entries() {
    return List.copyOf(entries);
  }

  /// The names of the offsets that they lead to.
  Map<Integer, String> places() {
    return Map.copyOf(places);
  }

  private void addTalks() {
    Optional<String> section = Optional.empty();
    for (Talk talk : leaf.kept().talks()) {
      if (talk.section().isPresent() && !talk.section().equals(section)) {
        entries.add(new Bookmark(talk.section().get(), placeOf(talk.passage())));
      }
      section = talk.section();
      Bookmark bookmark = new Bookmark(Names.of(talk), placeOf(talk.passage()));
      (section.isPresent() ? entries.getLast().below() : entries).add(bookmark);
    }
  }

  private void addHeading(Block block) {
    if (block.shape() instanceof Shape.Heading(int level) && level <= DEEPEST) {
      String words = leaf.text().document().textOf(block).strip();
      if (!words.isEmpty()) {
        entries.add(new Bookmark(words, placeOf(block.span())));
      }
    }
  }

  private String placeOf(Span span) {
    return places.computeIfAbsent(span.start(), offset -> prefix + "at-" + offset);
  }
}
