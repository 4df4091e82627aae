package org.lectern.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.model.TalkKind;

/// Made-up talks, written `title@start`, with `-` for no title.
class TalkPairsTest {

  @Test
  void pairsLikeTitlesWhereverTheyStand() {
    assertThat(
            pairs(
                "Moss & Roses@0, Better Hedges for Gardens@500",
                "better hedges for all gardens@9000, moss: roses!@700"))
        .containsExactly(
            "Moss & Roses = moss: roses!",
            "Better Hedges for Gardens = better hedges for all gardens");
  }

  @Test
  void leavesDifferentTitlesAlone() {
    assertThat(pairs("Moss in Production@0", "Moss for Beginners@0, Roses@10"))
        .containsExactly("Moss in Production = Moss for Beginners");
    assertThat(pairs("Moss in Production@0", "Moss for Beginners@900, Roses@10")).isEmpty();
  }

  @Test
  void pairsTheBestFirstAndEachOnce() {
    assertThat(pairs("Growing Moss@0, Growing Moss Slowly@800", "Growing Moss Slowly@0"))
        .containsExactly("Growing Moss Slowly = Growing Moss Slowly");
  }

  @Test
  void prefersTheNearerOfEqualTitles() {
    assertThat(pairs("Moss@500", "Moss@0, moss@510")).containsExactly("Moss = moss");
  }

  @Test
  void pairsATalkWithoutTitleByItsPlace() {
    assertThat(pairs("-@1000", "On Moss@1200")).containsExactly("- = On Moss");
    assertThat(pairs("-@1000", "On Moss@1201")).isEmpty();
  }

  @Test
  void pairsABareLabelByItsPlaceOrItsWords() {
    assertThat(pairs("Opening Keynote@1000", "On Moss@1010"))
        .containsExactly("Opening Keynote = On Moss");
    assertThat(pairs("Opening Keynote@1000", "On Moss@1010, opening keynote@1900"))
        .containsExactly("Opening Keynote = opening keynote");
  }

  @Test
  void pairsATitleThatWasCutElsewhere() {
    String title = "The Long and Winding Story of Moss@100";

    assertThat(pairs(title, "Moss@160"))
        .containsExactly("The Long and Winding Story of Moss = Moss");
    assertThat(pairs(title, "-@160")).containsExactly("The Long and Winding Story of Moss = -");
    assertThat(pairs(title, "Moss@161, Roses@100")).isEmpty();
  }

  private static List<String> pairs(String labelled, String found) {
    return TalkPairs.of(talks(labelled), talks(found)).stream()
        .map(pair -> title(pair.labelled()) + " = " + title(pair.found()))
        .toList();
  }

  private static String title(TalkFacts talk) {
    return talk.title().orElse("-");
  }

  private static List<TalkFacts> talks(String written) {
    return Arrays.stream(written.split(", ")).map(TalkPairsTest::talk).toList();
  }

  private static TalkFacts talk(String written) {
    String[] parts = written.split("@");
    Optional<String> title = Optional.of(parts[0]).filter(words -> !words.equals("-"));
    return new TalkFacts(
        title, List.of(), Optional.empty(), TalkKind.TALK, Integer.parseInt(parts[1]));
  }
}
