package org.lectern.export;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.exchange.Reference;
import org.lectern.library.Highlight;
import org.lectern.library.Meanings;
import org.lectern.library.Names;
import org.lectern.messages.Messages;

/// Highlights as Markdown, in the form of a template in the language Mustache
/// (<https://mustache.github.io>).
///
/// | inside of | there are |
/// | --- | --- |
/// | the whole | `editions` |
/// | `editions` | `edition`, `talks` |
/// | `talks` | `title`, `speakers`, `section`, `report`, `file`, `reference`, `tags`, `highlights` |
/// | `highlights` | `quote`, `lines`, `comment`, `colour`, `meaning`, `underlined`, `tags`, `made`, `section`, |
/// | | `stood`, `unattached`, `was`, `reference` |
///
/// In `{{…}}` the signs of Markdown are escaped, in `{{{…}}}` they are not. What is not there is
/// empty, and counts as false.
final class MarkdownTemplate {

  private static final Messages WORDS = Messages.of(MarkdownTemplate.class);

  /// The line of a mistake, at the end of what jmustache says of it: "… @ line 3", "… on line 3".
  private static final Pattern LINE = Pattern.compile("\\s*(?:@|on) line (\\d+)$");

  private static final Pattern FENCE = Pattern.compile("(?m)^ {0,3}(```+|~~~+)");

  private final String template;
  private final DateTimeFormatter dates;
  private final Meanings meanings;

  /// @param zone in which a highlight was made on a day
  MarkdownTemplate(String template, ZoneId zone, Meanings meanings) {
    this.meanings = meanings;
    this.template = template;
    this.dates = DateTimeFormatter.ISO_LOCAL_DATE.withZone(zone);
  }

  /// The template that comes with Lectern, in the language that is read.
  static String byDefault() {
    try (InputStream in = MarkdownTemplate.class.getResourceAsStream(WORDS.get("template"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Written write(List<Chapter> chapters) {
    try {
      Template compiled =
          Mustache.compiler()
              .withEscaper(MarkdownText::escape)
              .emptyStringIsFalse(true)
              .strictSections(true)
              .withLoader(name -> {
                throw new MustacheException("Another template cannot be taken in: " + name);
              })
              .compile(template);
      return new Written.Text(
          compiled.execute(Map.of("editions", chapters.stream().map(this::values).toList())));
    } catch (MustacheException e) {
      return new Written.Refused(sentence(e));
    }
  }

  /// "Line 3 of the template: …".
  private static String sentence(MustacheException mistake) {
    String said = String.valueOf(mistake.getMessage()).lines().findFirst().orElse("");
    Matcher line = LINE.matcher(said);
    return line.find()
        ? WORDS.get("template.line", line.group(1), said.substring(0, line.start()))
        : WORDS.get("template.mistake", said);
  }

  private Map<String, Object> values(Chapter chapter) {
    return Map.of(
        "edition",
        Names.of(chapter.edition()),
        "talks",
        chapter.parts().stream().map(this::values).toList());
  }

  private Map<String, Object> values(Part part) {
    Map<String, Object> values = new HashMap<>();
    values.put("title", part.title());
    values.put("speakers", String.join(", ", part.speakers()));
    values.put("section", part.talk().flatMap(talk -> talk.section()).orElse(""));
    values.put("report", part.origin());
    values.put("file", part.report().origin().fileName());
    values.put("reference", part.reference().text());
    values.put("tags", part.tags());
    values.put("highlights", part.highlights().stream().map(this::values).toList());
    return values;
  }

  private Map<String, Object> values(Highlight highlight) {
    List<String> section = highlight.anchor().selector().section();
    String quote = highlight.anchor().selector().exact().strip();
    Map<String, Object> values = new HashMap<>();
    values.put("quote", quote.replace('\n', ' '));
    values.put("lines", Arrays.asList(quote.split("\n", -1)));
    values.put("comment", closed(highlight.note().comment().strip()));
    values.put("colour", highlight.note().colour().word());
    values.put("meaning", meanings.of(highlight.note().colour()));
    values.put("underlined", highlight.note().underlined());
    values.put("tags", highlight.note().tags());
    values.put("made", dates.format(highlight.made()));
    values.put("section", String.join(" › ", section));
    values.put(
        "stood",
        section.isEmpty()
            ? WORDS.get("stood.report")
            : WORDS.get("stood.section", String.join(" › ", section)));
    values.put("unattached", !highlight.anchor().attached());
    values.put("was", highlight.anchor().was().map(was -> was.replace('\n', ' ')).orElse(""));
    values.put("reference", Reference.OfHighlight.of(highlight).text());
    return values;
  }

  /// A fence of code that a comment opens and does not close would take in all that follows.
  private static String closed(String comment) {
    String open = "";
    Matcher fence = FENCE.matcher(comment);
    while (fence.find()) {
      if (open.isEmpty()) {
        open = fence.group(1);
      } else if (fence.group(1).startsWith(open)) {
        open = "";
      }
    }
    return open.isEmpty() ? comment : comment + "\n" + open;
  }
}
