package org.lectern.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lectern.model.Document;
import org.lectern.model.Edition;
import org.lectern.model.Fix;
import org.lectern.model.Fix.Division;
import org.lectern.model.Fix.Placed;
import org.lectern.model.Fix.Sign;
import org.lectern.model.Outline;
import org.lectern.model.Span;
import org.lectern.model.Talk;
import org.lectern.model.TalkKind;

class CorrectorTest {

  private static final Document NOTES =
      Notes.document(
          """
          # PyGala 2014

          ## Monday

          ### Pruning Roses – Anna Roe

          She cut three of them. See [the film](https://example.org/film).

          #### Questions

          How long?

          ### Lunch in the garden

          Soup.

          ### Moss for Everyone – Bo Lund

          He watered it. Cleo Ek gave a talk called "Ferns at Night". It was short.
          """);

  /// As a detector would find it that takes each heading of the third level for a talk.
  private static final Outline FOUND =
      new Outline(
          Optional.of("PyGala 2014"),
          Edition.NONE,
          "",
          List.of(
              talk("Pruning Roses", "Anna Roe", "Pruning", "How long?"),
              talk("Lunch in the garden", "", "Lunch", "Soup."),
              talk("Moss for Everyone", "Bo Lund", "Moss", "It was short.")));

  private static Talk talk(String title, String speaker, String from, String to) {
    return new Talk(
        Optional.of(title),
        speaker.isEmpty() ? List.of() : List.of(speaker),
        Optional.of("Monday"),
        TalkKind.TALK,
        new Span(at(from).start(), at(to).start() + to.length()),
        List.of(),
        0.5,
        "a heading");
  }

  /// The line that begins so, or the rest of a line.
  private static Span at(String beginning) {
    return at(NOTES, beginning);
  }

  private static Span at(Document document, String beginning) {
    int start = document.plainText().indexOf(beginning);
    int end = document.plainText().indexOf('\n', start);
    return new Span(start, end < 0 ? document.plainText().length() : end);
  }

  private static Placed here(String beginning, Fix fix) {
    return new Placed(at(beginning), false, fix);
  }

  private static Placed everywhere(String beginning, Fix fix) {
    return new Placed(at(beginning), true, fix);
  }

  private static Outline corrected(Placed... fixes) {
    return Corrector.correct(NOTES, FOUND, Arrays.asList(fixes));
  }

  /// The talks in short, each with the last words of its passage.
  private static List<String> told(Outline outline) {
    List<String> talks = Notes.talks(outline);
    List<String> told = new ArrayList<>();
    for (int i = 0; i < talks.size(); i++) {
      String words = outline.talks().get(i).passage().in(NOTES.plainText());
      told.add(talks.get(i) + " … " + words.substring(Math.max(0, words.length() - 9)));
    }
    return told;
  }

  private static final String ROSES = "Monday > talk: Pruning Roses / Anna Roe … How long?";
  private static final String LUNCH = "Monday > talk: Lunch in the garden / - … den\nSoup.";
  private static final String MOSS = "Monday > talk: Moss for Everyone / Bo Lund … as short.";

  @Test
  void withoutFixesIsWhatWasFound() {
    assertThat(corrected()).isSameAs(FOUND);
    assertThat(told(FOUND)).containsExactly(ROSES, LUNCH, MOSS);
  }

  @Test
  void takesATalkAway() {
    assertThat(told(corrected(here("Lunch", new Fix.NoTalk())))).containsExactly(ROSES, MOSS);
  }

  @Test
  void mergesATalkWithTheOneAbove() {
    assertThat(told(corrected(here("Lunch", new Fix.MergeUp()))))
        .containsExactly(ROSES.replace("How long?", "den\nSoup."), MOSS);
  }

  @Test
  void leavesTheFirstTalkWhereItIsToBeMerged() {
    assertThat(corrected(here("Pruning", new Fix.MergeUp()))).isEqualTo(FOUND);
  }

  @Test
  void makesATalkOfAHeadingInsideOfAnother() {
    assertThat(told(corrected(here("Questions", new Fix.MakeTalk()))))
        .containsExactly(
            ROSES.replace("How long?", "the film."),
            "Monday > talk: Questions / - … How long?",
            LUNCH,
            MOSS);
  }

  @Test
  void splitsATalkInTheMidstOfALine() {
    assertThat(told(corrected(here("Cleo Ek", new Fix.MakeTalk()))))
        .containsExactly(
            ROSES,
            LUNCH,
            MOSS.replace("as short.", "tered it."),
            "Monday > talk: Ferns at Night / Cleo Ek … as short.");
  }

  @Test
  void aTalkMadeOutsideOfOthersEndsWithItsHeading() {
    Document document =
        Notes.document(
            "# PyGala\n\n## Beans\n\nOne.\n\n### More\n\nTwo.\n\n## Peas (Jo Roe)\n\nThree.\n");
    Outline none = new Outline(Optional.of("PyGala"), Edition.NONE, "", List.of());

    Outline made =
        Corrector.correct(
            document,
            none,
            List.of(
                new Placed(at(document, "Beans"), false, new Fix.MakeTalk()),
                new Placed(at(document, "Peas"), false, new Fix.MakeTalk())));

    assertThat(made.talks())
        .extracting(talk -> talk.passage().in(document.plainText()))
        .containsExactly("Beans\nOne.\nMore\nTwo.", "Peas (Jo Roe)\nThree.");
    assertThat(Notes.talks(made)).containsExactly("- > talk: Beans / -", "- > talk: Peas / Jo Roe");
  }

  @Test
  void aTalkKeepsTheLinksOfItsPassage() {
    Outline made = corrected(here("Questions", new Fix.MakeTalk()));

    assertThat(made.talks().get(0).links())
        .extracting(link -> link.label() + " " + link.target())
        .containsExactly("the film https://example.org/film");
    assertThat(made.talks().get(1).links()).isEmpty();
  }

  @Test
  void editsWhatIsKnownOfATalk() {
    Outline edited =
        corrected(
            here("Lunch", new Fix.Retitle(Optional.of("Soups of Summer"))),
            here("Lunch", new Fix.NameSpeakers(List.of("Dee Hill", "Eli Hill"))),
            here("Lunch", new Fix.SetKind(TalkKind.WORKSHOP)),
            here("Lunch", new Fix.SetSection(Optional.empty())));

    assertThat(told(edited))
        .containsExactly(
            ROSES, "- > workshop: Soups of Summer / Dee Hill, Eli Hill … den\nSoup.", MOSS);
    assertThat(edited.talks().get(1).isDoubtful()).isFalse();
    assertThat(edited.talks().get(0)).isEqualTo(FOUND.talks().getFirst());
  }

  @Test
  void whatIsDescribedIsATalk() {
    assertThat(told(corrected(here("Questions", new Fix.SetKind(TalkKind.PANEL)))))
        .contains("Monday > panel: Questions / - … How long?");
  }

  @Test
  void theLastWordCounts() {
    assertThat(
            told(
                corrected(
                    here("Lunch", new Fix.Retitle(Optional.of("Soup"))),
                    here("Lunch", new Fix.NoTalk()))))
        .containsExactly(ROSES, MOSS);
  }

  @Test
  void aFixForTheWholeFileMeansWhatLooksAlike() {
    assertThat(told(corrected(everywhere("Pruning", new Fix.NoTalk())))).containsExactly(LUNCH);
    assertThat(told(corrected(everywhere("Pruning", new Fix.SetKind(TalkKind.LIGHTNING)))))
        .containsExactly(
            ROSES.replace("talk:", "lightning:"), LUNCH, MOSS.replace("talk:", "lightning:"));
  }

  @Test
  void aPlaceOfItsOwnIsLeftAloneByAFixForTheWholeFile() {
    assertThat(
            told(
                corrected(
                    here("Moss", new Fix.SetKind(TalkKind.KEYNOTE)),
                    everywhere("Pruning", new Fix.NoTalk()))))
        .containsExactly(LUNCH, MOSS.replace("talk:", "keynote:"));
  }

  @Test
  void readsAllLinesAsAPersonDidOne() {
    Fix turned = new Fix.ReadLine(new Division(Sign.DASH, false));

    assertThat(Notes.talks(corrected(everywhere("Pruning", turned))))
        .containsExactly(
            "Monday > talk: Anna Roe / Pruning Roses",
            "Monday > talk: Lunch in the garden / -",
            "Monday > talk: Bo Lund / Moss for Everyone");
  }

  @Test
  void allTalksOfASectionGoToAnother() {
    Outline moved = corrected(everywhere("Lunch", new Fix.SetSection(Optional.of("Day 1"))));

    assertThat(moved.talks()).extracting(Talk::section).containsOnly(Optional.of("Day 1"));
  }

  @Test
  void makesTalksOfAllLinesThatLookAlike() {
    Document document =
        Notes.document("# Notes\n\n- **Roses** – Jo Roe\n- Soup\n- **Moss** – Bo Lund\n\nMore.\n");
    Outline none = new Outline(Optional.of("Notes"), Edition.NONE, "", List.of());

    Outline made =
        Corrector.correct(
            document, none, List.of(new Placed(at(document, "Roses"), true, new Fix.MakeTalk())));

    assertThat(Notes.talks(made))
        .containsExactly("- > talk: Roses / Jo Roe", "- > talk: Moss / Bo Lund");
  }

  @Test
  void saysHowManyOtherPlacesLookAlike() {
    Fix.NoTalk noTalk = new Fix.NoTalk();

    assertThat(Corrector.repetition(NOTES, FOUND, at("Pruning"), List.of(noTalk)))
        .isEqualTo(new Corrector.Repetition(List.of(noTalk), 1));
    assertThat(Corrector.repetition(NOTES, FOUND, at("Lunch"), List.of(noTalk)))
        .isEqualTo(new Corrector.Repetition(List.of(), 0));
  }

  @Test
  void learnsFromATitleAndItsSpeakerHowTheLineIsToBeRead() {
    assertThat(
            Corrector.repetition(
                NOTES,
                FOUND,
                at("Pruning"),
                List.of(
                    new Fix.Retitle(Optional.of("Anna Roe")),
                    new Fix.NameSpeakers(List.of("Pruning Roses")))))
        .isEqualTo(
            new Corrector.Repetition(List.of(new Fix.ReadLine(new Division(Sign.DASH, false))), 1));
  }

  @Test
  void aTitleFromElsewhereTeachesNothing() {
    assertThat(
            Corrector.repetition(
                NOTES, FOUND, at("Pruning"), List.of(new Fix.Retitle(Optional.of("Cutting")))))
        .isEqualTo(new Corrector.Repetition(List.of(), 0));
  }

  @Test
  void proseIsNotRepeatedAsTalks() {
    assertThat(
            Corrector.repetition(NOTES, FOUND, at("She cut"), List.of(new Fix.MakeTalk())).others())
        .isZero();
  }

  @Test
  void anyFixAtAnyPlaceGivesAnOutline() {
    Random random = new Random(7);
    List<Fix> fixes =
        List.of(
            new Fix.MakeTalk(),
            new Fix.NoTalk(),
            new Fix.MergeUp(),
            new Fix.Retitle(Optional.empty()),
            new Fix.NameSpeakers(List.of()),
            new Fix.SetKind(TalkKind.PANEL),
            new Fix.SetSection(Optional.of("")),
            new Fix.ReadLine(new Division(Sign.COLON, true)));
    for (int round = 0; round < 300; round++) {
      List<Placed> placed = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        int start = random.nextInt(NOTES.plainText().length() + 1);
        int end = Math.min(NOTES.plainText().length(), start + random.nextInt(40));
        placed.add(
            new Placed(
                new Span(start, end),
                random.nextInt(4) == 0,
                fixes.get(random.nextInt(fixes.size()))));
      }
      Outline outline = Corrector.correct(NOTES, FOUND, placed);
      assertThat(outline.talks())
          .allMatch(talk -> talk.passage().end() <= NOTES.plainText().length());
    }
  }

  @Test
  void aLongFileOfLinesThatLookAlikeIsDoneInBoundedTime() {
    Document document = Notes.document("# Notes\n\n" + "Talk of roses\n\n".repeat(20_000));
    Outline none = new Outline(Optional.of("Notes"), Edition.NONE, "", List.of());
    Placed all = new Placed(at(document, "Talk"), true, new Fix.MakeTalk());

    Outline made =
        assertTimeoutPreemptively(
            Duration.ofSeconds(60), () -> Corrector.correct(document, none, List.of(all)));

    assertThat(made.talks()).hasSize(20_000);
  }
}
