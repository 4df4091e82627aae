package org.lectern.export;

import org.lectern.model.Document;

/// One page that says what a document says, for any browser: no script runs in it, nothing is
/// loaded, and its links lead to addresses to read only.
///
/// It is HTML and well-formed XML at once, so that other programs read it by the parser that every
/// platform has.
public final class HtmlPage {

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml">
      <head>
      <meta charset="utf-8"/>
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
      <meta name="referrer" content="no-referrer"/>
      <meta name="viewport" content="width=device-width"/>
      <title>%s</title>
      <style>
      body { max-width: 42em; margin: 2em auto; padding: 0 1em; font: 1.05em/1.55 sans-serif }
      p, li, h1, h2, h3, h4, h5, h6, td, th { white-space: pre-wrap; unicode-bidi: isolate }
      ul { list-style: none; padding-left: 1.5em }
      li > .marker { display: inline-block; min-width: 1.5em; margin-left: -1.5em }
      li > .marker + p { display: inline }
      pre, code { font-family: monospace; background: #8882 }
      pre { padding: .6em; overflow-x: auto }
      pre code { background: none }
      blockquote { margin-left: 0; padding-left: 1em; border-left: .2em solid #8888 }
      table { border-collapse: collapse }
      td, th { border: 1px solid #8888; padding: .2em .5em; text-align: start }
      .right { text-align: right } .centre { text-align: center } .long { overflow-wrap: anywhere }
      .keyword { color: #a3124f } .string { color: #116329 } .number { color: #853a00 }
      .comment { color: #4d545c } .name { color: #5a28b0 }
      @media (prefers-color-scheme: dark) {
        .keyword { color: #ffb3c7 } .string { color: #b5f0b0 } .number { color: #ffd09b }
        .comment { color: #c3c8cf } .name { color: #dcc2ff }
      }
      :root { color-scheme: light dark }
      %s</style>
      </head>
      <body>
      """;

  /// How a page ends.
  static final String FOOT = "</body>\n</html>\n";

  private HtmlPage() {}

  /// A document as a page with this title.
  public static String of(Document document, String title) {
    return head(title, "") + PageBody.of(document) + FOOT;
  }

  /// How a page begins.
  ///
  /// @param styles further rules for its looks, in lines
  static String head(String title, String styles) {
    return HEAD.formatted(Markup.escape(title), styles);
  }
}
