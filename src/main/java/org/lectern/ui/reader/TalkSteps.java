package org.lectern.ui.reader;

import java.util.List;
import java.util.Optional;
import org.lectern.model.Talk;
import org.lectern.ui.Target;
import org.lectern.ui.reader.area.ReadingArea;

/// Goes to the talk behind the one that is read, or before it. In a whole report one goes on from
/// what is seen.
final class TalkSteps {

  private final ReaderModel model;
  private final ReadingArea area;
  private final ReaderActions actions;

  TalkSteps(ReaderModel model, ReadingArea area, ReaderActions actions) {
    this.model = model;
    this.area = area;
    this.actions = actions;
  }

  void next() {
    if (model.page() instanceof Page.OfReport page) {
      List<Talk> talks = page.kept().talks();
      int index = page.talk().map(talk -> talk + 1).orElseGet(() -> firstBelow(talks));
      goTo(page, Optional.of(index).filter(it -> it < talks.size()));
    }
  }

  void previous() {
    if (model.page() instanceof Page.OfReport page) {
      int index = page.talk().orElseGet(() -> firstBelow(page.kept().talks())) - 1;
      goTo(page, Optional.of(index).filter(it -> it >= 0));
    }
  }

  private void goTo(Page.OfReport page, Optional<Integer> talk) {
    long report = page.kept().report().id();
    talk.map(index -> Address.of(Target.OfReport.talk(report, index))).ifPresent(actions::openLink);
  }

  private int firstBelow(List<Talk> talks) {
    int top = area.topOffsetProperty().get();
    int index = 0;
    while (index < talks.size() && talks.get(index).passage().start() <= top) {
      index++;
    }
    return index;
  }
}
