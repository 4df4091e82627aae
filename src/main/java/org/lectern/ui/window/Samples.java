package org.lectern.ui.window;

import java.nio.file.Path;
import java.util.List;
import org.lectern.library.Change;
import org.lectern.messages.Messages;
import org.lectern.ui.Settings;
import org.lectern.ui.Workspace;
import org.lectern.ui.imports.ImportModel;

/// The notes that come with Lectern: brought in once, at the first start on an empty library.
final class Samples {

  private static final Messages WORDS = Messages.of(Samples.class);

  private final Workspace workspace;
  private final ImportModel imports;
  private final Settings settings;
  private final Path folder;

  Samples(Workspace workspace, ImportModel imports, Settings settings, Path folder) {
    this.workspace = workspace;
    this.imports = imports;
    this.settings = settings;
    this.folder = folder;
  }

  /// Brings them in, unless they were here before or there are reports.
  void bringInOnce() {
    if (settings.find(SettingKeys.SAMPLES).isEmpty() && workspace.contents().reports().isEmpty()) {
      bringIn();
    }
    settings.keep(SettingKeys.SAMPLES, "seen");
  }

  void bringIn() {
    imports.bringInSamples(folder);
  }

  void remove() {
    List<Change> drops =
        workspace.contents().reports().stream()
            .filter(entry -> entry.report().shelf().sample())
            .<Change>map(entry -> new Change.DropReport(entry.report().id()))
            .toList();
    workspace.changeAndSay(
        WORDS.get("samples.remove"), new Change.All(drops), WORDS.get("samples.removed"));
  }
}
