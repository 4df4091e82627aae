package org.lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.library.TagName;

class TagDragTest {

  @Test
  void aTagIsReadAsItWasWritten() {
    TagDrag tag = new TagDrag.OfTag(new TagName("Čeština/12 tipů"));

    assertThat(tag.written()).isEqualTo("#Čeština/12 tipů");
    assertThat(TagDrag.read(tag.written())).contains(tag);
  }

  @Test
  void talksAndReportsAreReadAsTheyWereWritten() {
    TagDrag bearers =
        new TagDrag.OfBearers(List.of(Target.OfReport.talk(12, 0), Target.OfReport.whole(14)));

    assertThat(bearers.written()).isEqualTo("12/0 14");
    assertThat(TagDrag.read(bearers.written())).contains(bearers);
  }

  @Test
  void whatIsSomethingElseIsNotRead() {
    assertThat(List.of("", "#", "12/", "-1", "12//3", "file:///notes.md", "9".repeat(30)))
        .allMatch(written -> TagDrag.read(written).isEmpty());
  }
}
