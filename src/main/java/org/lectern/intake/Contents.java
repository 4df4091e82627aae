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

/// The bytes of a file, or why they cannot be had.
sealed interface Contents {

  /// What a person may have written in a life fits into this many bytes; a log or a dump does not.
  int LIMIT = 20_000_000;

  /// Ends the sentence "Rejected: …".
  String TOO_LARGE = "it is larger than " + LIMIT / 1_000_000 + " MB";

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
          return new Refused("it is a folder");
        }
        if (!before.isRegularFile()) {
          return new Refused("it is not a file but a device, a pipe or the like");
        }
        if (before.size() > LIMIT) {
          return new Refused(TOO_LARGE);
        }
        byte[] bytes = bytesOf(path);
        if (bytes.length > LIMIT) {
          return new Refused(TOO_LARGE);
        }
        BasicFileAttributes after = Files.readAttributes(path, BasicFileAttributes.class);
        if (after.size() == bytes.length
            && after.lastModifiedTime().equals(before.lastModifiedTime())) {
          return new Bytes(bytes);
        }
      }
      return new Refused("it is being written to; drop it again later");
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
          "it is a link that leads nowhere";
      case NoSuchFileException e -> "there is no such file";
      case AccessDeniedException e -> "you have no right to read it";
      case FileSystemException e when Files.isSymbolicLink(path) ->
          "it is a link that leads back to itself";
      case FileSystemException e when e.getReason() != null ->
          "it cannot be read (" + e.getReason() + ")";
      default -> "it cannot be read (" + error.getMessage() + ")";
    };
  }
}
