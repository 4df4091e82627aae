package org.lectern.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.library.Ids;
import org.lectern.library.KeptReport;
import org.lectern.library.KeptReport.Annotations;
import org.lectern.library.TagName;
import org.lectern.library.Tagging;
import org.lectern.model.Document;

/// The tags that a file's front matter gives its report.
///
/// They stay linked to the file: what a later state of it adds or takes away is added or taken
/// away. What a person did stays: a tag by hand, and that one of the file was renamed or removed.
record FileTags(Map<String, TagName> byKey) {

  /// The first parser whose reports are all known to have been given the tags of their files. What
  /// an earlier one read and bears none of them is given them once.
  private static final int SINCE = 3;

  private static final List<String> FIELDS = List.of("tags", "tag");

  /// The tags in a document's front matter: `tags: [python, typing]`, `tags: python, typing`, or a
  /// line each.
  static FileTags of(Document document) {
    return of(
        FIELDS.stream()
            .flatMap(field -> document.frontMatter().values(field).stream())
            .flatMap(value -> Stream.of(value.split(",")))
            .flatMap(tag -> TagName.find(tag).stream())
            .toList());
  }

  private static FileTags of(List<TagName> names) {
    Map<String, TagName> tags = new LinkedHashMap<>();
    names.forEach(tag -> tags.putIfAbsent(tag.key(), tag));
    return new FileTags(tags);
  }

  /// The tags of a report that has just come in.
  List<Tagging> taggings(long report) {
    return byKey.values().stream().map(tag -> tagging(report, tag)).toList();
  }

  /// What is kept about a report after its file has changed, or was read anew.
  ///
  /// @param old the report as it was
  /// @param carried what a person did to it, carried over to the new text
  Annotations renew(KeptReport old, Annotations carried) {
    boolean any = carried.taggings().stream().anyMatch(Tagging::fromFile) || !byKey.isEmpty();
    FileTags before = any ? before(old) : this;
    List<Tagging> kept =
        carried.taggings().stream()
            .filter(tagging -> !tagging.fromFile() || stays(tagging, before))
            .toList();
    Stream<Tagging> added =
        byKey.values().stream()
            .filter(tag -> !before.byKey.containsKey(tag.key()))
            .filter(tag -> kept.stream().noneMatch(tagging -> isOnReport(tagging, tag)))
            .map(tag -> tagging(old.report().id(), tag));
    return carried.with(Stream.concat(kept.stream(), added).toList());
  }

  /// The tags that the report was given or could have been: none where they were never read, and
  /// those that it bears where its file cannot be read any more.
  private static FileTags before(KeptReport old) {
    List<TagName> borne =
        old.annotations().taggings().stream()
            .filter(Tagging::fromFile)
            .flatMap(tagging -> TagName.find(tagging.tag()).stream())
            .toList();
    boolean read = old.text().current().parser() >= SINCE || !borne.isEmpty();
    if (!read) {
      return of(List.of());
    }
    return switch (Rereading.words(old)) {
      case FileWords.Found found -> of(found.document());
      case Inspection.Rejected _ -> of(borne);
    };
  }

  private boolean stays(Tagging tagging, FileTags before) {
    String key = TagName.key(tagging.tag());
    return byKey.containsKey(key) || !before.byKey.containsKey(key);
  }

  private static boolean isOnReport(Tagging tagging, TagName tag) {
    return tagging.talk().isEmpty() && TagName.key(tagging.tag()).equals(tag.key());
  }

  private static Tagging tagging(long report, TagName tag) {
    return new Tagging(Ids.next(), report, tag.text(), Optional.empty(), true);
  }
}
