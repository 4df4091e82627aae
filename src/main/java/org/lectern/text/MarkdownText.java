package org.lectern.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.model.Inline.Style;

/// Writes a stretch of plain words: escapes undone, what the [Mask] drops left out, bare addresses
/// made links.
final class MarkdownText {

  /// `https://example.org/a_(b)`, `www.example.org`; the end is trimmed below.
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(?<![\\w@/])(?:https?://|ftp://|www\\.)[^\\s<>\"`\\ue000-\\ue005]++");

  private final MaskedText page;
  private final DocumentBuilder builder;
  private boolean inLink;

  MarkdownText(MaskedText page, DocumentBuilder builder) {
    this.page = page;
    this.builder = builder;
  }

  void inLink(boolean now) {
    inLink = now;
  }

  /// Code: nothing in it is an escape, and what was masked is shown.
  void raw(int from, int to) {
    builder.copy(from, to);
  }

  void write(int from, int to) {
    if (inLink || to - from < 5) {
      words(from, to);
      return;
    }
    Matcher matcher = ADDRESS.matcher(page.words()).region(from, to);
    int done = from;
    while (matcher.find()) {
      int end = Addresses.end(page.words(), matcher.start(), matcher.end());
      words(done, matcher.start());
      String address = page.words(matcher.start(), end);
      builder.openStyle(Style.LINK, address.startsWith("www.") ? "http://" + address : address);
      words(matcher.start(), end);
      builder.closeStyle();
      done = end;
    }
    words(done, to);
  }

  /// The words of the picture given by a tag at `offset`, or the name of its file.
  void picture(int offset) {
    Mask.Picture picture = page.picture(offset);
    if (!Character.isWhitespace(builder.lastChar())) {
      builder.insert(" ");
    }
    String words = picture.words().isEmpty() ? fileName(picture.address()) : picture.words();
    builder.insertFrom(words, offset, page.lineEnd(offset, page.length()));
  }

  /// The name of the file at this address, the address itself where it has none.
  static String fileName(String address) {
    String path = address.replaceFirst("[?#].*$", "");
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.isBlank() ? address : name;
  }

  private void words(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = page.sign(i);
      switch (c) {
        case '\\' -> {
          boolean escape = i + 1 < to && Characters.isPunctuation(page.sign(i + 1));
          if (escape) {
            i++;
          }
          builder.copy(i);
        }
        case Mask.DROP -> {}
        case Mask.GAP -> {
          if (!Character.isWhitespace(builder.lastChar())) {
            builder.insert(" ");
          }
        }
        case Mask.BREAK -> builder.breakLine(i);
        case Mask.PICTURE -> picture(i);
        case Mask.POWER -> builder.insert("^");
        default -> builder.copy(i);
      }
    }
  }
}
