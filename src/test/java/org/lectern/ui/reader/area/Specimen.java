package org.lectern.ui.reader.area;

/// Notes that have one of each kind of block: written for looking at.
public final class Specimen {

  private Specimen() {}

  public static final String TEXT =
      """
      # Four days at a conference that never was

      A short word before it all: this report is made up, so that each kind of block stands on one
      page. It has *emphasis*, **strong words**, ***both***, ~~what I no longer believe~~,
      `inline code`, ==a marked phrase== and [a link to the programme](https://example.org/programme).

      ## Day 1
      ### What the type checker saw (Ada Example)

      The speaker began with a story about a wrong bracket. «yellow» was the first mark, «green» the
      second, then «blue», «pink» and «orange»; a search found a «hit» and the «current hit» is
      filled. Here is an older mark that overlaps with a newer one in the middle of the line.

      - Two engines, one grammar; the second is the one you can read
        - it fits on a page
        - and has **no** state
          - really none
      - A point that goes on for so long that it has to be broken into a second line, where the words
        should stand under the words and not under the bullet
      - [x] read the paper
      - [ ] try it at home

      1. First, measure
      2. Then, think
      3. Then measure again, with a selection

      > A quote of something said in the hallway. It runs over more than one line, so that one can
      > see how the bar stands beside it.
      >
      > > And an answer to it, one level deeper.

      She also said not to.

      ### Code

      ```python
      def measure(words: list[str]) -> int:
          # the longest line decides
          return max(len(word) for word in words)
      ```

      Between two panels there is some prose with `a_name` in it.

      | Speaker | Talk | Room | Seats |
      |---|---|---|---|
      | Ada Example | What the type checker saw | Forum | 420 |
      | Ben Muster | Queues, and how to leave them | Main hall | 1200 |
      | Chloé Exemple | A table with **strong** words and a [link](https://example.org) | B | 60 |

      ***

      ![The whiteboard after the panel](https://example.org/board.png)

      #### Level four
      Lines that stand under each other
      without an empty line between them
      belong together.

      ##### Level five

      The end of it, with a last paragraph that is long enough to be broken into several lines, so that
      the measure of the column can be judged by eye: about seventy characters a line is what most
      books have, and what most screens forget.
      """;
}
