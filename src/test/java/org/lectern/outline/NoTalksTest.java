package org.lectern.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoTalksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        # Notable Quotes

        * "Moss eats stones for breakfast" - Petra Lindqvist
        * "Tell me and I forget, show me and I water" - Anna Berger
        * "Never trust a quiet hedge" -- Hannah Roe
        * "A maze is a hedge with ideas" - Bob Berger
        """,
        """
        # Tech to Check

        This is my list of things to look at when the garden is done and it rains again.

        * https://moss.example
        * "Stones: Practical Gardens with Practical Examples" by Petra Lindqvist
        * the electric spade
        """,
        """
        # PyGala 2014

        All my notes of that week, a file for each of the talks that I sat in.

        ## Sessions

        * [Using the Spade to Build Gardens](spade.md)
        * [Moss Theory 101](moss-101.md) -- my favourite
        * [Introducing Hedges](hedges.md)
        """,
        """
        # pygala-2014

        Conference notes from PyGala 2014, one file for each of the talks I went to.

        ## Friday

        [Moss](F-moss.md)

        [Extending Hedges](F-hedges.md)

        [Future of Stones](F-stones.md)

        ## Saturday

        [Design Walks](S-walks.md)
        """,
      })
  void findsNoneInListsOfSayingsThingsToReadAndOtherNotes(String notes) {
    Location location = Location.ofFile("/notes/2014/pygala-2014/README.md");

    assertThat(Notes.talks(Notes.outline(notes, location))).isEmpty();
  }
}
