package org.lectern.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Talks in lists and tables, and lists that hold none.
class ListShapesTest {

  @Test
  void readsItemsOfNameAndTitle() {
    String notes =
        """
        EuroPython 2016 notes

        Talks I attended:

        * Bob Berger - Faster Python with Cython
            * static types
            * nogil
        * Petra Lindqvist - Testing with hypothesis
            * generate data
        * Ana Vik (Acme) - Microservices gone wrong
            * too many
        * How we moved to Kubernetes
            * pain
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "Talks I attended > talk: Faster Python with Cython / Bob Berger",
            "Talks I attended > talk: Testing with hypothesis / Petra Lindqvist",
            "Talks I attended > talk: Microservices gone wrong / Ana Vik",
            "Talks I attended > talk: How we moved to Kubernetes / -");
  }

  @Test
  void readsNumberedItems() {
    String notes =
        """
        # FOSDEM 2020

        1. **The Linux Kernel: We have to finish this thing one day** by Thorsten Leemhuis
           - maintenance
        2. **State of the Onion** by Pili Guerra
           - tor
        3. **HTTP/3 for everyone** by Daniel Stenberg
           - quic
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "- > talk: The Linux Kernel: We have to finish this thing one day / Thorsten Leemhuis",
            "- > talk: State of the Onion / Pili Guerra",
            "- > talk: HTTP/3 for everyone / Daniel Stenberg");
  }

  @Test
  void readsRowsOfATable() {
    String notes =
        """
        # GopherCon 2019

        | Talk | Speaker | Notes |
        |---|---|---|
        | Generics in Go | Ian Lance Taylor | contracts |
        | Two Go programs, three different profiling techniques | Dave Cheney | pprof |
        | On the road to Go 2 | Russ Cox | modules |
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "- > talk: Generics in Go / Ian Lance Taylor",
            "- > talk: Two Go programs, three different profiling techniques / Dave Cheney",
            "- > talk: On the road to Go 2 / Russ Cox");
  }

  @Test
  void readsItemsOfQuotedTitles() {
    String notes =
        """
        Some notes from PyData Berlin 2016.

        Talks:

        - "What every data scientist should know" - Holger Peters
        - "Spark in Production" - Maria Lopez: useful tips
        - "Deep Learning for hackers" - Olaf Braun
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "Talks > talk: What every data scientist should know / Holger Peters",
            "Talks > talk: Spark in Production / Maria Lopez",
            "Talks > talk: Deep Learning for hackers / Olaf Braun");
  }

  @Test
  void readsNoTalksOutOfAProgramme() {
    String notes =
        """
        # GardenConf 2020 schedule

        09:00 Registration
        10:00 Opening
        10:30 Moss in Winter - Anna Roe
        11:30 Coffee
        12:00 Roses - Bob Berger
        13:00 Lunch
        """;

    assertThat(Notes.talks(notes)).isEmpty();
  }

  @Test
  void readsNoTalksOutOfAnIndex() {
    String notes =
        """
        # Conference notes

        My notes from conferences.

        - [PyCon 2014](pycon-2014/README.md)
        - [EuroPython 2015](ep2015/README.md)
        - [FOSDEM 2016](fosdem.md)
        """;

    assertThat(Notes.talks(notes)).isEmpty();
  }

  @Test
  void readsOneTalkWithPartsOnItsLevel() {
    String notes =
        """
        # Simple Made Easy

        by Rich Hickey, Strange Loop 2011

        Simple is not easy.

        # Definitions

        - simple: one fold

        # Complecting

        - to braid
        """;

    assertThat(Notes.talks(notes)).containsExactly("- > talk: Simple Made Easy / Rich Hickey");
  }

  @Test
  void readsLabelsAtTheTop() {
    String notes =
        """
        - Speaker: Kelly Sommers
        - Conference: NDC Oslo 2014
        - Title: Dynamo is not just a database

        CAP theorem blah.

        ## Quorums

        - R + W > N
        """;

    assertThat(Notes.talks(notes))
        .containsExactly("- > talk: Dynamo is not just a database / Kelly Sommers");
  }
}
