package org.lectern.ui.reader.area;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lectern.model.Document;
import org.lectern.model.Format;
import org.lectern.model.Nesting;
import org.lectern.text.DocumentReader;

class BesideTest {

  @Test
  void putsAQuoteInAListBehindTheListsIndent() {
    Document document = DocumentReader.read(Format.MARKDOWN, "- item\n\n  > quote\n");

    assertThat(Beside.of(Paragraphs.of(document), 1))
        .isEqualTo(new Beside(new Nesting(1, 1, new Nesting.Marker.None()), 1, 0));
  }

  @Test
  void putsAListInAQuoteBehindTheQuotesBar() {
    Document document = DocumentReader.read(Format.MARKDOWN, "> said\n>\n> - item\n");

    assertThat(Beside.of(Paragraphs.of(document), 1))
        .isEqualTo(new Beside(new Nesting(1, 1, new Nesting.Marker.Bullet()), 0, 1));
  }

  @Test
  void leavesWhatStandsInNoQuoteWithoutABar() {
    Document document = DocumentReader.read(Format.MARKDOWN, "> said\n\n- item\n");

    assertThat(Beside.of(Paragraphs.of(document), 1))
        .isEqualTo(new Beside(new Nesting(1, 0, new Nesting.Marker.Bullet()), 0, 0));
  }
}
