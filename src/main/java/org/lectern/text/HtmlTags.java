package org.lectern.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.model.Inline.Style;

/// HTML among Markdown: tags that are markup are left out and their words kept; what only looks
/// like a tag (`List<String>`, `<your name>`) is shown as written.
final class HtmlTags {

  private static final Pattern TAG =
      Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]{0,14})(\\s[^<>]{0,2000}|/|)>");

  private static final Pattern AUTO_LINK =
      Pattern.compile("<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\\s<>]*|[^\\s<>@]+@[\\w.-]+)>");

  /// `<!-->` ends where it begins, in HTML and in Markdown.
  private static final Pattern EMPTY_COMMENT = Pattern.compile("<!--(?:-?>|-->)");

  private static final Pattern DOCTYPE = Pattern.compile("(?i)<!doctype[^<>]{0,300}>");

  private static final Pattern HREF = attribute("href");
  private static final Pattern SRC = attribute("src");
  private static final Pattern ALT = attribute("alt");

  private final Mask mask;
  private final Set<String> opened = new HashSet<>();
  private final Set<String> closed = new HashSet<>();
  private final Map<String, Deque<OpenTag>> open = new HashMap<>();
  private boolean commentsEnd = true;

  private record OpenTag(int behind, String target) {}

  HtmlTags(Mask mask, int bodyStart) {
    this.mask = mask;
    Matcher tag = TAG.matcher(mask.source()).region(bodyStart, mask.length());
    while (tag.find()) {
      (tag.group(1).isEmpty() ? opened : closed).add(lower(tag.group(2)));
    }
  }

  private static Pattern attribute(String name) {
    return Pattern.compile(
        "(?i)(?<![\\w-])" + name + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /// Marks what begins with the `<` at `from`; the offset behind it.
  int read(int from) {
    String source = mask.source();
    if (source.startsWith("<!--", from)) {
      return comment(from);
    }
    if (AUTO_LINK
        .matcher(source)
        .region(from, Math.min(source.length(), from + 2100))
        .lookingAt()) {
      return from + 1;
    }
    Matcher tag = TAG.matcher(source).region(from, Math.min(source.length(), from + 2100));
    if (tag.lookingAt() && isMarkup(tag, from)) {
      return tag(tag);
    }
    Matcher doctype = DOCTYPE.matcher(source).region(from, Math.min(source.length(), from + 320));
    if (doctype.lookingAt()) {
      mask.fill(from, doctype.end(), Mask.DROP);
      return doctype.end();
    }
    mask.set(from, Mask.KEEP);
    return from + 1;
  }

  private int comment(int from) {
    Matcher empty = EMPTY_COMMENT.matcher(mask.source()).region(from, mask.length());
    if (empty.lookingAt()) {
      mask.fill(from, empty.end(), Mask.DROP);
      return empty.end();
    }
    int end = commentsEnd ? mask.source().indexOf("-->", from + 4) : -1;
    if (end < 0) {
      commentsEnd = false;
      mask.set(from, Mask.KEEP);
      return from + 4;
    }
    mask.aside(mask.source().substring(from + 4, end));
    mask.fill(from, end + 3, Mask.DROP);
    return end + 3;
  }

  /// A tag is markup when its name is one of HTML's and its partner stands in the file as well, or
  /// it needs none, or it has attributes. "Use <template> or <video> for it" has words in it.
  private boolean isMarkup(Matcher tag, int from) {
    String name = lower(tag.group(2));
    boolean sameCase =
        tag.group(2).equals(name) || tag.group(2).equals(name.toUpperCase(Locale.ROOT));
    String rest = tag.group(3);
    if (!TagNames.isKnown(name) || !sameCase || rest.matches("(?s).*\\R\\s*\\R.*")) {
      return false;
    }
    boolean attributes = rest.indexOf('=') > 0;
    boolean afterWord = from > 0 && Characters.isIdentifierPart(mask.at(from - 1));
    if (tag.group(1).isEmpty()) {
      boolean generic = afterWord && tag.group(2).length() == 1 && rest.isEmpty();
      boolean ended = closed.contains(name) && !generic;
      return ended || TagNames.needsNoEnd(name) && !rest.contains(",") || attributes;
    }
    return opened.contains(name) || TagNames.needsNoEnd(name);
  }

  private int tag(Matcher tag) {
    String name = lower(tag.group(2));
    boolean closing = !tag.group(1).isEmpty();
    if (!closing && (name.equals("script") || name.equals("style"))) {
      int end = behindContents(name, tag.end());
      if (end > 0) {
        mask.fill(tag.start(), end, Mask.DROP);
        return end;
      }
    }
    style(tag, name, closing);
    mask.fill(tag.start(), tag.end(), Mask.DROP);
    String address = name.equals("img") ? attribute(SRC, tag.group(3)) : "";
    if (!address.isEmpty()) {
      mask.picture(tag.start(), new Mask.Picture(attribute(ALT, tag.group(3)), address));
    } else if (name.equals("sup") && !closing && isPower(tag)) {
      mask.set(tag.start(), Mask.POWER);
    } else if (TagNames.breaksLine(name)) {
      mask.set(tag.start(), Mask.BREAK);
    } else if (TagNames.partsWords(name)) {
      mask.set(tag.start(), Mask.GAP);
    }
    return tag.end();
  }

  private int behindContents(String name, int from) {
    Matcher end =
        Pattern.compile("</" + name + "\\s*>", Pattern.CASE_INSENSITIVE).matcher(mask.source());
    return closed.contains(name) && end.find(from) ? end.end() : -1;
  }

  private void style(Matcher tag, String name, boolean closing) {
    Style style = TagNames.style(name);
    if (style == null) {
      return;
    }
    Deque<OpenTag> stack = open.computeIfAbsent(name, unused -> new ArrayDeque<>());
    if (!closing) {
      stack.push(new OpenTag(tag.end(), style == Style.LINK ? attribute(HREF, tag.group(3)) : ""));
    } else if (!stack.isEmpty()) {
      OpenTag begin = stack.pop();
      boolean near = tag.start() - begin.behind() < 5_000;
      if (near && (style != Style.LINK || !begin.target().isEmpty())) {
        mask.style(begin.behind(), tag.start(), style, begin.target());
      }
    }
  }

  private static String attribute(Pattern name, String attributes) {
    Matcher value = name.matcher(attributes);
    if (!value.find()) {
      return "";
    }
    String quoted = value.group(1) != null ? value.group(1) : value.group(2);
    return Entities.decode(quoted != null ? quoted : value.group(3)).strip();
  }

  private boolean isPower(Matcher tag) {
    int end = mask.source().indexOf('<', tag.end());
    return tag.start() > 0
        && end > 0
        && TagNames.isPower(mask.at(tag.start() - 1), mask.source().substring(tag.end(), end));
  }
}
