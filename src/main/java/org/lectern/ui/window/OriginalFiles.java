package org.lectern.ui.window;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lectern.messages.Messages;
import org.lectern.ui.Notice;
import org.lectern.ui.Originals;
import org.lectern.ui.Workspace;

/// Opens the files that reports were read from by the system, as it opens links; of one that is
/// gone it says so.
final class OriginalFiles implements Originals {

  private static final Messages WORDS = Messages.of(OriginalFiles.class);

  private final Workspace workspace;
  private final Consumer<String> openOutside;

  /// @param openOutside opens an address outside of Lectern
  OriginalFiles(Workspace workspace, Consumer<String> openOutside) {
    this.workspace = workspace;
    this.openOutside = openOutside;
  }

  @Override
  public void open(long report) {
    openIfThere(report, file -> file);
  }

  @Override
  public void showInFolder(long report) {
    openIfThere(report, Path::getParent);
  }

  /// Whether a file is there the disk has to be asked, which may sleep or be far away.
  private void openIfThere(long report, Function<Path, Path> wanted) {
    workspace
        .contents()
        .findReport(report)
        .map(entry -> entry.report().origin().path())
        .ifPresent(path ->
            workspace.ask(
                library -> find(path),
                found ->
                    found
                        .map(wanted)
                        .ifPresentOrElse(
                            it -> openOutside.accept(it.toUri().toString()),
                            () -> workspace.say(Notice.problem(gone(path))))));
  }

  private static Optional<Path> find(String path) {
    try {
      return Optional.of(Path.of(path)).filter(Path::isAbsolute).filter(Files::isRegularFile);
    } catch (InvalidPathException e) {
      // A library that was filled on another system: its paths may be none here.
      return Optional.empty();
    }
  }

  private static String gone(String path) {
    return WORDS.get("file-gone", path);
  }
}
