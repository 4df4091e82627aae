package org.lectern.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lectern.library.Facets;
import org.lectern.messages.Messages;
import org.lectern.query.Operator;

/// One way to narrow a search: a heading, and what may be chosen under it.
record Facet(String heading, List<Choice> choices) {

  private static final Messages WORDS = Messages.of(Facet.class);

  /// More would bury the results.
  private static final int MOST = 6;

  Facet {
    choices = List.copyOf(choices);
  }

  /// A value and how many of the talks found have it.
  ///
  /// @param filter the operator that asks for it: `conf:"PyCon US"`
  record Choice(String value, int number, String filter) {}

  /// Those under which there is a choice.
  static List<Facet> of(Facets facets) {
    List<Facet> all = new ArrayList<>();
    all.add(of(WORDS.get("facet.series"), Operator.CONF, facets.series()));
    all.add(of(WORDS.get("facet.year"), Operator.YEAR, facets.years()));
    all.add(of(WORDS.get("facet.speaker"), Operator.SPEAKER, facets.speakers()));
    all.add(of(WORDS.get("facet.kind"), Operator.KIND, facets.kinds()));
    all.add(of(WORDS.get("facet.tag"), Operator.TAG, facets.tags()));
    return all.stream().filter(facet -> !facet.choices().isEmpty()).toList();
  }

  private static Facet of(String heading, Operator operator, List<Facets.Count> counts) {
    Stream<Choice> choices =
        counts.stream()
            .limit(MOST)
            .map(
                count -> new Choice(count.value(), count.number(), operator.asking(count.value())));
    return new Facet(heading, choices.toList());
  }
}
