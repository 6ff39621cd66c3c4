package io.hookline.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Checks a module's main classes against {@link HooklineRules}. */
public abstract class ArchitectureIsKept {

  private final JavaClasses classes;
  private final Set<String> bodies;
  private final List<DynamicTest> more = new ArrayList<>();

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

  /**
   * The wings of a service with many features, in the order in which one may use another: a later
   * one uses an earlier one, never the other way round.
   */
  protected final void wings(String root, String... wings) {
    for (int i = 0; i < wings.length; i++) {
      for (int later = i + 1; later < wings.length; later++) {
        more.add(test(HooklineRules.wingKnowsNothingOf(root, wings[i], wings[later])));
      }
    }
  }

  /** A room on which the wings stand: it uses none of them. */
  protected final void base(String root, String room, String... wings) {
    for (String wing : wings) {
      more.add(test(HooklineRules.wingKnowsNothingOf(root, room, wing)));
    }
  }

  /** A rule of the module's own. */
  protected final void rule(ArchRule own) {
    more.add(test(own));
  }

  @TestFactory
  Stream<DynamicTest> rules() {
    Stream<DynamicTest> rules =
        Stream.of(
                HooklineRules.featuresHaveNoCycles,
                HooklineRules.featuresOfWingsHaveNoCycles,
                HooklineRules.repositoriesStayInTheirFeature,
                HooklineRules.resourcesStayInTheirFeature,
                HooklineRules.noFieldInjection,
                HooklineRules.timeComesFromTheClock,
                HooklineRules.clocksTellInstants,
                HooklineRules.entitiesStayInTheirFeature,
                HooklineRules.operationsSayWhoMayCallThem,
                HooklineRules.answersAreKeptInTransactions,
                HooklineRules.listsAreFilesToo,
                HooklineRules.stateIsPrivate,
                HooklineRules.timesArePlausible,
                HooklineRules.timesOfRowsArePlausible,
                HooklineRules.bodiesAreNamedByOneRule(bodies))
            .map(this::test);
    return Stream.concat(rules, more.stream());
  }

  private DynamicTest test(ArchRule rule) {
    return DynamicTest.dynamicTest(rule.getDescription(), () -> check(rule));
  }

  private void check(ArchRule rule) {
    rule.check(classes);
  }
}
