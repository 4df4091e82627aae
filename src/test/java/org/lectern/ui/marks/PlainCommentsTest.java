package org.lectern.ui.marks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainCommentsTest {

  private final PlainComments comments = new PlainComments();

  @Test
  void leavesTheSignsOfMarkdownAway() {
    assertThat(comments.of("Ask **Zoë** about `__dict__`")).isEqualTo("Ask Zoë about __dict__");
    assertThat(comments.of("  \n")).isEmpty();
  }

  @Test
  void readsACommentOnce() {
    assertThat(comments.of("Ask *Zoë*")).isSameAs(comments.of("Ask *Zoë*"));
  }
}
