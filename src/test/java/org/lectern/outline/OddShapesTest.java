package org.lectern.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Reports that put title and speaker in less usual ways.
class OddShapesTest {

  @Test
  void readsFrenchProseBelowATitleField() {
    String notes =
        """
        Title: Retour d'expérience : dotGo 2015
        Date: 2015-11-10

        Lundi dernier j'étais à dotGo à Paris.

        La journée a commencé avec Robert Griesemer qui a parlé des origines de Go.

        Ensuite Verónica López nous a présenté les systèmes distribués.

        Enfin, la conférence "Gophers on a plane" de Dominik Honnef était géniale.
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "- > talk: - / Robert Griesemer",
            "- > talk: - / Verónica López",
            "- > talk: Gophers on a plane / Dominik Honnef");
  }

  @Test
  void readsDaysAsBareLines() {
    String notes =
        """
        # Agile Testing Days 2014 (Potsdam)

        Tuesday

        Keynote: Insights from Happy Change Agents (Fanny Pittack & Alex Schwartz)
        - people
        - change

        Consistency vs speed (Lisa Crispin)
        - balance

        Wednesday

        Keynote: Helping testers add value (David Evans)
        - value
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "Tuesday > keynote: Insights from Happy Change Agents / Fanny Pittack, Alex Schwartz",
            "Tuesday > talk: Consistency vs speed / Lisa Crispin",
            "Wednesday > keynote: Helping testers add value / David Evans");
  }

  @Test
  void readsItemsWithARemarkBehindTheName() {
    String notes =
        """
        # Meeting C++ 2014

        I attended the following sessions:

        1. Lambda, auto, decltype ... (Scott Meyers). Keynote. Entertaining.
        2. The C++ memory model (Valentin Ziegler). Hard.
        3. Expression templates revisited (Bowie Owens). Good.
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "- > talk: Lambda, auto, decltype ... / Scott Meyers",
            "- > talk: The C++ memory model / Valentin Ziegler",
            "- > talk: Expression templates revisited / Bowie Owens");
  }

  @Test
  void readsQuotedHeadingsWithHandles() {
    String notes =
        """
        # What I saw at JSConf EU

        ## "Callbacks are dead" — Forbes Lindesay [@ForbesLindesay](https://twitter.com/ForbesLindesay)

        promises

        ## "A JavaScript Web App Deconstructed" — Kassandra Perch

        angular

        ## Food

        vegan
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "- > talk: Callbacks are dead / Forbes Lindesay",
            "- > talk: A JavaScript Web App Deconstructed / Kassandra Perch");
  }

  @Test
  void readsFieldsInItalicsBelowTheTitle() {
    String notes =
        """
        # Talk: Scaling Postgres
        *Speaker: Simon Riggs (2ndQuadrant)*
        *Event: PGConf EU 2014*

        - replication

        ## Replication

        - slots

        ## BDR

        - multi-master
        """;

    assertThat(Notes.talks(notes)).containsExactly("- > talk: Scaling Postgres / Simon Riggs");
  }

  @Test
  void readsNamesBehindBoldTitles() {
    String notes =
        """
        # React Conf 2015

        - **Keynote**: Tom Occhino & Sebastian Markbage. React Native!
        - **Tweak your page in real time**: Brenton Simpson. Hot reloading.
        - **Data fetching for React apps**: Daniel Schafer and Jing Chen. Relay.
        - **Unlocking**: cool stuff
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "- > keynote: - / Tom Occhino, Sebastian Markbage",
            "- > talk: Tweak your page in real time / Brenton Simpson",
            "- > talk: Data fetching for React apps / Daniel Schafer, Jing Chen");
  }

  @Test
  void readsParagraphsOfNameColonTitle() {
    String notes =
        """
        I just came back from Clojure/conj 2014.

        Day 1

        Rich Hickey's keynote "Inside Transducers" was dense. I need to watch it again.

        Steven Yi: Developing Music Systems on the JVM with Pink and Score. Great music.

        Day 2

        Brian Goetz: Stewardship, the Sobering Parts. He talked about Java.

        Lucas Cavalcanti & Edward Wible: Exploring four hidden superpowers of Datomic.
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "Day 1 > keynote: Inside Transducers / Rich Hickey",
            "Day 1 > talk: Developing Music Systems on the JVM with Pink and Score / Steven Yi",
            "Day 2 > talk: Stewardship, the Sobering Parts / Brian Goetz",
            "Day 2 > talk: Exploring four hidden superpowers of Datomic / Lucas Cavalcanti, Edward"
                + " Wible");
  }

  @Test
  void leavesTheWordNotesOutOfATitle() {
    String notes =
        """
        # Notes: "Designing for Performance" by Lara Hogan

        ## Why performance

        money

        ## Images

        jpg

        ## Culture

        cops and janitors
        """;

    assertThat(Notes.talks(notes))
        .containsExactly("- > talk: Designing for Performance / Lara Hogan");
  }

  @Test
  void readsAPanelOnTheNextLine() {
    String notes =
        """
        GDC 2013 notes
        --------------

        ### Juicing your cameras with math
        *Squirrel Eiserloh, SMU Guildhall*

        - perlin

        ### The simplest AI trick in the book
        *Steve Rabin (Nintendo), Dave Mark*

        - tricks

        ### Rules of the game
        *Panel: Richard Rouse, Clint Hocking, Mike Birkhead*

        - rules
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "- > talk: Juicing your cameras with math / Squirrel Eiserloh",
            "- > talk: The simplest AI trick in the book / Steve Rabin, Dave Mark",
            "- > talk: Rules of the game / Richard Rouse, Clint Hocking, Mike Birkhead");
  }

  @Test
  void readsSentencesInItems() {
    String notes =
        """
        # Erlang User Conference 2013

        I learnt a lot. Some highlights:

        * Francesco Cesarini gave a keynote on the history of Erlang
        * Robert Virding talked about hitchhiking through the BEAM
        * met old friends
        * the talk by Hans Nilsson about ssh was surprisingly fun
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "- > keynote: - / Francesco Cesarini",
            "- > talk: - / Robert Virding",
            "- > talk: - / Hans Nilsson");
  }

  @Test
  void readsLinesOfOneParagraphThatEachNameWhoSpoke() {
    String notes =
        """
        # GardenConf 2014

        Our three best:

        Anna Roe – Pruning old roses
        Oliver Lund – Moss between stones
        Petra Lindqvist – Rain and what to do about it
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "Our three best > talk: Pruning old roses / Anna Roe",
            "Our three best > talk: Moss between stones / Oliver Lund",
            "Our three best > talk: Rain and what to do about it / Petra Lindqvist");
  }

  @Test
  void linesThatSayWhereSomebodyWorksAreNoTalks() {
    String notes =
        """
        # GardenConf 2014

        I met many people there.

        Anna Roe – Acme
        Oliver Lund – Globex
        Petra Lindqvist – Initech
        """;

    assertThat(Notes.talks(notes)).isEmpty();
  }

  @Test
  void readsHeadingsThatBeginWithSession() {
    String notes =
        """
        # GardenConf 2014

        ### **Session - Conquering weeds without poison**

        They are everywhere.

        * pull them
        * eat them

        ### **Session - Moss in the shade**

        It grows slowly.

        * wait
        * wait more
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "- > talk: Conquering weeds without poison / -", "- > talk: Moss in the shade / -");
  }

  @Test
  void readsTheNameInTheWordsOfALink() {
    String notes =
        """
        # Super talks from GardenConf 2014

        I watched every single video, and these are the best.

        [Real Time Salad - Aaron Roe](https://www.youtube.com/watch?v=1)
        Any talk about salad is great and this one was fun.

        [Tomatoes: Making Red Better - Petra Lindqvist](https://www.youtube.com/watch?v=2)
        This was an exciting talk about a work in progress.
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "- > talk: Real Time Salad / Aaron Roe",
            "- > talk: Tomatoes: Making Red Better / Petra Lindqvist");
  }

  @Test
  void readsATableWithAColumnOfAuthors() {
    String notes =
        """
        # GardenConf 2014

        |Title | Author(s) | Why I watched|
        |:-----|:----------|:-------------|
        |The dark side of compost|Anna Roe|It was great|
        |When roses are no roses|Petra Lindqvist|Good to know|
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "- > talk: The dark side of compost / Anna Roe",
            "- > talk: When roses are no roses / Petra Lindqvist");
  }

  @Test
  void readsSeveralTalksOfOneSentence() {
    String notes =
        """
        # GardenConf 2014

        On the first day we had a very educational talk about variants of moss by Anna Roe, a hilarious
        walk through the compost by Petra Lindqvist, and a lot of cake.
        """;

    assertThat(Notes.talks(notes))
        .containsExactly("- > talk: - / Anna Roe", "- > talk: - / Petra Lindqvist");
  }
}
