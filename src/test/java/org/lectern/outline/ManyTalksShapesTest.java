package org.lectern.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Files that hold several talks, in every way they are set apart.
class ManyTalksShapesTest {

  private static final String[] BOTH = {
    "- > talk: Moss in Winter / Anna Roe", "- > talk: Roses in Rain / Bob Berger"
  };

  @Test
  void readsHeadingsOfSpeakerThenTitle() {
    String notes =
        "# GardenConf 2014\n\n## Anna Roe - Moss in Winter\n\nGood.\n\n## Bob Berger - Roses in"
            + " Rain\n\nBetter.\n";

    assertThat(Notes.talks(notes)).containsExactly(BOTH);
  }

  @Test
  void readsSetextHeadings() {
    String notes =
        "Moss in Winter - Anna Roe\n"
            + "---\n\n"
            + "Good.\n\n"
            + "Roses in Rain - Bob Berger\n"
            + "---------\n\n"
            + "Well.\n";

    assertThat(Notes.talks(notes)).containsExactly(BOTH);
  }

  @Test
  void readsLinesThatAreOneLink() {
    String notes =
        """
        # GardenConf 2014

        ### Talks

        #### Best

        [Anna Roe: Moss in Winter](https://x.example/1)

        Room full.

        #### Good

        [Bob Berger - Roses in Rain](https://x.example/2)

        Room half full.
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "Best > talk: Moss in Winter / Anna Roe", "Good > talk: Roses in Rain / Bob Berger");
  }

  @Test
  void readsHeadingsBelowOneThatHoldsTalks() {
    String notes =
        """
        ## La organización

        Muy bien.

        ## Las charlas

        ### El musgo en invierno

        [@annaroe](https://x.example/annaroe) nos contó cosas.

        ### Rosas

        No me enteré.

        ### Árboles y lluvia

        Bien.

        ## Conclusiones

        Volveré.
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "Las charlas > talk: El musgo en invierno / @annaroe",
            "Las charlas > talk: Rosas / -",
            "Las charlas > talk: Árboles y lluvia / -");
  }

  @Test
  void readsBoldItemsWithNotesBelow() {
    String notes =
        """
        ## Moss and Gardens Conf, Session 2

        * **Watering by night**
          * needs a lamp
        * **Cutting** :
          * needs a knife
        * Digging deep
          * needs a spade
        * **Planting**
          * needs a hand
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "- > talk: Watering by night / -",
            "- > talk: Cutting / -",
            "- > talk: Digging deep / -",
            "- > talk: Planting / -");
  }

  @Test
  void readsItemsOfTitleAndSpeakerInSpanish() {
    String notes =
        """
        ## Las charlas

        - [Musgo en invierno](https://x.example/1), de [Anna Roe](https://x.example/a): muy bien.
        - [Taller: rosas](https://x.example/2), de [Pablo García]: regular, pero se aprende algo.
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "Las charlas > talk: Musgo en invierno / Anna Roe",
            "Las charlas > workshop: rosas / Pablo García");
  }

  @Test
  void readsItemsBelowADayOfTalks() {
    String notes =
        """
        ## Charlas

        ### Primer día

        * **Musgo en invierno**. [Pablo](https://x.example/p) nos contó cómo crece.
        * **Rosas bajo la lluvia**. [Emilia](https://x.example/e) habló de rosas.
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "Primer día > talk: Musgo en invierno / Pablo",
            "Primer día > talk: Rosas bajo la lluvia / Emilia");
  }

  @Test
  void readsANumberedListOfLightningTalksByTheFileName() {
    Location file = new Location(java.util.List.of(), false, "lightning-talks.md");
    String notes =
        "1. Anna Roe: Moss in Winter\n\n   It grows.\n\n2. Bob Berger: Roses in Rain\n\n   They do"
            + " not.\n";

    assertThat(Notes.talks(Notes.outline(notes, file)))
        .containsExactly(
            "- > lightning: Moss in Winter / Anna Roe",
            "- > lightning: Roses in Rain / Bob Berger");
  }

  @Test
  void readsTimesBehindTitles() {
    String notes =
        """
        ## 9/4/2025

        ### Moss in Winter 9:05 - 9:35am

        - green

        ### Ten Years of Redwood Gardens 10:55am - 11:25am

        - Redwood Gardens

        ### Roses

        - red
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "9/4/2025 > talk: Moss in Winter / -",
            "9/4/2025 > talk: Ten Years of Redwood Gardens / -",
            "9/4/2025 > talk: Roses / -");
  }

  @Test
  void readsAFirstNameWhereTheOthersStandInFrontOfAColon() {
    String notes =
        """
        ## Anna Roe: Moss in Winter

        Good.

        ## Petra Lindqvist: Knowing Your Orchids

        Good.

        ## Zuzu: Fun with Roses

        Fun.
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "- > talk: Moss in Winter / Anna Roe",
            "- > talk: Knowing Your Orchids / Petra Lindqvist",
            "- > talk: Fun with Roses / Zuzu");
  }
}
