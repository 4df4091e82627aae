package org.lectern.library.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.library.Anchor;
import org.lectern.library.Change;
import org.lectern.library.Facets;
import org.lectern.library.Facets.Count;
import org.lectern.library.Found;
import org.lectern.library.Highlight;
import org.lectern.library.Hit;
import org.lectern.library.KeptReport;
import org.lectern.library.KeptReport.Annotations;
import org.lectern.library.Scope;
import org.lectern.library.Search;
import org.lectern.library.Shelf;
import org.lectern.library.Similar;
import org.lectern.model.Edition;
import org.lectern.query.Query;

/// Operators, forms, parts, typos, counts and likeness, on two reports.
class OperatorsTest {

  private static final KeptReport BERLIN =
      Notes.report(1, "Berlin notes")
          .talk("Growing compilers", "Ada Example", "A parser made of coroutines and a tokenizer.")
          .talk(
              "Testing parsers", "Łukasz Beispiel", "Write C++ or node.js, use __init_subclass__.")
          .talk("東京大学の話", "", "Eine Straße, a coroutine and a tokenizer.")
          .kept();

  private static final KeptReport VILNIUS =
      Notes.report(2, "Vilnius notes")
          .talk("Databases", "Ada Example", "Rows and parsers and zebras.")
          .talk("Cities", "Bob Muster", "Nothing of it. Giraffes.")
          .kept(
              new Shelf(
                  new Edition(Optional.of("PyVilnius"), Optional.of(2016), Optional.empty()),
                  false,
                  false),
              Annotations.NONE);

  @TempDir Path folder;
  private SqliteLibrary library;

  @BeforeEach
  void open() {
    library = SqliteLibrary.open(folder);
    library.apply(new Change.PutReport(BERLIN));
    library.apply(new Change.PutReport(VILNIUS));
    library.apply(new Change.PutHighlight(Notes.highlight(1, BERLIN, "tokenizer", "Read llamas")));
    Highlight lost = Notes.highlight(2, VILNIUS, "Databases", "");
    library.apply(
        new Change.PutHighlight(
            new Highlight(
                2, 2, new Anchor(lost.anchor().selector(), false), lost.note(), lost.made())));
    library.apply(new Change.PutTagging(Notes.tagOnTalk(3, BERLIN, "Front end", "Testing")));
    library.keepPlace(1, Notes.selector(BERLIN, "parser"));
    library.apply(new Change.PutReadMark(Notes.readMark(4, BERLIN, "Testing")));
    library.apply(new Change.PutReadMark(Notes.readMark(5, VILNIUS, "Cities")));
  }

  @AfterEach
  void close() {
    library.close();
  }

  private Found find(String query) {
    return library.search(Search.of(Query.parse(query), 20));
  }

  /// Reports and talks found, `1.0` being the first talk of the first report; `1` the report.
  private List<String> found(String query) {
    return names(find(query).hits());
  }

  private static List<String> names(List<Hit> hits) {
    return hits.stream()
        .map(hit -> hit.report() + hit.talk().map(talk -> "." + talk).orElse(""))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "speaker:ada | 2.0 1.0",
        "speaker:ada conf:europython | 1.0",
        "speaker:\"bob muster\" | 2.1",
        "conf:pyvilnius | 2.0 2.1",
        "year:2016 | 2.0 2.1",
        "year:2010..2015 parser | 1.1 1.0",
        "parser before:2015 | 1.1 1.0",
        "parser after:2014 | 2.0",
        "parser -conf:pyvilnius | 1.1 1.0",
        "-year:2014 -zebras | 2.1",
        "tag:\"front end\" | 1.1",
        "tag:front | 1.1",
        "section:\"Day 1\" giraffes | 2.1",
        "zebras OR giraffes | 2.0 2.1",
        "(zebras OR \"coroutines\") year:2014 | 1.0",
        "has:highlight | 2.0 1.0",
        "has:comment | 1.0",
        "has:video giraffes | 2.1",
        "is:unattached | 2.0",
        "is:unread | 2.0 1.0 1.2",
        "in:highlights tokenizer | 1.0",
        "in:comments llama | 1.0",
        "in:comments tokenizer | ''",
        "kind:talk zebras | 2.0"
      })
  void answersOperators(String query, String talks) {
    assertThat(String.join(" ", found(query))).isEqualTo(talks);
  }

  @ParameterizedTest
  @CsvSource({
    "coroutine , 1.2",
    "compiler , 1.0",
    "tokenizers , 1.2",
    "C++, 1.1",
    "node.js, 1.1",
    "subclass, 1.1",
    "lukasz, 1.1",
    "strasse, 1.2",
    "京大, 1.2",
    "大, 1.2",
    "学, 1.2",
    "girafes, 2.1",
    "gifaffes, 2.1"
  })
  void findsWhatPeopleRemember(String query, String talk) {
    assertThat(found(query)).contains(talk);
  }

  @Test
  void findsTheTalkOfAHighlightByItsTagAndTheTagsAboveIt() {
    Highlight tagged = Notes.highlight(4, VILNIUS, "Giraffes", "");
    library.apply(
        new Change.PutHighlight(
            tagged.edited(tagged.note().with(List.of("Animals/tall")), Notes.ADDED)));

    assertThat(found("tag:\"Animals/Tall\"")).containsExactly("2.1");
    assertThat(found("tag:\"animals\"")).containsExactly("2.1");
    assertThat(found("tag:anim")).containsExactly("2.1");
    assertThat(found("animals")).containsExactly("2.1");
    assertThat(found("tag:\"anim\"")).isEmpty();
    assertThat(found("tag:\"tall\"")).isEmpty();
  }

  @Test
  void findsNoOtherFormsBehindASwitch() {
    Search search = new Search(Query.parse("coroutines "), Scope.EVERYWHERE, false, 20);

    assertThat(names(library.search(search).hits())).containsExactly("1.0");
    assertThat(found("coroutines ")).containsExactlyInAnyOrder("1.0", "1.2");
    assertThat(found("\"coroutines\"")).containsExactly("1.0");
  }

  @Test
  void saysWhatWasMeant() {
    assertThat(find("girafes speaker:mustr ").meant()).contains("giraffes speaker:muster ");
    assertThat(find("giraffes").meant()).isEmpty();
    assertThat(find("xylophone").meant()).isEmpty();
    assertThat(find("hiraffe ").meant()).isEmpty();
    assertThat(find("xiraffes ").meant()).contains("giraffes ");
  }

  @Test
  void takesARareWordForAMistakeWhereItIsInTheNotesToo() {
    library.apply(
        new Change.PutReport(
            Notes.report(3, "Fields").talk("Weeds", "", "Mangement of gardens.").kept()));
    Notes notes = Notes.report(4, "Lawns");
    for (int i = 0; i < 11; i++) {
      notes.talk("Hedges " + i, "", "The management of lawns.");
    }
    library.apply(new Change.PutReport(notes.kept()));

    assertThat(find("lawns mangement").meant()).contains("lawns management");
    assertThat(found("lawns mangement")).hasSize(11);
    assertThat(find("gardens mangement").meant()).isEmpty();
    assertThat(find("gardens hedges 3").meant()).isEmpty();
  }

  @Test
  void marksAllThatWasSought() {
    assertThat(find("coroutine ").hits().getFirst().snippet().marks()).isNotEmpty();
    assertThat(find("coroutine ").sought().wants().getFirst())
        .extracting(term -> term.words().getFirst())
        .contains("coroutine", "coroutines");
  }

  @Test
  void findsTheReportWhoseTalksHaveTheWordsBetweenThem() {
    assertThat(found("zebras giraffes ")).containsExactly("2");
    assertThat(found("zebras giraffes year:2014 ")).isEmpty();
  }

  @Test
  void staysInItsScope() {
    Search search = Search.of(Query.parse("parsers "), 20);

    assertThat(names(library.search(search.in(Scope.ofReport(2))).hits())).containsExactly("2.0");
    assertThat(names(library.search(search.in(Scope.ofSeries("PyVilnius"))).hits()))
        .containsExactly("2.0");
    assertThat(
            names(
                library
                    .search(search.in(Scope.ofEdition(BERLIN.report().shelf().edition())))
                    .hits()))
        .containsExactly("1.1", "1.0");
  }

  @Test
  void countsWhatItFinds() {
    assertThat(library.count(Search.of(Query.parse("parsers "), 1)))
        .isEqualTo(
            new Facets(
                3,
                List.of(new Count("EuroPython", 2), new Count("PyVilnius", 1)),
                List.of(new Count("2016", 1), new Count("2014", 2)),
                List.of(new Count("Ada Example", 2), new Count("Łukasz Beispiel", 1)),
                List.of(new Count("talk", 3)),
                List.of(new Count("Front end", 1))));
  }

  @Test
  void looksForOneLetterInTitlesSpeakersSeriesAndTagsAlone() {
    assertThat(found("z")).isEmpty();
    assertThat(found("m")).containsExactly("2.1");
    assertThat(found("d")).containsExactly("2.0");
  }

  @Test
  void findsTalksThatShareRareWords() {
    assertThat(library.findSimilar(1, 0, 5))
        .first()
        .satisfies(similar -> {
          assertThat(similar.hit().talk()).contains(2);
          assertThat(similar.shared()).contains("tokenizer");
        });
    assertThat(library.findSimilar(1, 9, 5)).isEqualTo(List.<Similar>of());
  }

  @Test
  void makesTheIndexAnewWhereOtherTokensMadeIt() throws Exception {
    library.close();
    try (Sql sql = new LibraryFile(folder.resolve("lectern.db"), Migrations.shipped()).open()) {
      sql.execute("UPDATE index_state SET tokens = 0");
      sql.execute("DELETE FROM passage");
    }
    library = SqliteLibrary.open(folder);

    assertThat(found("zebras ")).containsExactly("2.0");
    assertThat(library.check()).isEmpty();
  }
}
