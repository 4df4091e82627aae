package org.lectern.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.library.Hit;
import org.lectern.library.Library;
import org.lectern.library.ReportEntry;
import org.lectern.library.Search;
import org.lectern.library.sqlite.SqliteLibrary;
import org.lectern.query.Query;

/// What a person who knows the sample notes types, and what they expect to see first.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenSearchTest {

  private record Golden(String query, String first) {}

  /// A query, an arrow, and the beginning of the title of the talk, or of the report.
  private static final String QUERIES =
      """
      haskell → What can Python learn from Haskell?
      python haskell → What can Python learn from Haskell?
      what can python learn from haskell → What can Python learn from Haskell?
      bob ippolito → What can Python learn from Haskell?
      ippolito mypy → What can Python learn from Haskell?
      immutable values → What can Python learn from Haskell?
      "pattern matching" → What can Python learn from Haskell?
      snowden → One year of Snowden
      constanze → One year of Snowden
      metadata is data → One year of Snowden
      encrypt → One year of Snowden
      attribute access → The Magic of Attribute Access
      __getattr__ → The Magic of Attribute Access
      getattr → The Magic of Attribute Access
      cffi → Extending Python
      fernandez castano extending → Extending Python
      ctypes → Extending Python
      jedi → Identifying Bugs Before Runtime With Jedi
      mkdocs → Documenting your project with MkDocs
      transactional memory → Transactional memory in PyPy
      "transactional memory" → Transactional memory in PyPy
      rigo → Transactional memory in PyPy
      memory allocator → Fun with cPython memory allocator
      afraid to ask → Everything You Always Wanted to Know About Memory
      compress → Compress Me, Stupid!
      garbage collector → Knowing your garbage collector
      garbage collectors → Knowing your garbage collector
      weakref → Knowing your garbage collector
      weak reference → Knowing your garbage collector
      pip → Pip internals
      circular import → Import Deep Dive
      import deep dive viktorin → Import Deep Dive
      infamous gil → Python's Infamous GIL
      larry hastings → Python's Infamous GIL
      pypy ecosystem → PyPy and the future of the Python ecosystem
      metrics → Metrics-driven development
      lynn root year:2015 → Metrics-driven development
      hynek → Beyond grep
      logging → Beyond grep
      continuous integration → The Butler and the Snake
      gitfs → gitfs
      guido van rossum → Python Now and in the Future
      kind:keynote year:2015 → Python Now and in the Future
      restful → What it's Really Like Building RESTful APIs with Django
      cpython faster → How are we making Cpython faster
      f-string → Making f strings faster in 3.12
      f strings → Making f strings faster in 3.12
      pep 701 → Making f strings faster in 3.12
      hpy → Hpy
      brett cannon → Keynote – Brett Cannon
      init_subclass → Dynamically generated methods
      __init_subclass__ → Dynamically generated methods
      functools.partialmethod → Dynamically generated methods
      **kwargs → Dynamically generated methods
      adaptive=True → How are we making Cpython faster
      aws lambda → AWS lambda loves python 3.11
      llama → Llama 2
      wickstrom → Finite-state machines?
      Wickström → Finite-state machines?
      state machines → Finite-state machines?
      akka → Reactive Streaming with Akka Streams
      quickcheck → Testing monadic programs
      erlang → GRiSP
      fliesst → Reactive Streaming with Akka Streams
      postgres → New Hasql
      agda → Einführung in Agda
      einfuhrung → Einführung in Agda
      lukasz → Build in-browser 3D experiences
      langa pyscript → Build in-browser 3D experiences
      subinterpreters free-threading → Unlocking the Parallel Universe
      subinterpreters immutability → Overcoming GIL with subinterpreters
      lies damned → Lies, damned lies
      language model benchmark → Lies, damned lies
      willison → Keynote – Simon Willison
      typeform → TypeForm
      type hint theory → Theory of Type Hints, Revisited
      circuitpython keyboard → Connecting Old to New with CircuitPython
      time travel → Rewind: Python Time-Travel Debugger
      flame graph → Profiling at the speed of light
      everyday apis → The Design of Everyday APIs
      pyotp → MFA the Right Way
      one time password → MFA the Right Way
      stack frame → A deep dive into Python stack frames
      descriptors → Pushing the Bounds with Descriptors
      gradient descent → Gradient Descent, Demystified
      knuth → Beating Mastermind
      mastermind → Beating Mastermind
      coroutine → From Coroutines to Concurrency
      dataclass → Dataclasses are here!
      default_factory → Dataclasses are here!
      austen → What if Jane Austen
      karen sandler → Software Freedom
      speaker:sandler → Software Freedom
      conf:pygotham descriptors → Pushing the Bounds with Descriptors
      conf:bob section:tutorials → Einführung in Agda
      haskel → What can Python learn from Haskell?
      hasekll → What can Python learn from Haskell?
      garbge colector → Knowing your garbage collector
      mastremind → Beating Mastermind
      memory -pypy -allocator year:2014 → Everything You Always Wanted to Know About Memory
      """;

  private static final int LOOKED_AT = 10;

  private Library library;
  private Map<Long, ReportEntry> reports;

  @BeforeAll
  void bringInTheSamples(@TempDir Path home) {
    library = SqliteLibrary.open(home);
    Clock clock = Clock.fixed(Instant.parse("2025-06-01T10:00:00Z"), ZoneOffset.UTC);
    ImportRun run =
        new Intake(library, clock).begin(List.of(Path.of(System.getProperty("lectern.samples"))));
    boolean more = true;
    while (more) {
      more = run.step();
    }
    reports =
        library.contents().stream()
            .collect(Collectors.toMap(entry -> entry.report().id(), Function.identity()));
  }

  @AfterAll
  void close() {
    library.close();
  }

  private static List<Golden> queries() {
    return QUERIES
        .lines()
        .map(line -> line.split(" → "))
        .map(cells -> new Golden(cells[0], cells[1]))
        .toList();
  }

  private List<String> titles(String query) {
    return library.search(Search.of(Query.parse(query), LOOKED_AT)).hits().stream()
        .map(this::title)
        .toList();
  }

  private String title(Hit hit) {
    ReportEntry entry = reports.get(hit.report());
    return hit.talk().map(talk -> entry.talks().get(talk).name()).orElse(entry.report().title());
  }

  @ParameterizedTest
  @MethodSource("queries")
  void showsFirstWhatIsExpected(Golden golden) {
    assertThat(titles(golden.query())).first().asString().startsWith(golden.first());
  }

  /// The mean reciprocal rank (E. M. Voorhees, The TREC-8 question answering track report, 1999).
  @Test
  void ranksWhatIsExpectedHigh(TestReporter reporter) {
    double sum = 0;
    for (Golden golden : queries()) {
      List<String> titles = titles(golden.query());
      for (int i = 0; i < titles.size(); i++) {
        if (titles.get(i).startsWith(golden.first())) {
          sum += 1.0 / (i + 1);
          break;
        }
      }
    }
    double rank = sum / queries().size();
    reporter.publishEntry(
        String.format(
            Locale.ROOT, "mean reciprocal rank of %d queries: %.3f", queries().size(), rank));
    assertThat(rank).isGreaterThan(0.95);
  }
}
