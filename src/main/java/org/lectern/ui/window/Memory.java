package org.lectern.ui.window;

import java.util.Optional;
import org.lectern.model.Selector;
import org.lectern.ui.Settings;
import org.lectern.ui.Target;
import org.lectern.ui.Workspace;
import org.lectern.ui.reader.Address;
import org.lectern.ui.reader.ReaderModel;
import org.lectern.ui.reader.area.Typography;

/// Remembers what was read, the theme and the size of the text from one start to the next.
final class Memory {

  private final Workspace workspace;
  private final Settings settings;
  private final Theme theme;
  private final ReaderModel reader;

  Memory(Workspace workspace, Settings settings, Theme theme, ReaderModel reader) {
    this.workspace = workspace;
    this.settings = settings;
    this.theme = theme;
    this.reader = reader;
    settings
        .find(SettingKeys.THEME)
        .map(Theme.Choice::ofWord)
        .ifPresent(theme.choiceProperty()::set);
    var lessMotion = theme.motion().reducedByChoiceProperty();
    lessMotion.set(settings.find(SettingKeys.LESS_MOTION).equals(Optional.of("true")));
    lessMotion.addListener(
        (property, old, now) -> settings.keep(SettingKeys.LESS_MOTION, String.valueOf(now)));
    settings.findNumber(SettingKeys.ZOOM).ifPresent(reader::zoomTo);
    reader.typographyProperty().set(typography(settings));
    theme
        .choiceProperty()
        .addListener((property, old, now) -> settings.keep(SettingKeys.THEME, now.word()));
  }

  private static Typography typography(Settings settings) {
    Typography usual = Typography.DEFAULT;
    double lineHeight = settings.findNumber(SettingKeys.LINE_HEIGHT).orElse(usual.lineHeight());
    double measure = settings.findNumber(SettingKeys.MEASURE).orElse(usual.measure());
    return usual
        .withFamily(settings.find(SettingKeys.FONT).orElse(""))
        .withLineHeight(Math.clamp(lineHeight, 1, 4))
        .withMeasure(Math.clamp(measure, 10, 1000));
  }

  /// Opens what was read when the window was last closed, if it is still there.
  void goWhereOneWas() {
    settings
        .find(SettingKeys.OPEN)
        .flatMap(Address::find)
        .filter(this::isThere)
        .ifPresent(target -> {
          if (target instanceof Target.OfReport report) {
            goToPlace(report);
          } else {
            workspace.navigation().go(target);
          }
        });
  }

  /// A talk is opened where it was left, not at its beginning.
  private void goToPlace(Target.OfReport target) {
    long report = target.report();
    String version =
        workspace.contents().findReport(report).orElseThrow().report().text().version();
    workspace.ask(
        library -> library.findPlace(report),
        place ->
            workspace
                .navigation()
                .go(
                    new Target.OfReport(
                        report,
                        target.talk(),
                        place
                            .filter(selector -> selector.version().equals(version))
                            .map(Selector::span),
                        "")));
  }

  private boolean isThere(Target target) {
    return !(target instanceof Target.OfReport report)
        || workspace.contents().findReport(report.report()).isPresent();
  }

  void keep() {
    settings.keep(SettingKeys.OPEN, workspace.navigation().target().map(Address::of).orElse(""));
    keepTypography();
  }

  /// Keeps how the text is set now.
  void keepTypography() {
    Typography typography = reader.typographyProperty().get();
    settings.keep(SettingKeys.ZOOM, String.valueOf(reader.zoomProperty().get()));
    settings.keep(SettingKeys.FONT, typography.family());
    settings.keep(SettingKeys.MEASURE, String.valueOf(typography.measure()));
    settings.keep(SettingKeys.LINE_HEIGHT, String.valueOf(typography.lineHeight()));
  }
}
