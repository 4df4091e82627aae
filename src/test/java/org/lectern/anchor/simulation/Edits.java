package org.lectern.anchor.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.lectern.model.Span;

/// What people do to a text, each at several places of it.
enum Edits {
  INSERT_WORDS("insert words", (desk, share) -> new Pieces(desk, Pieces.Size.WORD).insert(share)),
  INSERT_SENTENCES(
      "insert sentences", (desk, share) -> new Pieces(desk, Pieces.Size.SENTENCE).insert(share)),
  INSERT_PARAGRAPHS(
      "insert paragraphs", (desk, share) -> new Pieces(desk, Pieces.Size.PARAGRAPH).insert(share)),
  DELETE_WORDS("delete words", (desk, share) -> new Pieces(desk, Pieces.Size.WORD).delete(share)),
  DELETE_SENTENCES(
      "delete sentences", (desk, share) -> new Pieces(desk, Pieces.Size.SENTENCE).delete(share)),
  DELETE_PARAGRAPHS(
      "delete paragraphs", (desk, share) -> new Pieces(desk, Pieces.Size.PARAGRAPH).delete(share)),
  MOVE_WORDS("move words", (desk, share) -> new Pieces(desk, Pieces.Size.WORD).move(share)),
  MOVE_SENTENCES(
      "move sentences", (desk, share) -> new Pieces(desk, Pieces.Size.SENTENCE).move(share)),
  MOVE_PARAGRAPHS(
      "move paragraphs", (desk, share) -> new Pieces(desk, Pieces.Size.PARAGRAPH).move(share)),
  REPLACE_WORDS(
      "replace words", (desk, share) -> new Pieces(desk, Pieces.Size.WORD).replace(share)),
  REPLACE_SENTENCES(
      "replace sentences", (desk, share) -> new Pieces(desk, Pieces.Size.SENTENCE).replace(share)),
  REPLACE_PARAGRAPHS(
      "replace paragraphs",
      (desk, share) -> new Pieces(desk, Pieces.Size.PARAGRAPH).replace(share)),
  FIX_TYPOS("fix typos", (desk, share) -> new Spelling(desk).typos(share)),
  REFLOW("reflow lines", (desk, share) -> new Spelling(desk).reflow(share)),
  MARKUP("change markup", (desk, share) -> new Signs(desk).markup(share)),
  RENAME_HEADINGS("rename headings", (desk, share) -> new Signs(desk).renameHeadings()),
  NORMALISE("normalise Unicode, ends", (desk, share) -> new Spelling(desk).normalise()),
  MIXED("all mixed", Edits::mix);

  /// Edits a draft.
  @FunctionalInterface
  private interface Work {
    void at(Desk desk, double share);
  }

  /// What lies on the writer's desk.
  record Desk(Notes notes, Draft draft, Stock stock, Random random) {

    Span any(List<Span> spans) {
      return spans.get(random.nextInt(spans.size()));
    }
  }

  /// One word in 25, one sentence or paragraph in 8: see [Pieces.Size].
  private static final double ALONE = 1;

  private static final double IN_A_MIX = 0.25;

  private final String label;
  private final Work work;

  Edits(String label, Work work) {
    this.label = label;
    this.work = work;
  }

  String label() {
    return label;
  }

  /// The notes with edits of this sort.
  Draft of(Notes notes, Stock stock, Random random) {
    Draft draft = new Draft(notes.source());
    work.at(new Desk(notes, draft, stock, random), ALONE);
    return draft;
  }

  private static void mix(Desk desk, double share) {
    List<Edits> all = Arrays.asList(values());
    for (Edits edits : all.subList(0, all.indexOf(MIXED))) {
      if (edits != NORMALISE || desk.random().nextInt(4) == 0) {
        edits.work.at(desk, share * IN_A_MIX);
      }
    }
  }
}
