package org.lectern.library;

import java.util.Objects;

/// Where a report came from.
///
/// @param path the file's absolute path when it was dropped
/// @param relativePath from the dropped folder on, the folder's own name first, `/` between; of a
///   file dropped by itself its name
/// @param hash SHA-256 of the file's bytes in hexadecimal digits
public record Origin(String path, String relativePath, String hash) {

  public Origin {
    Objects.requireNonNull(path);
    Objects.requireNonNull(relativePath);
    Objects.requireNonNull(hash);
  }

  public String fileName() {
    return relativePath.substring(relativePath.lastIndexOf('/') + 1);
  }
}
