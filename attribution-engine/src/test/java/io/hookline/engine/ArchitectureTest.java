package io.hookline.engine;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;

@AnalyzeClasses(
    packages = "io.hookline.engine",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** Spark brings libraries of its own: nothing here may meet another version of them. */
  @ArchTest
  static final ArchRule NEEDS_NOTHING_BUT_JAVA_AND_EJML =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("io.hookline.engine..", "java..", "org.ejml..");

  @ArchTest
  static final ArchRule LINEAR_ALGEBRA_IS_OF_MODELS =
      noClasses()
          .that(not(resideInAPackage("..datadriven..")))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.ejml..");

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices().matching("io.hookline.engine.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule NOTHING_ASKS_WHAT_TIME_IT_IS =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class);
}
