package org.lectern.outline;

import java.util.ArrayList;
import java.util.List;

/// Where a file lies, as far as it may tell the conference and the year.
///
/// @param folders outermost first
/// @param dropped true where the folders are the dropped folder and those below it: all of them
///   count; false for a single file, of whose path three folders at most are looked at, each only
///   if it looks like a conference or a year by itself
/// @param fileName with its ending
public record Location(List<String> folders, boolean dropped, String fileName) {

  private static final int FOLDERS_ABOVE = 3;

  public Location {
    folders = List.copyOf(folders);
  }

  /// Of a single file, by its path with `/` or `\` between the parts.
  public static Location ofFile(String absolutePath) {
    List<String> parts = withoutBlank(absolutePath.split("[/\\\\]"));
    if (parts.isEmpty()) {
      return new Location(List.of(), false, "");
    }
    int name = parts.size() - 1;
    return new Location(
        parts.subList(Math.max(0, name - FOLDERS_ABOVE), name), false, parts.get(name));
  }

  /// Of a file in a dropped folder.
  ///
  /// @param folders the dropped folder first, then those below it down to the file
  public static Location ofDropped(List<String> folders, String fileName) {
    return new Location(folders, true, fileName);
  }

  // "conference-notes", "conf_notes_2018", "Notes from talks", "notizen-konferenzen", "conferences"
  private static final Expression NOTES =
      Expression.of(
          "\\b(?:notes?|notas|notizen|summar(?:y|ies)|reports?|writeups?)\\b.*\\b(?:confs?|con|conferences?|events?|talks?|sessions?|meetups?|konferenz(?:en)?|vortrage|conferencias?|charlas)\\b|\\b(?:confs?|con|conferences?|events?|talks?|sessions?|meetups?|konferenz(?:en)?|vortrags?|conferencias?|charlas)(?:\\b.*\\b)?(?:notes?|notas|notizen|summar(?:y|ies)|reports?|writeups?)\\b|^(?:conferences|konferenzen|conferencias)$");

  /// Whether one of the folders says by its name that notes of conferences lie in it.
  boolean isAmongNotes() {
    List<String> parts = parts();
    for (int i = 0; i < parts.size() - 1; i++) {
      if (holdsNotes(parts.get(i))) {
        return true;
      }
    }
    return false;
  }

  /// Whether a folder of this name holds notes of conferences.
  static boolean holdsNotes(String folder) {
    return folder.length() < 80 && NOTES.isIn(Words.fold(folder));
  }

  /// The names to look at, outermost first, the file's own last and without its ending. A file name
  /// such as `pygala-2014__day-one.md` is a path that was made flat.
  List<String> parts() {
    List<String> parts = new ArrayList<>();
    int from = dropped ? 0 : Math.max(0, folders.size() - FOLDERS_ABOVE);
    for (String folder : folders.subList(from, folders.size())) {
      parts.addAll(flatParts(folder));
    }
    int dot = fileName.lastIndexOf('.');
    parts.addAll(flatParts(dot > 0 ? fileName.substring(0, dot) : fileName));
    return parts;
  }

  private static List<String> flatParts(String name) {
    return withoutBlank(name.split("__"));
  }

  private static List<String> withoutBlank(String[] parts) {
    List<String> written = new ArrayList<>();
    for (String part : parts) {
      if (!part.isBlank()) {
        written.add(part);
      }
    }
    return written;
  }
}
