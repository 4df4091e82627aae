package org.lectern.query;

import java.util.Random;

/// Makes queries of pieces that have a meaning somewhere, and of any signs.
public final class RandomQueries {

  private static final String[] PIECES = {
    "\"",
    "*",
    " ",
    " ",
    " ",
    "toy",
    "parser",
    "OR",
    "NEAR(",
    "(",
    ")",
    "{",
    "}",
    ":",
    "^",
    "-",
    "+",
    "words",
    "'",
    "ß",
    "\0",
    "É",
    "\ud83d",
    "\ude00",
    "東",
    "京",
    "_",
    "\t",
    "a",
    "AND",
    "NOT",
    ",",
    "5",
    ".",
    "..",
    "\u0301",
    ";",
    "--",
    "speaker:",
    "conf:",
    "year:",
    "2014",
    "tag:",
    "kind:",
    "keynote",
    "section:",
    "in:",
    "highlights",
    "comments",
    "has:",
    "video",
    "is:",
    "unread",
    "before:",
    "after:",
    "C++",
    ">=",
    "__init__",
    "node.js",
    "“",
    "”",
    "\\",
    "/",
    "%",
    "text_index",
    "words:",
    "$",
    "?1",
    "/*",
    "\uFFFF",
    "\uFEFF",
    "ﷺ"
  };

  private RandomQueries() {}

  public static String next(Random random) {
    StringBuilder query = new StringBuilder();
    for (int n = random.nextInt(16); n >= 0; n--) {
      query.append(
          random.nextInt(5) > 0
              ? PIECES[random.nextInt(PIECES.length)]
              : Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1)));
    }
    return query.toString();
  }
}
