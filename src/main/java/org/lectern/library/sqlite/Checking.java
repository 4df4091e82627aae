package org.lectern.library.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.library.Anchor;
import org.lectern.library.Correction;
import org.lectern.library.Highlight;
import org.lectern.library.ReadMark;
import org.lectern.library.Report;
import org.lectern.library.Tagging;
import org.lectern.library.TextVersion;
import org.lectern.model.Selector;
import org.lectern.model.Span;
import org.lectern.model.Talk;

/// Looks whether the library is sound: the file, the index, and what refers to the texts.
final class Checking {

  private final Sql sql;
  private final List<String> faults = new ArrayList<>();

  Checking(Sql sql) {
    this.sql = sql;
  }

  /// What is wrong, one sentence each.
  List<String> faults() throws SQLException {
    checkFile();
    checkIndex();
    for (Report report : new ReportRows(sql).all()) {
      checkReport(report);
    }
    return faults;
  }

  /// SQLite's own check covers the inner order of the search index too.
  private void checkFile() throws SQLException {
    for (String line : sql.list("PRAGMA integrity_check", Row::text)) {
      if (!line.equals("ok")) {
        faults.add("The file is damaged: " + line.replace("\n", " ") + ".");
      }
    }
    faults.addAll(
        sql.list(
            "SELECT \"table\", parent FROM pragma_foreign_key_check",
            row -> "A row of " + row.text() + " belongs to a " + row.text() + " that is gone."));
  }

  private void checkIndex() throws SQLException {
    faults.addAll(
        sql.list(
            "SELECT title FROM report WHERE id NOT IN (SELECT report FROM passage)",
            row -> "Search cannot find the report “" + row.text() + "”."));
    count(
        "SELECT count(*) FROM passage WHERE id NOT IN (SELECT id FROM text_index_docsize)"
            + " OR id NOT IN (SELECT id FROM field_index_docsize)",
        "Passages that are missing from the search index: ");
    count(
        "SELECT count(*) FROM (SELECT id FROM text_index_docsize UNION"
            + " SELECT id FROM field_index_docsize) WHERE id NOT IN (SELECT id FROM passage)",
        "Rows of the search index that belong to no passage: ");
  }

  private void count(String question, String fault) throws SQLException {
    long number = sql.number(question);
    if (number > 0) {
      faults.add(fault + number + ".");
    }
  }

  private void checkReport(Report report) throws SQLException {
    String of = " of the report “" + report.title() + "” ";
    List<TextVersion> texts = new TextRows(sql).versions(report.id());
    for (TextVersion text : texts) {
      if (!text.version().equals(TextVersion.versionOf(text.plainText()))) {
        faults.add("A text" + of + "is not the one that was kept.");
      }
    }
    if (texts.isEmpty()
        || sql.number("SELECT count(*) FROM source WHERE report = ?", report.id()) == 0) {
      faults.add("The text or the file" + of + "is missing.");
      return;
    }
    if (!texts.getFirst().version().equals(report.text().version())) {
      faults.add("The text" + of + "is of another version than the report.");
    }
    checkTalks(report, of, texts.getFirst().plainText());
    checkAnchors(report, of, texts);
  }

  private void checkTalks(Report report, String of, String text) throws SQLException {
    for (Talk talk : new TalkRows(sql).of(report.id())) {
      if (talk.passage().end() > text.length()) {
        faults.add("The talk “" + talk.name() + "”" + of + "ends behind the text.");
      }
    }
  }

  private void checkAnchors(Report report, String of, List<TextVersion> texts) throws SQLException {
    AnnotationRows annotations = new AnnotationRows(sql);
    for (Highlight highlight : annotations.highlights(report.id())) {
      checkAnchor("A highlight" + of, highlight.anchor(), texts);
    }
    for (Tagging tagging : annotations.taggings(report.id())) {
      if (tagging.talk().isPresent()) {
        checkAnchor("The tag “" + tagging.tag() + "” on a talk" + of, tagging.talk().get(), texts);
      }
    }
    for (ReadMark mark : new ReadMarkRows(sql).of(report.id())) {
      if (mark.talk().isPresent()) {
        checkAnchor("A read mark" + of, mark.talk().get(), texts);
      }
    }
    for (Correction correction : new CorrectionRows(sql).of(report.id())) {
      checkAnchor("A correction" + of, correction.anchor(), texts);
    }
    Optional<Selector> place = annotations.findPlace(report.id());
    if (place.isPresent()) {
      checkSelector("The place last read" + of, place.get(), texts);
    }
  }

  private void checkAnchor(String what, Anchor anchor, List<TextVersion> texts) {
    boolean present = anchor.selector().version().equals(texts.getFirst().version());
    if (anchor.attached() && !present) {
      faults.add(what + "is attached to a text that is not the present one.");
    } else {
      checkSelector(what, anchor.selector(), texts);
    }
  }

  private void checkSelector(String what, Selector selector, List<TextVersion> texts) {
    Set<String> quoted =
        texts.stream()
            .filter(text -> text.version().equals(selector.version()))
            .map(text -> quote(text.plainText(), selector.span()))
            .collect(Collectors.toSet());
    if (quoted.isEmpty()) {
      faults.add(what + "counts in a text that was not kept.");
    } else if (!quoted.contains(selector.exact())) {
      faults.add(what + "does not stand where it says.");
    }
  }

  private static String quote(String text, Span span) {
    return span.end() <= text.length() ? span.in(text) : "";
  }
}
