package org.lectern.messages;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/// Says what an error of the file system means to a person, as half a sentence: `access is denied`.
///
/// The platform's own message is the name of the file and, behind it, what is the matter or
/// nothing.
public final class Trouble {

  private static final Messages WORDS = Messages.of(Trouble.class);

  private Trouble() {}

  /// What is the matter, for those who know with which file.
  public static String of(IOException error) {
    return switch (error) {
      case AccessDeniedException _ -> WORDS.get("trouble.denied");
      case NoSuchFileException _ -> WORDS.get("trouble.missing");
      case DirectoryNotEmptyException _ -> WORDS.get("trouble.in-the-way");
      case FileAlreadyExistsException _ -> WORDS.get("trouble.in-the-way");
      case FileSystemException e when e.getReason() != null -> e.getReason();
      case IOException e when e.getMessage() != null -> e.getMessage();
      default -> error.getClass().getSimpleName();
    };
  }

  /// What is the matter, and with which file, where the platform knows it.
  public static String withFile(IOException error) {
    return error instanceof FileSystemException e && e.getFile() != null
        ? WORDS.get("trouble.of-file", e.getFile(), of(error))
        : of(error);
  }
}
