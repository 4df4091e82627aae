package org.lectern.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.lectern.messages.Messages;
import org.lectern.messages.Trouble;

/// The bytes of a file, or why they cannot be had.
sealed interface Contents {

  Messages WORDS = Messages.of(Contents.class);

  /// What a person may have written in a life fits into this many bytes; a log or a dump does not.
  int LIMIT = 20_000_000;

  /// A file that is written to while it is read is read so often.
  int ATTEMPTS = 3;

  /// One state of the file.
  @SuppressWarnings("ArrayRecordComponent")
  record Bytes(byte[] bytes) implements Contents {

    /// SHA-256 (FIPS 180-4) in hexadecimal digits.
    String hash() {
      try {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("each Java platform has SHA-256", e);
      }
    }
  }

  /// @param why ends the sentence "Rejected: …"
  record Refused(String why) implements Contents {}

  /// Reads a file; never waits for a pipe, and reads no more than [#LIMIT] bytes.
  static Contents of(Path path) {
    try {
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        BasicFileAttributes before = Files.readAttributes(path, BasicFileAttributes.class);
        if (before.isDirectory()) {
          return new Refused(WORDS.get("why.folder"));
        }
        if (!before.isRegularFile()) {
          return new Refused(WORDS.get("why.device"));
        }
        if (before.size() > LIMIT) {
          return new Refused(WORDS.get("why.large", LIMIT / 1_000_000));
        }
        byte[] bytes = bytesOf(path);
        if (bytes.length > LIMIT) {
          return new Refused(WORDS.get("why.large", LIMIT / 1_000_000));
        }
        BasicFileAttributes after = Files.readAttributes(path, BasicFileAttributes.class);
        if (after.size() == bytes.length
            && after.lastModifiedTime().equals(before.lastModifiedTime())) {
          return new Bytes(bytes);
        }
      }
      return new Refused(WORDS.get("why.being-written"));
    } catch (IOException e) {
      return new Refused(reason(path, e));
    }
  }

  private static byte[] bytesOf(Path path) throws IOException {
    try (InputStream stream = Files.newInputStream(path)) {
      return stream.readNBytes(LIMIT + 1);
    }
  }

  /// What an error of the file system means to a person.
  static String reason(Path path, IOException error) {
    return switch (error) {
      case NoSuchFileException e when Files.exists(path, LinkOption.NOFOLLOW_LINKS) ->
          WORDS.get("why.link-broken");
      case NoSuchFileException e -> WORDS.get("why.missing");
      case AccessDeniedException e -> WORDS.get("why.forbidden");
      case FileSystemException e when Files.isSymbolicLink(path) -> WORDS.get("why.link-circle");
      default -> WORDS.get("why.unreadable", Trouble.of(error));
    };
  }
}
