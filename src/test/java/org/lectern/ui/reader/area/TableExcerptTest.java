package org.lectern.ui.reader.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.model.Document;
import org.lectern.model.Format;
import org.lectern.model.Span;
import org.lectern.text.DocumentReader;

class TableExcerptTest {

  private final Document document =
      DocumentReader.read(
          Format.MARKDOWN,
          """
          Above

          | A | B |
          |---|---|
          | one | **two** |

          | C |
          |---|
          | three |
          """);

  @Test
  void takesAllRowsOfOneTable() {
    Span table = new Span(6, 17);
    assertThat(TableExcerpt.findSpan(document, 1)).contains(table);
    assertThat(TableExcerpt.findSpan(document, 2)).contains(table);

    Document excerpt = TableExcerpt.of(document, table);
    assertThat(excerpt.plainText()).isEqualTo("A\tB\none\ttwo");
    assertThat(excerpt.blocks()).hasSize(2);
    assertThat(excerpt.blocks().get(1).inlines())
        .singleElement()
        .satisfies(strong -> assertThat(strong.span()).isEqualTo(new Span(8, 11)));
  }

  @Test
  void findsNoneInProse() {
    assertThat(TableExcerpt.findSpan(document, 0)).isEmpty();
    assertThat(TableExcerpt.findSpan(document, -1)).isEqualTo(Optional.empty());
  }
}
