package org.lectern.exchange;

import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.library.Report;
import org.lectern.messages.Messages;

/// The file that an annotation is about, whatever library it lies in.
///
/// @param hash SHA-256 of its bytes in hexadecimal digits; empty where it is not known
/// @param fileName may be empty
/// @param version of the plain text that it had in the library it comes from; may be empty
/// @param mediaType as in `text/markdown`
public record Source(String hash, String fileName, String version, String mediaType) {

  /// By file name, so that a file of annotations reads like a folder.
  static final Comparator<Source> ORDER =
      Comparator.comparing(Source::fileName)
          .thenComparing(Source::hash)
          .thenComparing(Source::version);

  private static final String NAMED_BY_HASH = "ni:///sha-256;";

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  private static final int HASH_BYTES = 32;

  public Source {
    Objects.requireNonNull(hash);
    Objects.requireNonNull(fileName);
    Objects.requireNonNull(version);
    Objects.requireNonNull(mediaType);
    hash = HASH.matcher(hash).matches() ? hash : "";
  }

  static Source of(Report report) {
    return new Source(
        report.origin().hash(),
        report.origin().fileName(),
        report.text().version(),
        switch (report.text().format()) {
          case MARKDOWN -> "text/markdown";
          case HTML -> "text/html";
          default -> "text/plain";
        });
  }

  /// What a person calls it.
  String name() {
    return fileName.isEmpty() ? Messages.of(Source.class).get("nameless") : fileName;
  }

  /// The name that its bytes give the file (RFC 6920): `ni:///sha-256;` and the hash in base64url.
  /// Empty where the hash is not known.
  Optional<String> findIri() {
    return hash.isEmpty() ? Optional.empty() : Optional.of(iri(HexFormat.of().parseHex(hash)));
  }

  private static String iri(byte[] bytes) {
    return NAMED_BY_HASH + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /// The hash in such a name; empty for another one.
  static Optional<String> findHash(String iri) {
    if (!iri.startsWith(NAMED_BY_HASH)) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(iri.substring(NAMED_BY_HASH.length()));
      return Optional.of(bytes)
          .filter(hash -> hash.length == HASH_BYTES)
          .map(HexFormat.of()::formatHex);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
