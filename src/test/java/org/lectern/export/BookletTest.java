package org.lectern.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.exchange.Desk;
import org.lectern.library.Highlight.Colour;
import org.lectern.library.Highlight.Note;
import org.lectern.library.KeptReport;
import org.lectern.model.Edition;

/// What is printed of a library.
class BookletTest {

  private static final Instant LATER = Desk.NOW.plusSeconds(60);

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = Desk.in(folder).takes("trees.md", Desk.TREES);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private KeptReport trees() {
    return desk.reportWith("three trees");
  }

  private static String body(Booklet booklet) {
    String page = booklet.page("");
    return page.substring(page.indexOf("</div>\n") + 7);
  }

  @Test
  void aHighlightHasItsColour() {
    desk.highlights("three trees", new Note(Colour.GREEN, ""));

    assertThat(body(Booklet.ofReport(trees())))
        .contains("She drew <span class=\"mark green\">three trees</span> on the board");
  }

  @Test
  void ofTwoThatOverlapTheNewerFillsAndTheOlderIsALine() {
    desk.highlights("drew three", new Note(Colour.GREEN, ""));
    desk.highlights("three trees", new Note(Colour.PINK, ""), LATER);

    assertThat(body(Booklet.ofReport(trees())))
        .contains(
            "She <span class=\"mark green\">drew </span>"
                + "<span class=\"mark line-green\"><span class=\"mark pink\">three</span></span>"
                + "<span class=\"mark pink\"> trees</span> on");
  }

  @Test
  void aCommentIsANumberedNote() {
    desk.highlights("balanced", new Note(Colour.BLUE, false, "Why *only* it?", List.of("to do")));

    assertThat(body(Booklet.ofReport(trees())))
        .contains(
            "<span class=\"mark blue\">balanced</span>"
                + "<a class=\"note-number\" href=\"#leaf-0-note-1\">1</a>.")
        .endsWith(
            """
            <div class="notes">
            <h2>Notes</h2>
            <div class="note" id="leaf-0-note-1"><span class="number">1</span>
            <p>Why <em>only</em> it?</p>
            <p class="tags">#to do</p>
            </div>
            </div>
            </div>
            </body>
            </html>
            """);
  }

  @Test
  void aHighlightThatLostItsWordsIsListed() {
    desk.highlights("A queue is a promise that somebody", new Note(Colour.BLUE, "Really?"));
    desk.takes("trees.md", Desk.TREES.substring(0, Desk.TREES.indexOf("A queue")) + "Nothing.\n");

    assertThat(body(Booklet.ofReport(trees())))
        .contains("<h2>Unattached highlights</h2>")
        .contains("<span class=\"mark blue\">A queue is a promise that somebody</span>")
        .contains("Really?");
  }

  @Test
  void aTalkIsItsPassageUnderItsEdition() {
    desk.highlights("EuroPython 2031 in Berlin", new Note(Colour.GREEN, ""));

    assertThat(body(Booklet.ofTalk(trees(), 1)))
        .isEqualTo(
            """
            <div class="leaf" id="leaf-0-top">
            <div class="masthead">
            <p class="above">EuroPython 2031 · Berlin</p>
            </div>
            <h2><span id="leaf-0-at-179"></span>Queues for Everybody – Bo Lind</h2>
            <p>A queue is a promise that somebody will come back to you.</p>
            </div>
            </body>
            </html>
            """);
  }

  @Test
  void talksAreBookmarks() {
    assertThat(Booklet.ofReport(trees()).page(""))
        .contains("<bookmark name=\"Growing Trees in Memory\" href=\"#leaf-0-at-26\">")
        .contains("<h2><span id=\"leaf-0-at-26\"></span>Growing Trees in Memory");
  }

  @Test
  void anEditionBeginsWithItsContents() {
    desk.takes("a.md", "# EuroPython 2031\n\n## Clouds – Cy Ray\n\nThey are made of water.\n");
    Edition edition = trees().report().shelf().edition();
    Booklet booklet = Booklet.ofEdition(edition, List.of(trees(), desk.reportWith("of water")));

    assertThat(body(booklet))
        .startsWith(
            """
            <h1 class="title">EuroPython 2031</h1>
            <div class="contents">
            <p class="report"><a href="#leaf-0-top">EuroPython 2031</a></p>
            """)
        .contains("<p class=\"section\"><a href=\"#leaf-1-at-26\">Growing Trees in Memory</a></p>")
        .contains("<div class=\"leaf new\" id=\"leaf-1-top\">");
  }

  @Test
  void aPictureBesideTheFileIsPutIn() throws java.io.IOException {
    Path picture = folder.resolve("files").resolve("board.png");
    java.nio.file.Files.write(picture, new byte[1]);
    desk.takes("seen.md", "# Seen\n\n![The board](board.png)\n\n![Far](https://x.org/a.png)\n");

    assertThat(body(Booklet.ofReport(desk.reportWith("The board"))))
        .contains("<img alt=\"\" src=\"" + picture.toUri() + "\"/><p>The board</p>")
        .containsOnlyOnce("<img");
  }
}
