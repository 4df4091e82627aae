package org.lectern.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What looks like talks and holds none, or less than it seems.
class TrapShapesTest {

  @Test
  void findsNoTalksInAReadingList() {
    String notes =
        """
        ---
        title: Reading List
        ---
        # Gardens

        - [Moss, by Anna Roe](https://x.example/1)
          - a guide

        # Trees

        - [Roots, by Bob Berger](https://x.example/2)
          - a book
        """;

    assertThat(Notes.talks(notes)).isEmpty();
  }

  @Test
  void findsNoTalksAmongOpenBoxes() {
    String notes =
        """
        # Sessions

        1. [ ] [Moss in Winter - Anna Roe](https://x.example/1)
        2. [ ] [Roses in Rain - Bob Berger](https://x.example/2)
        """;

    assertThat(Notes.talks(notes)).isEmpty();
  }

  @Test
  void findsNoTalksInAPackingList() {
    assertThat(Notes.talks("# Packing list\n\n- **Lamp**\n  - new\n- **Rope**\n- **Knife**\n"))
        .isEmpty();
  }

  @Test
  void findsNoTalksInACallForPapers() {
    String notes = "# Call for Papers\n\nGardenConf 2014 invites talks.\n\n## Topics\n\n- moss\n";

    assertThat(Notes.talks(Notes.outline(notes, below("cfp.md")))).isEmpty();
  }

  @Test
  void takesAnAddressForNoSection() {
    String notes =
        """
        ## Day 1

        ## https://x.example/programme

        ### Moss in Winter - Anna Roe

        Good.

        ### Roses in Rain - Bob Berger

        Better.
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "Day 1 > talk: Moss in Winter / Anna Roe", "Day 1 > talk: Roses in Rain / Bob Berger");
  }

  @Test
  void takesTwoParagraphsOnOneSpeakerForOneTalk() {
    String notes =
        """
        Anna Roe gave a talk about moss.

        In the second half Anna Roe presented three ways to water it by night.

        Bob Berger presented his roses and how he cuts them in the rain.
        """;

    assertThat(Notes.talks(notes))
        .containsExactly("- > talk: - / Anna Roe", "- > talk: - / Bob Berger");
  }

  @Test
  void takesTwoWordsInCapitalsForNoSpeaker() {
    String notes =
        """
        ## Day 1

        ### Selling Flowers with Analytics

        * yes

        ### Moss in Winter - Anna Roe

        * no
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "Day 1 > talk: Selling Flowers with Analytics / -",
            "Day 1 > talk: Moss in Winter / Anna Roe");
  }

  @Test
  void leavesTheImageOfAFlagOutOfATitle() {
    String notes =
        """
        ## Vorträge

        ### ![](flags/de.png) Moos im Winter (Details)

        Die Botanikerin Anna Roe zeigt Moos und erklärt es uns Laien.

        ### ![](flags/de.png) Rosen im Regen (Details)

        Leider gibt es davon keine Aufzeichnung.
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "Vorträge > talk: Moos im Winter / Anna Roe", "Vorträge > talk: Rosen im Regen / -");
  }

  private static Location below(String file) {
    return new Location(List.of("conference-notes"), false, file);
  }
}
