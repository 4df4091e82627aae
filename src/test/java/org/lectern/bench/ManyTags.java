package org.lectern.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.lectern.library.Anchor;
import org.lectern.library.Change;
import org.lectern.library.Ids;
import org.lectern.library.KeptReport;
import org.lectern.library.Library;
import org.lectern.library.ReportEntry;
import org.lectern.library.Tag;
import org.lectern.library.TagName;
import org.lectern.library.Tagging;
import org.lectern.model.Selector;
import org.lectern.model.Span;
import org.lectern.model.Talk;

/// Tags the talks of a library at random, with tags of one to three levels: a few on many talks,
/// most on some.
final class ManyTags {

  private static final int TOP = 60;
  private static final int ON_EACH = 3;

  private final Random random = new Random(7);
  private final List<TagName> names = new ArrayList<>();

  private ManyTags(int number) {
    for (int i = 0; i < number; i++) {
      String text = "topic " + i;
      if (i >= TOP) {
        text = names.get(random.nextInt(Math.min(i, 12 * TOP))).text() + "/part " + i;
      }
      names.add(new TagName(text));
    }
  }

  /// Puts so many tags into a library, each on some talks; always the same into the same.
  static void put(Library library, int number) {
    ManyTags many = new ManyTags(number);
    List<Change> changes = new ArrayList<>();
    many.names.forEach(name -> changes.add(new Change.PutTag(Tag.of(name))));
    List<Tagging> places = new ArrayList<>();
    for (ReportEntry entry : library.contents()) {
      KeptReport kept = library.findReport(entry.report().id()).orElseThrow();
      kept.talks().forEach(talk -> places.add(place(kept, talk)));
    }
    for (int i = 0; i < number * ON_EACH; i++) {
      Tagging place = places.get(many.random.nextInt(places.size()));
      String tag = many.names.get(i % number).text();
      changes.add(
          new Change.PutTagging(new Tagging(Ids.next(), place.report(), tag, place.talk())));
    }
    library.apply(new Change.All(changes));
  }

  private static Tagging place(KeptReport kept, Talk talk) {
    String text = kept.text().current().plainText();
    Span passage = talk.passage();
    int end = Math.min(text.length(), Math.min(passage.end(), passage.start() + 30));
    Selector selector =
        new Selector(
            text.substring(passage.start(), end),
            "",
            "",
            passage.start(),
            kept.text().current().version());
    return new Tagging(1, kept.report().id(), "any", Optional.of(new Anchor(selector, true)));
  }
}
