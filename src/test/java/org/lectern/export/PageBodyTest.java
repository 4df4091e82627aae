package org.lectern.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.model.Document;
import org.lectern.model.Format;
import org.lectern.model.Span;
import org.lectern.text.DocumentReader;

class PageBodyTest {

  @Test
  void aPlaceMayBeARule() {
    Document document = DocumentReader.read(Format.MARKDOWN, "Words\n\n---\n\nMore\n");
    Dressing dressing = new Marked(List.of(), Map.of(6, "there"), "", Optional.empty());

    assertThat(PageBody.of(document, new Span(0, document.plainText().length()), dressing))
        .isEqualTo(
            """
            <p>Words</p>
            <span id="there"></span><hr/>
            <p>More</p>
            """);
  }
}
