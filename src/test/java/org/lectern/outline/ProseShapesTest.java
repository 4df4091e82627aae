package org.lectern.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Reports that tell their talks in prose.
class ProseShapesTest {

  @Test
  void readsAReportInProse() {
    String notes =
        """
        # My trip to GardenConf 2019

        Last week I went to GardenConf in Verona. It was great.

        The opening keynote was given by Petra Lindqvist, who spoke about the future of moss. She argued that moss is underrated.

        After the coffee break I went to see Bob Berger talk about roses. His slides were funny.

        Then Hannah Weber presented "Growing tomatoes without soil". I learned a lot about water.

        One of my favourite sessions was *Pruning at Scale* by Tomáš Novák. He showed how to prune a thousand trees.

        In the afternoon there was a panel on pesticides with Anna Roe, Bo Lund and Carla Diaz.

        ## Day 2

        The second day started with a keynote from Mary Jane Smith titled "Why weeds win".

        I also really liked Sanjay Gupta's workshop on bonsai.

        The closing keynote by Lea Verou was about colours.

        Overall a great conference, see you next year!
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "- > keynote: - / Petra Lindqvist",
            "- > talk: - / Bob Berger",
            "- > talk: Growing tomatoes without soil / Hannah Weber",
            "- > talk: Pruning at Scale / Tomáš Novák",
            "- > panel: - / Anna Roe, Bo Lund, Carla Diaz",
            "Day 2 > keynote: Why weeds win / Mary Jane Smith",
            "Day 2 > workshop: - / Sanjay Gupta",
            "Day 2 > keynote: - / Lea Verou");
  }

  @Test
  void readsTitlesInQuotationMarks() {
    String notes =
        """
        I spent three days at CssConf EU 2015 in Berlin.

        "CSS Variables" by Lea Verou was a great start to the day. She explained how they work.

        Then came "Flexbox tricks" by Zoe Gillenwater.

        "SVG is awesome", presented by Sara Soueidan, taught me about viewBox.
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "- > talk: CSS Variables / Lea Verou",
            "- > talk: Flexbox tricks / Zoe Gillenwater",
            "- > talk: SVG is awesome / Sara Soueidan");
  }

  @Test
  void readsSpanishProse() {
    String notes =
        """
        # Mi resumen de la Codemotion 2016

        Asistí a varias charlas. La primera fue "Docker en producción" de Javier Pérez, muy interesante.

        Después, Marta Gómez habló sobre accesibilidad web y nos mostró muchos ejemplos.

        Por la tarde, Luis Calvo presentó su proyecto de IoT.
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "- > talk: Docker en producción / Javier Pérez",
            "- > talk: - / Marta Gómez",
            "- > talk: - / Luis Calvo");
  }

  @Test
  void readsParagraphsThatBeginWithASpeaker() {
    String notes =
        """
        ---
        title: "RustConf 2022 trip report"
        date: 2022-08-20
        ---

        I had the chance to attend RustConf in Portland. Here is what stuck.

        Niko Matsakis and Josh Triplett opened the day. They talked about the roadmap.

        Next, Esteban Küber showed us how compiler errors are made. I loved the demos.

        The talk I was most excited about was "Async Rust in production" by Arun Patel; it did not disappoint.

        Jane Lusby told the story of error handling. Her main point: context matters.

        I missed the talk about embedded Rust, sadly.

        The food was good and the hotel was fine. I met Anna Roe from Acme and we talked about cats.

        Thanks to the organisers!
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "- > talk: - / Niko Matsakis, Josh Triplett",
            "- > talk: - / Esteban Küber",
            "- > talk: Async Rust in production / Arun Patel",
            "- > talk: - / Jane Lusby");
  }

  @Test
  void readsProseBelowTopics() {
    String notes =
        """
        # What I learned at SREcon 2019

        ## Incident response

        Tanya Reilly's talk on "The History of Fire Escapes" was the best of the week.

        Matt Brown talked about incident command at Google.

        ## Observability

        Charity Majors gave a keynote about observability.

        Liz Fong-Jones explained SLOs.
        """;

    assertThat(Notes.talks(notes))
        .containsExactly(
            "Incident response > talk: The History of Fire Escapes / Tanya Reilly",
            "Incident response > talk: - / Matt Brown",
            "Observability > keynote: - / Charity Majors");
  }

  @Test
  void readsProseWithoutNames() {
    String notes =
        """
        We went to Velocity 2013.

        The first talk was about page speed and it was good.

        The keynote on Tuesday covered human factors.

        We also attended a workshop on debugging. It lasted three hours.
        """;

    assertThat(Notes.talks(notes))
        .containsExactly("- > talk: - / -", "- > keynote: - / -", "- > workshop: - / -");
  }
}
