package org.lectern.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Talks at headings.
class HeadingShapesTest {

  @Test
  void readsHeadingsByDay() {
    String notes =
        """
        # PyCon 2018 recap

        ## Friday

        ### Opening keynote: The state of Python (Guido van Rossum)

        Notes.

        ### Async for humans — Nathaniel Smith

        - trio
        - nurseries

        ### Lunch

        Tacos!

        ### Lightning talks

        - Anna Roe: my cat and pandas
        - Someone showed a robot

        ## Saturday

        ### Typing at Dropbox — Carl Meyer

        - gradual

        ### Hallway track

        met people
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "Friday > keynote: The state of Python / Guido van Rossum",
            "Friday > talk: Async for humans / Nathaniel Smith",
            "Lightning talks > lightning: my cat and pandas / Anna Roe",
            "Lightning talks > lightning: Someone showed a robot / -",
            "Saturday > talk: Typing at Dropbox / Carl Meyer");
  }

  @Test
  void readsGermanHeadings() {
    String notes =
        """
        # Bericht von der FrOSCon 2017

        Am Samstag eröffnete Petra Lindqvist die Konferenz mit einer Keynote über freie Software.

        ## Vorträge

        ### Container im Betrieb (Bernd Müller)

        Der Vortrag gab einen Überblick.

        ### Warum Rust? von Jürgen Weiß

        Sehr gut.

        ### Datenschutz im Alltag

        Referentin war Anke Schulz.

        ## Fazit

        Schön war es.
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "Vorträge > talk: Container im Betrieb / Bernd Müller",
            "Vorträge > talk: Warum Rust? / Jürgen Weiß",
            "Vorträge > talk: Datenschutz im Alltag / Anke Schulz");
  }

  @Test
  void readsFrenchHeadings() {
    String notes =
        """
        # Retour sur Devoxx France 2019

        ## Mercredi

        ### Keynote d'ouverture

        Par Nicolas Martignole.

        ### Kafka pour les nuls - Jean-François Dupont

        Bien.

        ### Le futur de Java (José Paumard et Rémi Forax)

        Top.

        ## Jeudi

        ### Atelier : écrire un opérateur Kubernetes

        Animé par Sébastien Blanc.
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "Mercredi > keynote: Keynote d'ouverture / Nicolas Martignole",
            "Mercredi > talk: Kafka pour les nuls / Jean-François Dupont",
            "Mercredi > talk: Le futur de Java / José Paumard, Rémi Forax",
            "Jeudi > workshop: écrire un opérateur Kubernetes / Sébastien Blanc");
  }

  @Test
  void readsTalksAndTheirPartsOnOneLevel() {
    String notes =
        """
        # Building Evolutionary Architectures - Rebecca Parsons

        notes

        ## Fitness functions

        x

        # Microservices at Netflix - Josh Evans

        notes

        # Questions

        none

        # Continuous Delivery - Dave Farley

        notes
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "- > talk: Building Evolutionary Architectures / Rebecca Parsons",
            "- > talk: Microservices at Netflix / Josh Evans",
            "- > talk: Continuous Delivery / Dave Farley");
  }

  @Test
  void readsLabelledSpeakers() {
    String notes =
        """
        # ReactEurope 2017

        ## Next generation forms
        Speaker: Erik Rasmussen
        Video: https://youtube.com/x

        forms.

        ## CSS in JS at scale
        Speaker: Max Stoiber
        Video: https://youtube.com/y

        styled.
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "- > talk: Next generation forms / Erik Rasmussen",
            "- > talk: CSS in JS at scale / Max Stoiber");
  }

  @Test
  void readsNamesAsHeadings() {
    String notes =
        """
        # KubeCon 2017

        ## Keynotes

        ### Kelsey Hightower

        No notes.

        ### Project updates by Chen Goldberg

        boring is good

        ## Sessions

        ### Running Istio at scale - Louis Ryan

        * envoy

        ### Cilium: BPF and XDP for networking

        Thomas Graf, Covalent

        * bpf
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "Keynotes > keynote: - / Kelsey Hightower",
            "Keynotes > keynote: Project updates / Chen Goldberg",
            "Sessions > talk: Running Istio at scale / Louis Ryan",
            "Sessions > talk: Cilium: BPF and XDP for networking / Thomas Graf");
  }

  @Test
  void readsTimesInFrontOfTitles() {
    String notes =
        """
        # DjangoCon Europe 2015 Day 2

        ## 9:00 - Keynote: Baptiste Mispelon

        hello

        ## 10:00 - Forms are static too - Chris Adams

        ok

        ## 10:45 Coffee

        ## 11:15 - True beauty of fonts

        nice
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "DjangoCon Europe 2015 Day 2 > keynote: - / Baptiste Mispelon",
            "DjangoCon Europe 2015 Day 2 > talk: Forms are static too / Chris Adams",
            "DjangoCon Europe 2015 Day 2 > talk: True beauty of fonts / -");
  }

  @Test
  void readsNumberedHeadings() {
    String notes =
        """
        # UX Camp Notes

        ## 1. Sketching for everyone (Karin Maier)

        draw

        ## 2. Voice interfaces (Tom Schmidt)

        talk

        ## 3. Dark patterns

        evil
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "- > talk: Sketching for everyone / Karin Maier",
            "- > talk: Voice interfaces / Tom Schmidt",
            "- > talk: Dark patterns / -");
  }

  @Test
  void readsSpeakersWithCompaniesInFront() {
    String notes =
        """
        # Elixir Conf EU 2018

        ### José Valim (Plataformatec) - Introducing HAWK

        ### Chris McCord (DockYard) – Phoenix LiveView

        live

        ### Tools I want to try

        - dialyzer
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "- > talk: Introducing HAWK / José Valim", "- > talk: Phoenix LiveView / Chris McCord");
  }
}
