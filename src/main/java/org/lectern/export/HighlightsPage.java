package org.lectern.export;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.lectern.exchange.Reference;
import org.lectern.library.Highlight;
import org.lectern.library.Meanings;
import org.lectern.library.Names;
import org.lectern.messages.Messages;
import org.lectern.model.Format;
import org.lectern.text.DocumentReader;

/// Highlights as one page for any browser, safe as [HtmlPage] is: no script, nothing loaded, light
/// or dark as the system is.
final class HighlightsPage {

  private static final Messages WORDS = Messages.of(HighlightsPage.class);

  private static final String STYLES =
      """
      h2 { margin-top: 2.5em; border-bottom: 1px solid #8886 }
      h3 { margin-bottom: .2em }
      .about, .origin { color: #57606a; font-size: .9em; margin: 0 }
      figure { margin: 1.4em 0; padding-left: .8em; border-left: .3em solid #8888 }
      figure blockquote { margin: 0; padding: 0; border: 0 }
      .quote { white-space: pre-wrap; padding: .1em .15em }
      .comment { margin: .5em 0; color: inherit }
      .tag { white-space: nowrap }
      .yellow { border-color: #d4a72c } .yellow .quote { background: #fff1a1 }
      .green { border-color: #3fb950 } .green .quote { background: #c9f2c7 }
      .blue { border-color: #58a6ff } .blue .quote { background: #cbe6ff }
      .pink { border-color: #db61a2 } .pink .quote { background: #ffd9ec }
      .orange { border-color: #f0883e } .orange .quote { background: #ffdfbf }
      @media (prefers-color-scheme: dark) {
        .about, .origin { color: #a8b1bb }
        .yellow .quote { background: #413500 } .green .quote { background: #0d3d22 }
        .blue .quote { background: #15375e } .pink .quote { background: #5a2145 }
        .orange .quote { background: #552c0d }
      }
      .underlined .quote { background: none; border-bottom: .15em solid; border-color: inherit }
      @media print { figure { break-inside: avoid } }
      """;

  private final DateTimeFormatter dates;
  private final Meanings meanings;
  private final StringBuilder html = new StringBuilder();

  private HighlightsPage(ZoneId zone, Meanings meanings) {
    this.meanings = meanings;
    this.dates = DateTimeFormatter.ISO_LOCAL_DATE.withZone(zone);
  }

  static String of(List<Chapter> chapters, ZoneId zone, Meanings meanings) {
    HighlightsPage page = new HighlightsPage(zone, meanings);
    String title = WORDS.get("page.title");
    page.html.append(HtmlPage.head(title, STYLES)).append("<h1>" + title + "</h1>\n");
    chapters.forEach(page::write);
    return page.html.append(HtmlPage.FOOT).toString();
  }

  private void write(Chapter chapter) {
    element("h2", Names.of(chapter.edition()));
    chapter.parts().forEach(this::write);
  }

  private void write(Part part) {
    html.append("<section>\n");
    html.append("<h3 dir=\"auto\">%s</h3>\n".formatted(link(part.reference(), part.title())));
    List<String> about =
        java.util.stream.Stream.of(
                Markup.escape(String.join(", ", part.speakers())),
                Markup.escape(part.origin()),
                tags(part.tags()))
            .filter(words -> !words.isEmpty())
            .toList();
    html.append("<p class=\"about\">").append(String.join(" · ", about)).append("</p>\n");
    part.highlights().forEach(this::write);
    html.append("</section>\n");
  }

  private void write(Highlight highlight) {
    String underlined = highlight.note().underlined() ? " underlined" : "";
    html.append(
        "<figure class=\"%s%s\">\n".formatted(highlight.note().colour().word(), underlined));
    html.append("<blockquote dir=\"auto\"><span class=\"quote\">")
        .append(Markup.escape(highlight.anchor().selector().exact()))
        .append("</span></blockquote>\n");
    if (!highlight.note().comment().isBlank()) {
      html.append("<div class=\"comment\" dir=\"auto\">\n")
          .append(PageBody.of(DocumentReader.read(Format.MARKDOWN, highlight.note().comment())))
          .append("</div>\n");
    }
    html.append("<figcaption class=\"origin\">")
        .append(link(Reference.OfHighlight.of(highlight), dates.format(highlight.made())))
        .append(" · ")
        .append(Markup.escape(meanings.of(highlight.note().colour())))
        .append(state(highlight));
    if (!highlight.note().tags().isEmpty()) {
      html.append(" · ").append(tags(highlight.note().tags()));
    }
    html.append("</figcaption>\n</figure>\n");
  }

  private static String state(Highlight highlight) {
    String section = String.join(" › ", highlight.anchor().selector().section());
    if (!highlight.anchor().attached()) {
      String stood =
          section.isEmpty() ? WORDS.get("stood.report") : WORDS.get("stood.section", section);
      return " · " + Markup.escape(WORDS.get("page.unattached", stood));
    }
    return highlight
        .anchor()
        .was()
        .map(was -> " · " + Markup.escape(WORDS.get("page.changed", was)))
        .orElse("");
  }

  private static String tags(List<String> tags) {
    return tags.stream()
        .map(tag -> "<span class=\"tag\">#" + Markup.escape(tag) + "</span>")
        .collect(Collectors.joining(" "));
  }

  private static String link(Reference reference, String words) {
    return "<a href=\"%s\">%s</a>".formatted(Markup.escape(reference.text()), Markup.escape(words));
  }

  private void element(String name, String words) {
    html.append("<%s dir=\"auto\">%s</%s>\n".formatted(name, Markup.escape(words), name));
  }
}
