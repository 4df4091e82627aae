package org.lectern.text;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.lectern.model.FrontMatter;
import org.lectern.model.FrontMatter.Field;
import org.lectern.model.Span;

/// What a web page says about itself in its head: title, author, date, description.
final class HtmlHead {

  private static final List<String> AUTHOR = List.of("author", "article:author");
  private static final List<String> DATE =
      List.of("article:published_time", "date", "dc.date", "dcterms.created");
  private static final List<String> DESCRIPTION = List.of("description", "og:description");

  private HtmlHead() {}

  static FrontMatter frontMatter(Document page) {
    List<Field> fields = new ArrayList<>();
    add(fields, "title", page.title());
    add(fields, "author", meta(page, AUTHOR));
    add(fields, "date", meta(page, DATE));
    add(fields, "description", meta(page, DESCRIPTION));
    return fields.isEmpty() ? FrontMatter.NONE : new FrontMatter(fields, new Span(0, 0));
  }

  private static void add(List<Field> fields, String name, String value) {
    String words = value.strip();
    if (!words.isEmpty()) {
      fields.add(new Field(name, List.of(words)));
    }
  }

  private static String meta(Document page, List<String> names) {
    for (Element meta : page.getElementsByTag("meta")) {
      String name = meta.hasAttr("name") ? meta.attr("name") : meta.attr("property");
      if (names.stream().anyMatch(name::equalsIgnoreCase) && !meta.attr("content").isBlank()) {
        return meta.attr("content");
      }
    }
    return "";
  }
}
