package org.lectern.ui.conferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.ui.Shelved.edition;
import static org.lectern.ui.Shelved.entry;
import static org.lectern.ui.Shelved.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.library.ReportEntry;
import org.lectern.model.Edition;

class PlantingTest {

  private static final List<ReportEntry> REPORTS =
      List.of(
          entry(report(1, "Trip", edition("PyGala", 2023), "Day 1: Trees – Ann Roe", "Day 2: Łuk")),
          entry(report(2, "Raw", edition("PyGala", 2023), "Roses – Bob Roe")),
          entry(report(3, "Old", edition("PyGala", 2014), "Day 1: Soil – Ann Roe")),
          entry(
              report(
                  4,
                  "Lost",
                  new Edition(Optional.of("Gardeners"), Optional.empty(), Optional.empty()),
                  "Hedges")),
          entry(report(5, "Shopping", Edition.NONE)));

  @Test
  void growsSeriesEditionReportSectionAndTalk() {
    assertThat(drawn(""))
        .containsExactly(
            "Gardeners 1",
            "  year not known 1",
            "    Hedges 1",
            "PyGala 4",
            "  2023 3",
            "    Raw 1",
            "      Roses 1",
            "    Trip 2",
            "      Day 1 1",
            "        Trees 1",
            "      Day 2 1",
            "        Łuk 1",
            "  2014 1",
            "    Day 1 1",
            "      Soil 1",
            "Other notes 0",
            "  Shopping 0");
  }

  @Test
  void filtersBySpeakerAndKeepsWhatStandsAbove() {
    assertThat(drawn("ann"))
        .containsExactly(
            "PyGala 2",
            "  2023 1",
            "    Trip 1",
            "      Day 1 1",
            "        Trees 1",
            "  2014 1",
            "    Day 1 1",
            "      Soil 1");
  }

  @Test
  void filtersWithoutRegardToAccents() {
    assertThat(drawn("luk")).contains("        Łuk 1").doesNotContain("Gardeners 1");
  }

  @Test
  void allWordsOfTheFilterMustBeMet() {
    assertThat(drawn("ann 2014")).contains("      Soil 1").doesNotContain("        Trees 1");
  }

  @Test
  void showsNothingWhereNothingFits() {
    assertThat(drawn("zebra")).isEmpty();
  }

  private static List<String> drawn(String filter) {
    List<String> lines = new ArrayList<>();
    new Planting(filter).grow(REPORTS).forEach(branch -> draw(branch, "", lines));
    return lines;
  }

  private static void draw(Branch branch, String indent, List<String> lines) {
    lines.add(indent + branch.node().label() + " " + branch.talks());
    branch.children().forEach(child -> draw(child, indent + "  ", lines));
  }
}
