package org.lectern.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.model.Document;
import org.lectern.model.Link;
import org.lectern.model.Span;
import org.lectern.model.Talk;
import org.lectern.model.TalkKind;
import org.lectern.ui.reader.area.Texts;

class HeaderTest {

  private final Document document = Texts.paragraphs("Types", "They were discussed.");

  @Test
  void tellsWhatIsKnownOfATalk() {
    Talk keynote =
        new Talk(
            Optional.of("Types"),
            List.of("Ada Example", "Ben Muster"),
            Optional.of("Day 1"),
            TalkKind.KEYNOTE,
            new Span(0, 5),
            List.of(new Link("Video", "https://example.org/v")),
            0.4,
            "a short line");

    assertThat(header(Optional.of(0), keynote, Kept.talk("Next", Optional.empty(), TalkKind.TALK)))
        .contains(
            new Header(
                "Types",
                List.of("Ada Example, Ben Muster", "keynote", "Day 1"),
                List.of(new Link("Video", "https://example.org/v")),
                Optional.of("a short line"),
                new Header.Neighbours(Optional.empty(), Optional.of("lectern:talk/1/1"))));
  }

  @Test
  void showsLinksWithANameBeforeBareAddresses() {
    Link video = new Link("Video", "https://example.org/v");
    Link bare = new Link("https://example.org/a", "https://example.org/a");

    assertThat(header(Optional.of(0), linked(bare, video)).orElseThrow().links())
        .containsExactly(video);
  }

  @Test
  void showsAFewBareAddressesWithoutTheirBeginnings() {
    String address = "https://www.example.org/a/very/long/way/to/the/slides/";
    Link bare = new Link(address, address);
    Link other = new Link("http://example.org/", "http://example.org/");

    assertThat(header(Optional.of(0), linked(bare, other, other, other)).orElseThrow().links())
        .containsExactly(
            new Link("example.org/a/very/long/way/to/the/…", address),
            new Link("example.org", "http://example.org/"),
            new Link("example.org", "http://example.org/"));
  }

  private static Talk linked(Link... links) {
    return new Talk(
        Optional.of("Types"),
        List.of(),
        Optional.empty(),
        TalkKind.TALK,
        new Span(0, 5),
        List.of(links),
        0.9,
        "");
  }

  @Test
  void doesNotRepeatTheSpeakersOfATalkWithoutATitle() {
    Talk untitled =
        new Talk(
            Optional.empty(),
            List.of("Ada Example"),
            Optional.empty(),
            TalkKind.TALK,
            new Span(0, 5),
            List.of(),
            0.9,
            "");

    assertThat(header(Optional.of(0), untitled))
        .contains(
            new Header(
                "Talk – Ada Example",
                List.of(),
                List.of(),
                Optional.empty(),
                Header.Neighbours.NONE));
  }

  @Test
  void tellsEditionAndFileOfAReport() {
    assertThat(header(Optional.empty()))
        .contains(
            new Header(
                "Notes from ExampleConf",
                List.of("ExampleConf 2014", "1.md"),
                List.of(),
                Optional.empty(),
                Header.Neighbours.NONE));
  }

  @Test
  void isNotThereForAMadePage() {
    assertThat(Header.of(new Page.Made("A page", document))).isEmpty();
    assertThat(Header.of(new Page.Empty())).isEmpty();
  }

  private Optional<Header> header(Optional<Integer> talk, Talk... talks) {
    return Header.of(
        new Page.OfReport(
            Kept.kept(document, List.of(talks), List.of()), document, talk, 0, List.of()));
  }
}
