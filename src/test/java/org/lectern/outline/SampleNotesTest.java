package org.lectern.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.lectern.model.Document;
import org.lectern.model.Format;
import org.lectern.model.Outline;
import org.lectern.text.DocumentReader;

/// The outlines of the project's own sample notes, as a careful reader would draw them.
class SampleNotesTest {

  private static final Path FOLDER = Path.of("sample-notes");

  @Test
  void readsTopicsWithTalksToldBelowThem() throws IOException {
    assertThat(outline("europython-2015-trip-report.md"))
        .isEqualTo(
            """
            EuroPython 2015
            Knowing your garbage collector | Francisco Fernández Castaño | Under the hood | talk
            Pip internals | Xavier Fernandez | Under the hood | talk
            Import Deep Dive | Petr Viktorin | Under the hood | talk
            Python's Infamous GIL | Larry Hastings | Under the hood | talk
            PyPy and the future of the Python ecosystem | Romain Guillebert | Under the hood | talk
            Metrics-driven development | Lynn Root | Watching things run | talk
            Beyond grep: Practical Logging and Metrics | Hynek Schlawack | Watching things run | talk
            The Butler and the Snake–Continuous Integration for Python | Timo Stollenwerk | Watching things run | talk
            Tuning Python Applications Can Dramatically Increase Performance | Vasilij Litvinov | Watching things run | talk
            Python Now and in the Future | Guido van Rossum | Types, at last | keynote
            Type Hints | Guido van Rossum | Types, at last | talk
            What it's Really Like Building RESTful APIs with Django | Paul Hallett | Web, and what may come after it | talk
            Towards a more effective, decentralized web | Holger Krekel | Web, and what may come after it | keynote
            gitfs - Building a Filesystem in Python | Vlad Temian, Manu Danci | A file system from a repository | talk
            """);
  }

  @Test
  void readsBoldWordsThatBeginParagraphs() throws IOException {
    assertThat(outline("europython-2014-memory-and-speed.md"))
        .isEqualTo(
            """
            EuroPython 2014
            The Magic of Attribute Access | Petr Viktorin | - | talk
            PyPy status talk | Romain Guillebert | - | talk
            Transactional memory in PyPy | Armin Rigo | - | talk
            Compress Me, Stupid! | Valentin Haenel | - | talk
            Everything You Always Wanted to Know About Memory in Python But Were Afraid to Ask | Piotr Przymus | - | talk
            Fun with cPython memory allocator | Tomasz Paczkowski | - | talk
            """);
  }

  @Test
  void readsTalksByDay() throws IOException {
    assertThat(outline("europython-2014-day-by-day.md"))
        .isEqualTo(
            """
            EuroPython 2014
            One year of Snowden, what's next? | Constanze Kurz | Day 1 | talk
            What can Python learn from Haskell? | Bob Ippolito | Day 1 | talk
            The Magic of Attribute Access | Petr Viktorin | Day 2 | talk
            Extending Python | Francisco Fernández Castaño | Day 2 | talk
            Message Passing Concurrency in Python | Sarah Mount | Day 2 | talk
            Documenting your project with MkDocs | Tom Christie | Day 2 | talk
            PyPy status talk | Romain Guillebert | Day 2 | talk
            Transactional memory in PyPy | Armin Rigo | Day 3 | talk
            Automatic code reviews | Carl Crowder | Day 3 | talk
            Identifying Bugs Before Runtime With Jedi | Dave Halter | Day 3 | talk
            Writing Awesome Command-Line Programs in Python | Mark Smith | Day 4 | talk
            Python Debugger Uncovered | Dmitry Trofimov | Day 4 | talk
            Everything You Always Wanted to Know About Memory in Python But Were Afraid to Ask | Piotr Przymus | Day 5 | talk
            """);
  }

  @Test
  void readsVortraegeAndTutorials() throws IOException {
    assertThat(outline("notizen-bob-2018.md"))
        .isEqualTo(
            """
            BOB Konferenz 2018
            Testing monadic programs using QuickCheck and state machine based models | Stevan Andjelkovic | Vorträge | talk
            Reactive Streaming with Akka Streams | Franz Thoma | Vorträge | talk
            Funktionale Datenstrukturen | Michael Wiedeking | Vorträge | talk
            GRiSP, Bare Metal Functional Programming | Nadezda Zryanina | Vorträge | talk
            New Hasql - a native Haskell Postgres driver faster than C | Nikita Volkov | Vorträge | talk
            Finite-state machines? Your compiler wants in! | Oskar Wickström | Vorträge | talk
            May contain DTraces of FreeBSD feat. Spectre | Raichoo Ketchum | Vorträge | talk
            Engineering TCP/IP with logic | Hannes Mehnert | Vorträge | talk
            Einführung in Agda | - | Tutorials | tutorial
            """);
  }

  @Test
  void readsRoughNotesWithNumberedTalks() throws IOException {
    assertThat(outline("europython-2023-day-1.txt"))
        .isEqualTo(
            """
            EuroPython 2023
            - | Brett Cannon | Europython 2023, my notes, day 1 (19.07.2023) | keynote
            How are we making Cpython faster | Mark Shannon | Europython 2023, my notes, day 1 (19.07.2023) | talk
            Making f strings faster in 3.12 | Pablo Galindo Salgado, Marta Gomez | Europython 2023, my notes, day 1 (19.07.2023) | talk
            Hpy | - | Europython 2023, my notes, day 1 (19.07.2023) | talk
            The power of spec testing. Functional req to unit tests | - | Europython 2023, my notes, day 1 (19.07.2023) | talk
            CPython panel discussion | - | Europython 2023, my notes, day 1 (19.07.2023) | panel
            Dynamically generated methods | - | Europython 2023, my notes, day 1 (19.07.2023) | talk
            BDD | Sebastian Buczyński | Europython 2023, my notes, day 1 (19.07.2023) | talk
            LLMs from prototype to production | - | Europython 2023, my notes, day 1 (19.07.2023) | talk
            AI tournament happening | - | Lightning talks | lightning
            AWS lambda loves python 3.11 | - | Lightning talks | lightning
            Llama 2 | - | Lightning talks | lightning
            change a lambda function | - | Lightning talks | lightning
            a curious bug with list comprehensions | - | Lightning talks | lightning
            Spy: static python | - | Lightning talks | lightning
            learning python through blocks | - | Lightning talks | lightning
            """);
  }

  @Test
  void readsHighlightsByTopic() throws IOException {
    assertThat(outline("pycon-us-2024-highlights.md"))
        .isEqualTo(
            """
            PyCon US 2024
            Unlocking the Parallel Universe: Subinterpreters and Free-Threading in Python 3.13 | Anthony Shaw | Performance | talk
            Overcoming GIL with subinterpreters and immutability | Yury Selivanov | Performance | talk
            Profiling at the speed of light | Pablo Galindo Salgado | Debugging | talk
            Rewind: Python Time-Travel Debugger | Toby Ho | Debugging | talk
            The Design of Everyday APIs | Lynn Root | API Design | talk
            - | Simon Willison | AI | keynote
            Lies, damned lies and large language models | Jodie Burchell | AI | talk
            Theory of Type Hints, Revisited | Carl Meyer | Typing System | talk
            TypeForm: Type Hint for Type Expressions | David Foster | Typing System | talk
            Build in-browser 3D experiences with WebGL and PyScript | Łukasz Langa | Fun | talk
            Connecting Old to New with CircuitPython: Retrocomputer input devices on modern PCs | Jeff Epler | Fun | talk
            """);
  }

  @Test
  void readsASavedWebPage() throws IOException {
    assertThat(outline("pygotham-2018.html"))
        .isEqualTo(
            """
            PyGotham 2018
            Software Freedom and Ethical Technology | Karen M. Sandler | - | talk
            MFA the Right Way: One Time Passwords with PyOTP | Collin Stedman | - | talk
            A deep dive into Python stack frames | Nikhil Marathe | - | talk
            Pushing the Bounds with Descriptors | Owein Reese | - | talk
            Gradient Descent, Demystified | Michael (Stu) Stewart | - | talk
            Beating Mastermind: Winning Games, Translating Math to Code, and Learning from Donald Knuth | Adam Forsyth | - | talk
            From Coroutines to Concurrency | Vishal Prasad | - | talk
            Dataclasses are here! Now what? | Scott Irwin | - | talk
            What if Jane Austen had been an Engineer? | Lacey Williams Henschel | - | talk
            """);
  }

  @Test
  void readsFieldsAtTheTop() throws IOException {
    assertThat(outline("pycon-us-2024/profiling-at-the-speed-of-light.md"))
        .isEqualTo(
            """
            PyCon US 2024
            Profiling at the speed of light | Pablo Galindo Salgado | - | talk
            """);
  }

  @Test
  void readsNumberedAdviceAsPartsOfOneTalk() throws IOException {
    assertThat(outline("pycon-us-2024/the-design-of-everyday-apis.md"))
        .isEqualTo(
            """
            PyCon US 2024
            The Design of Everyday APIs | Lynn Root | - | talk
            """);
  }

  /// The edition, and one line a talk: title, speakers, section, kind; `-` for what is not told.
  private static String outline(String name) throws IOException {
    Path file = FOLDER.resolve(name).toAbsolutePath();
    Document document =
        DocumentReader.read(Format.findByFileName(name).orElseThrow(), Files.readString(file));
    Outline outline = Outliner.outline(document, Location.ofFile(file.toString()));
    StringBuilder lines = new StringBuilder();
    lines
        .append(outline.edition().series().orElse("-"))
        .append(' ')
        .append(outline.edition().year().map(String::valueOf).orElse("-"))
        .append('\n');
    outline
        .talks()
        .forEach(talk ->
            lines.append(
                String.join(
                        " | ",
                        talk.title().orElse("-"),
                        talk.speakers().isEmpty() ? "-" : String.join(", ", talk.speakers()),
                        talk.section().orElse("-"),
                        talk.kind().word())
                    + "\n"));
    return lines.toString();
  }
}
