package org.lectern;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;

/// Holds the house together: which package may know which. No rule has an exception.
@AnalyzeClasses(packages = "org.lectern", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

  private static final String[] SCREEN = {"javafx..", "jfx..", "com.sun.javafx.."};

  @ArchTest
  static final ArchRule MODEL =
      mayImport("org.lectern.model..")
          .because("the nouns are what all others speak of, so they cannot speak of the others");

  @ArchTest
  static final ArchRule MESSAGES =
      mayImport("org.lectern.messages..")
          .because("everybody may speak through it, so it can know nobody");

  @ArchTest
  static final ArchRule TEXT =
      mayImport(
              "org.lectern.text..",
              "org.lectern.model..",
              "com.vladsch.flexmark..",
              "org.jsoup..",
              "org.mozilla.universalchardet..")
          .because("a reader turns text into documents and knows nothing else");

  @ArchTest
  static final ArchRule CODE =
      mayImport("org.lectern.text.code..", "org.lectern.model..")
          .because("code is coloured by its letters, whatever file it was read from");

  @ArchTest
  static final ArchRule EMOJI =
      mayImport("org.lectern.text.emoji..", "org.lectern.model..")
          .because("emoji are told by their characters, whatever file they were read from");

  @ArchTest
  static final ArchRule OUTLINE =
      mayImport("org.lectern.outline..", "org.lectern.model..")
          .because("talks are found in documents, whatever file they were read from");

  @ArchTest
  static final ArchRule ANCHOR =
      mayImport("org.lectern.anchor..", "org.lectern.model..", "com.github.difflib..")
          .because("a span is found again by comparing texts, and by nothing else");

  @ArchTest
  static final ArchRule QUERY =
      mayImport("org.lectern.query..", "org.lectern.messages..", "org.lectern.model..")
          .because("what a query asks for does not depend on who answers it");

  @ArchTest
  static final ArchRule LIBRARY =
      classes()
          .that(resideInAPackage("org.lectern.library"))
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "java..",
                  "org.lectern.library",
                  "org.lectern.messages..",
                  "org.lectern.query..",
                  "org.lectern.model.."))
          .because("who uses the library must not know how it is stored");

  @ArchTest
  static final ArchRule SQLITE =
      mayImport(
              "org.lectern.library.sqlite..",
              "org.lectern.model..",
              "org.lectern.query..",
              "org.lectern.messages..",
              "org.lectern.library",
              "javax.sql..",
              "org.sqlite..")
          .because("the store keeps what it is given and finds nothing by itself");

  @ArchTest
  static final ArchRule INTAKE =
      mayImport(
              "org.lectern.intake..",
              "org.lectern.messages..",
              "org.lectern.model..",
              "org.lectern.text..",
              "org.lectern.outline..",
              "org.lectern.anchor..",
              "org.lectern.query..",
              "org.lectern.library")
          .because("files come in the same way from a window and from a command line");

  @ArchTest
  static final ArchRule EXCHANGE =
      mayImport(
              "org.lectern.exchange..",
              "org.lectern.messages..",
              "org.lectern.model..",
              "org.lectern.query..",
              "org.lectern.text..",
              "org.lectern.anchor..",
              "org.lectern.library",
              "com.fasterxml.jackson.core..")
          .because("what goes from library to library depends neither on a window nor on a store");

  @ArchTest
  static final ArchRule EXPORT =
      mayImport(
              "org.lectern.export..",
              "org.lectern.messages..",
              "org.lectern.model..",
              "org.lectern.text..",
              "org.lectern.exchange..",
              "org.lectern.library",
              "com.samskivert.mustache..",
              "javax.xml..",
              "org.w3c.dom..",
              "org.xml.sax..",
              "com.openhtmltopdf..",
              "org.apache.fontbox..",
              "org.apache.pdfbox.io..")
          .because("files go out the same way from a window and from a command line");

  @ArchTest
  static final ArchRule ONLY_THE_PRINTER_SEES_PDF =
      noClasses()
          .that(not(resideInAPackage("org.lectern.export.pdf..")))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "com.openhtmltopdf..", "org.apache..", "org.w3c.dom..", "javax.xml.."))
          .because("who makes no PDF must not wait for its libraries to be loaded");

  @ArchTest
  static final ArchRule WINDOW =
      noClasses()
          .that(resideInAPackage("org.lectern.ui.."))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.lectern.outline..", "org.lectern.cli..", "org.lectern"))
          .because("the window shows what intake found, and is opened by main, not the other way");

  @ArchTest
  static final ArchRule COMMAND_LINE =
      mayImport(
              "org.lectern.cli..",
              "org.lectern.messages..",
              "org.lectern.model..",
              "org.lectern.query..",
              "org.lectern.text..",
              "org.lectern.anchor..",
              "org.lectern.library",
              "org.lectern.intake..",
              "org.lectern.export..",
              "org.lectern.exchange..",
              "picocli..",
              "com.fasterxml.jackson.core..")
          .because("a command answers at once and without a display: no JavaFX is loaded");

  @ArchTest
  static final ArchRule ONLY_MAIN_SEES_THE_STORE =
      noClasses()
          .that(not(resideInAnyPackage("org.lectern", "org.lectern.library.sqlite..")))
          .should()
          .dependOnClassesThat(resideInAPackage("org.lectern.library.sqlite.."))
          .because("the one place that knows every part chooses how the library is stored");

  @ArchTest
  static final ArchRule ONLY_TEXT_SEES_PARSERS =
      noClasses()
          .that(not(resideInAPackage("org.lectern.text..")))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "com.vladsch.flexmark..", "org.jsoup..", "org.mozilla.universalchardet.."))
          .because("all above text speak of documents, so that a parser can be exchanged");

  @ArchTest
  static final ArchRule ONLY_THE_WINDOW_SEES_JAVAFX =
      noClasses()
          .that(not(resideInAnyPackage("org.lectern", "org.lectern.ui..")))
          .should()
          .dependOnClassesThat(resideInAnyPackage(SCREEN))
          .because("everything below the window works, and is tested, without a screen");

  @ArchTest
  static final ArchRule MAIN_STARTS_WITHOUT_JAVAFX =
      noClasses()
          .that()
          .haveFullyQualifiedName("org.lectern.Lectern")
          .should()
          .dependOnClassesThat(resideInAnyPackage(SCREEN))
          .because("a command of the command line must not load JavaFX, nor a start by -jar trip");

  @ArchTest
  static final ArchRule ONLY_THE_AREA_SEES_THE_INCUBATOR =
      noClasses()
          .that(not(resideInAPackage("org.lectern.ui.reader.area..")))
          .should()
          .dependOnClassesThat(resideInAPackage("jfx.incubator.."))
          .because("RichTextArea is incubating: what it changes must touch one package");

  @ArchTest
  static final ArchRule VIEW_MODELS_NEED_NO_TOOLKIT =
      noClasses()
          .that(resideInAPackage("org.lectern.ui.."))
          .and()
          .haveSimpleNameEndingWith("Model")
          .and(not(resideInAPackage("org.lectern.ui.reader.area..")))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(SCREEN)
                  .and(not(resideInAnyPackage("javafx.beans..", "javafx.collections.."))))
          .because(
              "a view model is tested without a toolkit; the area's model is a part of its"
                  + " control");

  @ArchTest
  static final ArchRule PANES_DO_NOT_KNOW_EACH_OTHER =
      slices()
          .matching("org.lectern.ui.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(resideInAPackage("org.lectern.ui.window.."), alwaysTrue())
          .because("each pane can be rebuilt alone; ui.window puts them together");

  @ArchTest
  static final ArchRule PANES_DO_NOT_KNOW_THE_WINDOW =
      noClasses()
          .that(resideInAPackage("org.lectern.ui.."))
          .and(not(resideInAPackage("org.lectern.ui.window..")))
          .should()
          .dependOnClassesThat(resideInAPackage("org.lectern.ui.window.."))
          .because("a pane tells who listens what was done in it, and does not care who that is");

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices()
          .matching("org.lectern.(**)")
          .should()
          .beFreeOfCycles()
          .because("arrows point one way");

  /// The package named first depends on itself, on the Java platform without its screens, stores
  /// and sockets, and on the other packages named.
  private static ArchRule mayImport(String subject, String... others) {
    boolean stores = subject.contains("sqlite");
    String[] platform =
        Stream.of(
                "java.lang..",
                "java.util..",
                "java.io..",
                "java.nio..",
                "java.time..",
                "java.text..",
                "java.security..",
                "java.net..",
                "java.math..")
            .toArray(String[]::new);
    String[] allowed =
        Stream.of(
                Arrays.stream(platform),
                Stream.of(subject),
                Arrays.stream(others),
                stores ? Stream.of("java.sql..") : Stream.<String>of())
            .flatMap(names -> names)
            .toArray(String[]::new);
    return classes()
        .that(resideInAPackage(subject))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(isPrimitiveOrArray()));
  }

  private static DescribedPredicate<JavaClass> isPrimitiveOrArray() {
    return DescribedPredicate.describe(
        "primitives and arrays of them",
        type -> type.isPrimitive() || type.isArray() && type.getBaseComponentType().isPrimitive());
  }
}
