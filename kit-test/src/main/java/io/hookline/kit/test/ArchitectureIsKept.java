package io.hookline.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Checks a module's main classes against {@link HooklineRules}. */
public abstract class ArchitectureIsKept {

  private final JavaClasses classes;
  private final Set<String> bodies;

  /**
   * @param root the module's base package
   * @param bodies that are neither New…, …Update nor …View: figures, log entries, what an action
   *     takes or shows once
   */
  protected ArchitectureIsKept(String root, String... bodies) {
    this.bodies = Set.of(bodies);
    classes =
        new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(root);
    assertThat(classes).as("classes under " + root).isNotEmpty();
  }

  @TestFactory
  Stream<DynamicTest> rules() {
    return Stream.of(
            HooklineRules.featuresHaveNoCycles,
            HooklineRules.repositoriesStayInTheirFeature,
            HooklineRules.resourcesStayInTheirFeature,
            HooklineRules.noFieldInjection,
            HooklineRules.timeComesFromTheClock,
            HooklineRules.entitiesStayInTheirFeature,
            HooklineRules.operationsSayWhoMayCallThem,
            HooklineRules.listsAreFilesToo,
            HooklineRules.stateIsPrivate,
            HooklineRules.bodiesAreNamedByOneRule(bodies))
        .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> check(rule)));
  }

  private void check(ArchRule rule) {
    rule.check(classes);
  }
}
