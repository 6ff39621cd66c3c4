package io.hookline.kit.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Set;

/** The structure that every service keeps; see {@link ArchitectureIsKept}. */
final class HooklineRules {

  private static final String ENTITY = "jakarta.persistence.Entity";
  private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";
  private static final Set<String> HTTP_METHODS =
      Set.of(
          "jakarta.ws.rs.GET",
          "jakarta.ws.rs.POST",
          "jakarta.ws.rs.PUT",
          "jakarta.ws.rs.PATCH",
          "jakarta.ws.rs.DELETE");

  private HooklineRules() {}

  static boolean isOperation(JavaMethod method) {
    return HTTP_METHODS.stream().anyMatch(method::isAnnotatedWith);
  }

  static final ArchRule timesArePlausible =
      methods()
          .that(DescribedPredicate.describe("are operations", HooklineRules::isOperation))
          .should(new PlausibleTimes())
          .allowEmptyShould(true);

  static final ArchRule timesOfRowsArePlausible =
      classes()
          .that()
          .implement("io.hookline.bulk.imports.ImportKind")
          .should(new PlausibleTimes.OfRows())
          .allowEmptyShould(true);

  /** But for the bodies of these names. */
  static ArchRule bodiesAreNamedByOneRule(Set<String> named) {
    return methods()
        .that()
        .areDeclaredInClassesThat()
        .haveSimpleNameEndingWith("Resource")
        .should(new BodyNames(named))
        .allowEmptyShould(true);
  }

  static final ArchRule featuresHaveNoCycles =
      slices().matching("io.hookline.*.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

  static final ArchRule featuresOfWingsHaveNoCycles =
      slices().matching("io.hookline.*.(*).(*)..").should().beFreeOfCycles().allowEmptyShould(true);

  static ArchRule wingKnowsNothingOf(String root, String wing, String later) {
    return noClasses()
        .that()
        .resideInAPackage(root + "." + wing + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(root + "." + later + "..");
  }

  static final ArchRule repositoriesStayInTheirFeature =
      classes()
          .that()
          .haveSimpleNameEndingWith("Repository")
          .should()
          .bePackagePrivate()
          .allowEmptyShould(true);

  static final ArchRule resourcesStayInTheirFeature =
      classes()
          .that()
          .haveSimpleNameEndingWith("Resource")
          .should()
          .bePackagePrivate()
          .allowEmptyShould(true);

  static final ArchRule noFieldInjection =
      noFields().should().beAnnotatedWith("jakarta.inject.Inject");

  static final ArchRule timeComesFromTheClock =
      noClasses()
          .should()
          .callMethodWhere(
              new DescribedPredicate<JavaCall<?>>("now() without a clock") {
                @Override
                public boolean test(JavaCall<?> call) {
                  return call.getName().equals("now")
                      && call.getTargetOwner().getPackageName().startsWith("java.time")
                      && call.getTarget().getRawParameterTypes().isEmpty();
                }
              });

  static final ArchRule clocksTellInstants =
      noClasses()
          .should()
          .callMethod(Clock.class, "millis")
          .because("the clock ticks in microseconds, by which Java 17 divides milliseconds: by 0");

  static final ArchRule entitiesStayInTheirFeature =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .haveSimpleNameEndingWith("Resource")
          .should(
              new ArchCondition<JavaMethod>("have no entity in their signature") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                  if (!isOperation(method)) {
                    return;
                  }
                  method.getAllInvolvedRawTypes().stream()
                      .filter(type -> type.isAnnotatedWith(ENTITY))
                      .forEach(
                          type ->
                              events.add(
                                  SimpleConditionEvent.violated(method, named(method, type))));
                }

                private String named(JavaMethod method, JavaClass type) {
                  return method.getFullName() + " shows the entity " + type.getSimpleName();
                }
              })
          .allowEmptyShould(true);

  static final ArchRule operationsSayWhoMayCallThem =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .haveSimpleNameEndingWith("Resource")
          .should(
              new ArchCondition<JavaMethod>("carry an @Allow annotation") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                  boolean allowed =
                      method.getAnnotations().stream()
                          .anyMatch(
                              a ->
                                  a.getRawType()
                                      .getName()
                                      .startsWith("io.hookline.kit.access.Allow$"));
                  if (isOperation(method) && !allowed) {
                    events.add(
                        SimpleConditionEvent.violated(
                            method, method.getFullName() + " does not say who may call it"));
                  }
                }
              })
          .allowEmptyShould(true);

  static final ArchRule answersAreKeptInTransactions =
      methods()
          .that()
          .areAnnotatedWith("io.hookline.kit.idempotency.Idempotent")
          .should()
          .beAnnotatedWith(TRANSACTIONAL)
          .orShould()
          .beDeclaredInClassesThat()
          .areAnnotatedWith(TRANSACTIONAL)
          .because("the answer is kept in the operation's own transaction")
          .allowEmptyShould(true);

  static final ArchRule listsAreFilesToo =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .haveSimpleNameEndingWith("Resource")
          .and()
          .haveRawReturnType("io.hookline.kit.paging.Page")
          .should()
          .beAnnotatedWith("io.hookline.kit.export.Exported")
          .andShould()
          .beAnnotatedWith("jakarta.ws.rs.Produces")
          .allowEmptyShould(true);

  static final ArchRule stateIsPrivate =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(ENTITY)
          .should()
          .bePrivate()
          .allowEmptyShould(true);
}
