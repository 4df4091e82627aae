package org.lectern.intake;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lectern.messages.Messages;

/// Finds the files to read in what was dropped, a bit at a time.
///
/// Folders are walked in the order of their files' names; hidden files and folders in them are left
/// out. Links are followed, but for those to a folder above; each real file is met once.
final class FolderWalk {

  private static final Messages WORDS = Messages.of(FolderWalk.class);

  private static final int BIT = 200;

  private record Item(SourceFile file, boolean dropped) {}

  private final Deque<Item> ahead = new ArrayDeque<>();
  private final Set<Path> met = new HashSet<>();
  private final List<SourceFile> found = new ArrayList<>();
  private final List<FileOutcome> rejected = new ArrayList<>();
  private int passedOver;

  FolderWalk(List<Path> dropped) {
    for (Path path : dropped) {
      ahead.add(new Item(SourceFile.of(path), true));
    }
  }

  boolean isOver() {
    return ahead.isEmpty();
  }

  /// Looks at one folder or some files.
  void advance() {
    for (int i = 0; i < BIT && !ahead.isEmpty(); i++) {
      Item item = ahead.pop();
      if (Files.isDirectory(item.file.path())) {
        if ((item.dropped || !leadsUp(item.file.path())) && met.add(real(item.file.path()))) {
          enter(item.file);
        }
        return;
      }
      meet(item);
    }
  }

  /// The files to read that were found since this was last asked, in order.
  List<SourceFile> takeFound() {
    return take(found);
  }

  /// What was met since this was last asked and cannot be read.
  List<FileOutcome> takeRejected() {
    return take(rejected);
  }

  private static <T> List<T> take(List<T> list) {
    List<T> taken = List.copyOf(list);
    list.clear();
    return taken;
  }

  /// How many files of other kinds stand in dropped folders.
  int passedOver() {
    return passedOver;
  }

  private void meet(Item item) {
    if (item.file.findFormat().isPresent()) {
      if (met.add(real(item.file.path()))) {
        found.add(item.file);
      }
    } else if (!item.dropped) {
      passedOver++;
    } else {
      reject(
          item.file,
          Files.exists(item.file.path()) ? ReadableKinds.reason() : WORDS.get("why.missing-path"));
    }
  }

  private void enter(SourceFile folder) {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder.path())) {
      for (Path entry : stream) {
        if (!isHidden(entry)) {
          entries.add(entry);
        }
      }
    } catch (IOException e) {
      reject(folder, Contents.reason(folder.path(), e));
    } catch (DirectoryIteratorException e) {
      reject(folder, Contents.reason(folder.path(), e.getCause()));
    }
    entries.sort(FolderWalk::byName);
    for (Path entry : entries.reversed()) {
      ahead.push(new Item(folder.child(entry), false));
    }
  }

  private static int byName(Path one, Path other) {
    String name = one.getFileName().toString();
    String otherName = other.getFileName().toString();
    int order = name.compareToIgnoreCase(otherName);
    return order != 0 ? order : name.compareTo(otherName);
  }

  private void reject(SourceFile file, String why) {
    rejected.add(new FileOutcome(file.relativePath(), file.path(), new Outcome.Rejected(why)));
  }

  private static boolean isHidden(Path entry) {
    try {
      return entry.getFileName().toString().startsWith(".") || Files.isHidden(entry);
    } catch (IOException e) {
      return false;
    }
  }

  /// A link to a folder that holds the link would bring in what nobody dropped.
  private static boolean leadsUp(Path folder) {
    return Files.isSymbolicLink(folder) && real(folder.getParent()).startsWith(real(folder));
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      // A broken link has no real path; its own stands for it, and reading it says what is wrong.
      return path;
    }
  }
}
