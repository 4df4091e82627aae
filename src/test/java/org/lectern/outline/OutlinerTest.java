package org.lectern.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.model.Document;
import org.lectern.model.Link;
import org.lectern.model.Outline;
import org.lectern.model.Talk;

/// Outlines of made-up reports of each main shape.
class OutlinerTest {

  @Test
  void readsTalkSummariesByDayInBareLines() {
    String report =
        """
        GardenConf 2014 – Talk Summaries

        29 Jul 2014 / by Hannah Roe / Conferences

        It rained all week, and nobody minded.

        Day 1

        Moss, what's next? – Petra Lindqvist (Profile, Video)

        Petra told of moss and of its enemies.

        Day 2

        The Magic of RosesBob Berger (ProfileVideo)

        Bob mostly talked about roses.

        Planting Trees – Francisco Castaño (ProfileVideo)

        He likes trees.
        """;

    assertThat(Notes.talks(report))
        .containsExactly(
            "Day 1 > talk: Moss, what's next? / Petra Lindqvist",
            "Day 2 > talk: The Magic of Roses / Bob Berger",
            "Day 2 > talk: Planting Trees / Francisco Castaño");
  }

  @Test
  void readsHighlightsInBulletsOfOneDepth() {
    String report =
        """
        PyCon US 2024 Highlights

        Performance

        - Faster Gardens - Petra Lindqvist
        - Shows three ways - one of them new - to water.
        - Video
        - Slower Gardens - Bob Berger
        - Insight: haste makes waste.

        AI

        - Moss, damned moss and robots - Ana Vik
        - Keynote - Hannah Roe
        - A great talk about robots.
        """;

    assertThat(Notes.talks(report))
        .containsExactly(
            "Performance > talk: Faster Gardens / Petra Lindqvist",
            "Performance > talk: Slower Gardens / Bob Berger",
            "AI > talk: Moss, damned moss and robots / Ana Vik",
            "AI > keynote: - / Hannah Roe");
  }

  @Test
  void readsAParagraphATalk() {
    String report =
        """
        These are my impressions of the talks I heard at EuroPython.

        The days began with a keynote by the moss society.

        Petra Lindqvist gave a talk "Pruning with Python." She showed examples.

        Bob Berger talked about "Roses." Another talk Bob gave was about one of the newest tools.

        Hannah Roe and Tom Berger presented their project in their talk "Tree - a Filesystem."

        The weekend is the time for sprinting!
        """;

    assertThat(Notes.talks(report))
        .containsExactly(
            "- > keynote: - / -",
            "- > talk: Pruning with Python / Petra Lindqvist",
            "- > talk: Roses / Bob Berger",
            "- > talk: Tree - a Filesystem / Hannah Roe, Tom Berger");
  }

  @Test
  void readsRawNotesWithNumberedTalksAndMarkedLightningTalks() {
    String notes =
        """
        # Personal notes

        ## Europython 2023 conference day 1

        ## 17.05.2023

        ## Keynote:

        About community, and about meet-ups, and more.

        ## Talk 1: Faster moss

        Petra Lindqvist

        Where is time spent ?

        ## Talk 2:

        Making roses faster

        It is parsed by hand.

        ### Talk3 Trees

        ## Talk 4: BDD  by Bob Berger

        Lightning talks

        >

        Robots happening.

        A game for robots

        >

        Moss 2

        It is open.
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "Europython 2023 conference day 1 > keynote: - / -",
            "Europython 2023 conference day 1 > talk: Faster moss / Petra Lindqvist",
            "Europython 2023 conference day 1 > talk: Making roses faster / -",
            "Europython 2023 conference day 1 > talk: Trees / -",
            "Europython 2023 conference day 1 > talk: BDD / Bob Berger",
            "Lightning talks > lightning: Robots happening / -",
            "Lightning talks > lightning: Moss 2 / -");
  }

  @Test
  void keepsAFileOfOneTalkWhole() {
    String notes =
        """
        # x-tree - Petra Lindqvist - Maple

        Good for gardens.

        ## Why trees

        - shade

        ## Algorithm

        - grow

        # Questions

        - Is there a library?
        """;

    assertThat(Notes.talks(notes)).containsExactly("- > talk: x-tree / Petra Lindqvist");
  }

  @Test
  void takesTheNextHeadingForTheSpeaker() {
    String notes =
        """
        ## Functional Gardens: Reverse-engineering the Hype

        ### Petra Lindqvist

        ## Learning to plant

        More words.

        ## Agenda

        1. why now?
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "- > talk: Functional Gardens: Reverse-engineering the Hype / Petra Lindqvist");
  }

  @Test
  void readsOneTalkFromFrontMatter() {
    String notes =
        """
        ---
        conference: Devoxx FR
        title: Ruches et jardins
        speaker: Petra Lindqvist
        date: 2023-04-14
        ---
        tags: #autre

        Des mots.
        """;
    Outline outline = Notes.outline(notes);

    assertThat(Notes.talks(outline))
        .containsExactly("- > talk: Ruches et jardins / Petra Lindqvist");
    assertThat(outline.edition().title()).isEqualTo("Devoxx FR 2023");
  }

  @Test
  void readsTimesSpeakerLinesAndKeynotesInBullets() {
    String notes =
        """
        # Velocity Conference 2019

        ## 06.11. - Wednesday

        ### Keynote
        - Petra Lindqvist: this and that
        - Bob Berger (Maple)

        ### 11:35 - A guide to moss
        *Hannah Roe (Oak)*
        - moss = green

        ### 13:25 - Trees: a story
        *Tom Berger (Elm), Ana Vik (Elm)*
        - bark
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "06.11. - Wednesday > keynote: - / Petra Lindqvist",
            "06.11. - Wednesday > keynote: - / Bob Berger",
            "06.11. - Wednesday > talk: A guide to moss / Hannah Roe",
            "06.11. - Wednesday > talk: Trees: a story / Tom Berger, Ana Vik");
  }

  @Test
  void readsLinkedTitlesBelowContainersInGerman() {
    String notes =
        """
        # Vorträge

        * [Rosen und Monaden](http://x.de/1)
          Petra Lindqvist zeigt in diesem Vortrag, wie man Rosen schneidet.
        * [Neue Gärten - schneller als Moos](http://x.de/2)
          Bob Berger stellt einen Garten vor.

        # Tutorials

        * [Einführung in Moos](http://x.de/3)
        * [Bäume für Anfänger](http://x.de/4)
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "Vorträge > talk: Rosen und Monaden / Petra Lindqvist",
            "Vorträge > talk: Neue Gärten - schneller als Moos / Bob Berger",
            "Tutorials > tutorial: Einführung in Moos / -",
            "Tutorials > tutorial: Bäume für Anfänger / -");
  }

  @Test
  void readsHeadingsBelowDaysThatNameNobody() {
    String notes =
        """
        # AWS Summit Berlin 2019

        ## 26.02.2019 Tuesday

        ### How gardens are made
        - slowly

        ### Networking for trees
        - roots

        ## 27.02.2019 Wednesday

        ### Moss in the cloud
        - wet

        ### Organic moss
        - wetter
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "26.02.2019 Tuesday > talk: How gardens are made / -",
            "26.02.2019 Tuesday > talk: Networking for trees / -",
            "27.02.2019 Wednesday > talk: Moss in the cloud / -",
            "27.02.2019 Wednesday > talk: Organic moss / -");
  }

  @Test
  void readsBoldWordsThatBeginParagraphs() {
    String notes =
        """
        Three days in Verona.

        **Pruning Roses** by Petra Lindqvist. She showed how.

        **Moss at Scale** by Bob Berger. He did not.
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "- > talk: Pruning Roses / Petra Lindqvist", "- > talk: Moss at Scale / Bob Berger");
  }

  @Test
  void findsTalksToldInBulletsOfProse() {
    String notes =
        """
        # GardenConf 2015 Wrap Up

        ## Our favourites

        * At home we water a lot. Petra Lindqvist's talk on [How to water](http://x.org) showed us more.
        * Bob Berger gave a talk about moss, and it was wet.
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "Our favourites > talk: How to water / Petra Lindqvist",
            "Our favourites > talk: - / Bob Berger");
  }

  @Test
  void readsNumberedHeadingsBelowTheNameOfAConference() {
    String notes =
        """
        # Gardeners Annual Meeting (2017)

        ## A. Growth of Roses

        - slow

        ## C. Trees and Evolution

        **1: Old Trees**

        - old

        **2: Young Trees**

        - young
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "- > talk: Growth of Roses / -",
            "C. Trees and Evolution > talk: Old Trees / -",
            "C. Trees and Evolution > talk: Young Trees / -");
  }

  @Test
  void readsNamesInFrontOfTitlesInPlainLinesAboveBullets() {
    String notes =
        """
        JSCONF 2015 NOTES

        Petra Lindqvist (@petra) - Pruning
        * thorns

        Bob Berger (@bob) - Moss
        * wet

        Hannah Roe - Trees
        * bark
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "- > talk: Pruning / Petra Lindqvist",
            "- > talk: Moss / Bob Berger",
            "- > talk: Trees / Hannah Roe");
  }

  @Test
  void readsLinesInBoldWithTheSpeakerBelow() {
    String notes =
        """
        **Pruning Roses**
        Petra Lindqvist - @petra

        - thorns

        ---

        **Moss at Scale**
        Bob Berger - @bob

        - wet
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "- > talk: Pruning Roses / Petra Lindqvist", "- > talk: Moss at Scale / Bob Berger");
  }

  @Test
  void findsNoTalkInAShoppingList() {
    assertThat(Notes.talks("# Shopping\n\n- bread\n- milk\n\n## Later\n\n- a spade\n")).isEmpty();
  }

  @Test
  void passagesBeginAtTheTitleAndEndBeforeTheNext() {
    String notes =
        """
        # GardenConf 2016

        ## Pruning - Petra Lindqvist

        Thorns. See [the slides](http://x.org/s).

        ## Moss - Bob Berger

        Wet.
        """;
    Document document = Notes.document(notes);
    List<Talk> talks = Outliner.outline(document, Notes.NOWHERE).talks();

    assertThat(talks)
        .extracting(talk -> talk.passage().in(document.plainText()))
        .containsExactly(
            "Pruning - Petra Lindqvist\nThorns. See the slides.", "Moss - Bob Berger\nWet.");
    assertThat(talks.getFirst().links()).containsExactly(new Link("the slides", "http://x.org/s"));
    assertThat(talks.getFirst().reason())
        .isEqualTo("a heading with a name after a dash, like one other in this file");
  }
}
