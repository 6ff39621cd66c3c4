package io.hookline.engine;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("io.hookline.engine");

  /** Spark brings libraries of its own: nothing here may meet another version of them. */
  @Test
  void nothingIsNeededButJavaAndEjml() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("io.hookline.engine..", "java..", "org.ejml..")
        .check(CLASSES);
  }

  @Test
  void linearAlgebraIsOfModels() {
    noClasses()
        .that(not(resideInAPackage("..datadriven..")))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.ejml..")
        .check(CLASSES);
  }

  @Test
  void packagesUseEachOtherOneWay() {
    slices().matching("io.hookline.engine.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void nothingAsksWhatTimeItIs() {
    noClasses()
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .check(CLASSES);
  }
}
