package org.lectern.library.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.library.Highlight;
import org.lectern.library.Report;
import org.lectern.library.Tagging;
import org.lectern.model.Edition;
import org.lectern.model.Span;
import org.lectern.model.Talk;
import org.lectern.query.Field;
import org.lectern.query.Tokens;

/// The rows of the index: the tables `passage`, `text_index`, `field_index` and `term`.
final class IndexRows {

  /// A row of `passage`; two of one id are the same. That is written out, as in [TalkRows.Key].
  private record Entry(long id, Span span, Optional<Integer> talk) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Entry entry && entry.id == id;
    }

    @Override
    public int hashCode() {
      return Long.hashCode(id);
    }
  }

  private final Sql sql;
  private final ReportRows reports;
  private final TextRows texts;
  private final TalkRows talks;
  private final AnnotationRows annotations;
  private final Set<String> words = new HashSet<>();

  IndexRows(Sql sql) {
    this.sql = sql;
    this.reports = new ReportRows(sql);
    this.texts = new TextRows(sql);
    this.talks = new TalkRows(sql);
    this.annotations = new AnnotationRows(sql);
  }

  /// Writes all rows of a report that has none.
  void writeAll(long id) throws SQLException {
    Optional<Report> report = reports.find(id);
    if (report.isEmpty()) {
      return;
    }
    String text = texts.plainText(id);
    List<Talk> told = talks.of(id);
    for (Passages.Passage passage : Passages.of(text, told)) {
      sql.run(
          "INSERT INTO passage (report, talk, start, \"end\", title_words) VALUES (?,?,?,?,?)",
          id,
          passage.talk(),
          passage.span().start(),
          passage.span().end(),
          passage.talk().isPresent() ? wordsOfTitle(told.get(passage.talk().get())) : 0);
    }
    List<Entry> entries = entries(id);
    for (Entry entry : entries) {
      String tokens = noting(Tokens.indexed(List.of(entry.span().in(text))));
      sql.run("INSERT INTO text_index (rowid, words) VALUES (?,?)", entry.id(), tokens);
    }
    writeFields(report.get(), told, entries, Set.copyOf(entries));
  }

  private static int wordsOfTitle(Talk talk) {
    return Tokens.words(talk.title().orElse("")).size();
  }

  /// Writes anew what is known of the passages at these places of the text.
  void writeFields(long id, Set<Integer> places) throws SQLException {
    Optional<Report> report = reports.find(id);
    if (report.isPresent()) {
      List<Entry> entries = entries(id);
      Set<Entry> stale = new HashSet<>();
      places.forEach(place -> at(entries, place).ifPresent(stale::add));
      writeFields(report.get(), talks.of(id), entries, stale);
    }
  }

  /// Forgets the words of what was written, where it was not kept.
  void forget() {
    words.clear();
  }

  /// Adds the words of all that was written to the vocabulary.
  void writeWords() throws SQLException {
    new Vocabulary(sql).add(words);
    words.clear();
  }

  private List<Entry> entries(long report) throws SQLException {
    return sql.list(
        "SELECT id, start, \"end\", talk FROM passage WHERE report = ? ORDER BY start, id",
        row -> new Entry(row.id(), row.span(), row.findNumber()),
        report);
  }

  private void writeFields(Report report, List<Talk> told, List<Entry> entries, Set<Entry> stale)
      throws SQLException {
    Map<Entry, Map<Field, List<String>>> said = said(report.id(), entries);
    for (Entry entry : stale) {
      Map<Field, List<String>> fields = fields(report);
      if (entry.talk().isPresent()) {
        Talk talk = told.get(entry.talk().get());
        fields.put(Field.TITLE, List.of(talk.title().orElse("")));
        fields.put(Field.SPEAKERS, talk.speakers());
        fields.put(Field.SECTION, List.of(talk.section().orElse("")));
      }
      fields.putAll(said.getOrDefault(entry, Map.of()));
      Object[] values = new Object[1 + Field.values().length];
      values[0] = entry.id();
      for (Field field : Field.values()) {
        values[1 + field.ordinal()] = noting(Tokens.indexed(fields.getOrDefault(field, List.of())));
      }
      sql.run(
          "INSERT OR REPLACE INTO field_index (rowid, title, speakers, section, report, series,"
              + " highlights, comments, tags) VALUES (?,?,?,?,?,?,?,?,?)",
          values);
    }
  }

  private static Map<Field, List<String>> fields(Report report) {
    Edition edition = report.shelf().edition();
    String year = edition.year().isPresent() ? String.valueOf(edition.year().get()) : "";
    Map<Field, List<String>> fields = new EnumMap<>(Field.class);
    fields.put(Field.REPORT, List.of(report.title()));
    fields.put(
        Field.SERIES,
        List.of(edition.series().orElse("") + " " + year + " " + edition.place().orElse("")));
    return fields;
  }

  /// What a person said of each passage: highlights of it, and tags on these and on itself; tags on
  /// the report count for all of its passages.
  private Map<Entry, Map<Field, List<String>>> said(long report, List<Entry> entries)
      throws SQLException {
    Map<Entry, Map<Field, List<String>>> said = new HashMap<>();
    for (Highlight highlight : annotations.highlights(report)) {
      at(entries, Index.offset(highlight.anchor()))
          .ifPresent(entry -> {
            note(said, entry, Field.HIGHLIGHTS, highlight.anchor().selector().exact());
            note(said, entry, Field.COMMENTS, highlight.note().comment());
            highlight.note().tags().forEach(tag -> note(said, entry, Field.TAGS, tag));
          });
    }
    for (Tagging tagging : annotations.taggings(report)) {
      List<Entry> tagged =
          tagging
              .talk()
              .map(anchor -> at(entries, Index.offset(anchor)).stream().toList())
              .orElse(entries);
      tagged.forEach(entry -> note(said, entry, Field.TAGS, tagging.tag()));
    }
    return said;
  }

  private static void note(
      Map<Entry, Map<Field, List<String>>> said, Entry entry, Field field, String text) {
    said.computeIfAbsent(entry, key -> new EnumMap<>(Field.class))
        .computeIfAbsent(field, key -> new ArrayList<>())
        .add(text);
  }

  /// The last passage that begins at or before `offset`, else the first.
  private static Optional<Entry> at(List<Entry> entries, int offset) {
    Entry found = null;
    for (Entry entry : entries) {
      if (found == null || entry.span().start() <= offset) {
        found = entry;
      }
    }
    return Optional.ofNullable(found);
  }

  private String noting(String tokens) {
    words.addAll(Arrays.asList(tokens.split(" ")));
    return tokens;
  }
}
