package org.lectern;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// What no class of Lectern does, wherever it stands.
@AnalyzeClasses(packages = "org.lectern", importOptions = ImportOption.DoNotIncludeTests.class)
class HabitsTest {

  @ArchTest
  static final ArchRule NO_SOCKETS =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.net.http..", "javax.net..", "java.rmi..", "com.sun.net..")
                  .or(opensConnections()))
          .orShould()
          .callMethod(java.net.URL.class, "openStream")
          .orShould()
          .callMethod(java.net.URL.class, "openConnection")
          .orShould()
          .dependOnClassesThat(resideInAPackage("javafx.scene.web.."))
          .because("no network socket is ever opened: people's notes are nobody else's business");

  @ArchTest
  static final ArchRule NO_FXML =
      noClasses()
          .should()
          .dependOnClassesThat(resideInAPackage("javafx.fxml.."))
          .because("a view's constructor reads as the picture on the screen");

  @ArchTest
  static final ArchRule NO_FIELD_INJECTION =
      fields()
          .should()
          .notBeAnnotatedWith("javax.inject.Inject")
          .andShould()
          .notBeAnnotatedWith("jakarta.inject.Inject")
          .andShould()
          .notBeAnnotatedWith("javafx.fxml.FXML")
          .because("what a class needs is said by its constructor");

  @ArchTest
  static final ArchRule NAMES_IN_THE_READERS_LANGUAGE =
      noClasses()
          .that()
          .resideInAnyPackage("org.lectern.ui..", "org.lectern.export..")
          .should()
          .callMethod(org.lectern.model.Talk.class, "name")
          .orShould()
          .callMethod(org.lectern.model.Edition.class, "title")
          .because("these are English, and library.Names says them in the reader's language");

  @ArchTest
  static final ArchRule NO_STATIC_STATE =
      fields()
          .that()
          .areStatic()
          .should()
          .beFinal()
          .because("what is remembered belongs to an object that somebody made");

  @ArchTest
  static final ArchRule NOTHING_MOVES_PAST_THE_SWITCH =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAPackage("javafx.animation..")
                  .and(
                      not(
                          nameMatching(
                              "javafx\\.animation\\.(PauseTransition|Timeline|KeyFrame|Animation)(\\$.*)?"))))
          .because("what fades or slides has to ask ui.window.Motion; to wait is no motion");

  @ArchTest
  static final ArchRule RECORDS_FOR_NOUNS =
      classes()
          .that(resideInAPackage("org.lectern.model"))
          .and()
          .areNotInterfaces()
          .and()
          .areNotEnums()
          .and()
          .doNotHaveSimpleName("package-info")
          .should()
          .beRecords()
          .because("what is found, stored and shown is a value that nobody can change");

  @ArchTest
  static final ArchRule NAMES_SAY_A_DUTY =
      noClasses()
          .should()
          .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Abstract)($|[A-Z].*)")
          .because("such names say nothing of what a class is for");

  @ArchTest
  static final ArchRule NOTHING_PRINTS_BUT_THE_COMMAND_LINE =
      noClasses()
          .that(not(resideInAnyPackage("org.lectern", "org.lectern.cli..")))
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .because("what a person should know is a value that reaches them where they look");

  private static DescribedPredicate<JavaClass> opensConnections() {
    return DescribedPredicate.describe(
        "open connections",
        type ->
            (type.getPackageName().equals("java.net")
                    || type.getPackageName().equals("java.nio.channels"))
                && type.getSimpleName()
                    .matches(".*(Socket|Connection|Datagram|ServerSocket|Proxy|InetAddress).*"));
  }
}
