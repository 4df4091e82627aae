package org.lectern.ui.reader.area;

import java.util.ArrayList;
import java.util.List;
import org.lectern.model.Block;
import org.lectern.model.Document;
import org.lectern.model.Format;
import org.lectern.model.FrontMatter;
import org.lectern.model.Inline;
import org.lectern.model.Nesting;
import org.lectern.model.Shape;
import org.lectern.model.SourceMap;
import org.lectern.model.Span;

/// Makes documents for tests.
public final class Texts {

  private Texts() {}

  /// A document of one paragraph a string, with an empty line between each two.
  public static Document paragraphs(String... texts) {
    return joined("\n\n", texts);
  }

  static Document joined(String between, String... texts) {
    List<Block> blocks = new ArrayList<>();
    int plain = 0;
    int source = 0;
    for (String text : texts) {
      blocks.add(
          new Block(
              new Shape.Paragraph(),
              Nesting.NONE,
              new Span(plain, plain + text.length()),
              new Span(source, source + text.length()),
              List.of()));
      plain += text.length() + 1;
      source += text.length() + between.length();
    }
    return of(String.join(between, texts), String.join("\n", texts), blocks);
  }

  /// One paragraph in which `linked` leads to `target`.
  public static Document link(String text, String linked, String target) {
    int at = text.indexOf(linked);
    Inline inline = new Inline(new Span(at, at + linked.length()), Inline.Style.LINK, target);
    Span span = new Span(0, text.length());
    return of(
        text,
        text,
        List.of(new Block(new Shape.Paragraph(), Nesting.NONE, span, span, List.of(inline))));
  }

  static Document of(String source, String plain, List<Block> blocks) {
    return new Document(
        Format.MARKDOWN,
        source,
        plain,
        blocks,
        new SourceMap(List.of(new SourceMap.Run(0, 0, plain.length()))),
        FrontMatter.NONE,
        List.of());
  }

  static Span spanOf(Document document, String words) {
    int at = document.plainText().indexOf(words);
    return new Span(at, at + words.length());
  }
}
