package org.lectern.ui.about;

import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.model.Span;
import org.lectern.model.Talk;
import org.lectern.ui.Opening;
import org.lectern.ui.Reading;
import org.lectern.ui.Target;
import org.lectern.ui.Workspace;

/// The facts about the open report.
public final class AboutModel {

  private final Workspace workspace;
  private final Opening opening;
  private final ZoneId zone;
  private final ReadOnlyObjectWrapper<Optional<Facts>> facts =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  private final ReadOnlyObjectWrapper<Optional<Integer>> current =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private int seen;

  /// @param zone dates are told in it
  public AboutModel(Workspace workspace, Opening opening, ZoneId zone) {
    this.workspace = workspace;
    this.opening = opening;
    this.zone = zone;
    opening.readingProperty().addListener((property, old, now) -> refresh());
    workspace.navigation().targetProperty().addListener((property, old, now) -> refresh());
    refresh();
  }

  ReadOnlyObjectProperty<Optional<Facts>> factsProperty() {
    return facts.getReadOnlyProperty();
  }

  /// The entry of the outline that one reads below; empty above the first.
  ReadOnlyObjectProperty<Optional<Integer>> currentProperty() {
    return current.getReadOnlyProperty();
  }

  /// The line at this offset stands at the top of the view now.
  public void see(int topOffset) {
    seen = topOffset;
    current.set(facts.get().flatMap(shown -> shown.findEntryAt(seen)));
  }

  /// Goes to a heading of the open report.
  void open(Span heading) {
    opening
        .reading()
        .ifPresent(reading ->
            workspace
                .navigation()
                .go(
                    new Target.OfReport(
                        reading.report(), Optional.empty(), Optional.of(heading), "")));
  }

  private void refresh() {
    Optional<Talk> talk =
        workspace
            .navigation()
            .target()
            .filter(Target.OfReport.class::isInstance)
            .flatMap(target -> workspace.contents().findTalk((Target.OfReport) target));
    Optional<Reading> reading = opening.reading();
    facts.set(reading.map(open -> Facts.of(open, talk, zone)));
    see(seen);
  }
}
