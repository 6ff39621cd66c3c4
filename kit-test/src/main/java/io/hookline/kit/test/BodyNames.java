package io.hookline.kit.test;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/**
 * One rule for bodies: one that creates is {@code New…}, one that updates {@code …Update}, what is
 * shown {@code …View}. Schemas of a release cannot be renamed.
 */
final class BodyNames extends ArchCondition<JavaMethod> {

  private static final Set<String> UPDATING = Set.of("jakarta.ws.rs.PUT", "jakarta.ws.rs.PATCH");
  private static final Set<String> PARAMETERS =
      Set.of("jakarta.ws.rs", "jakarta.ws.rs.core", "org.jboss.resteasy.reactive");

  /** What bodies are shown in. */
  private static final Set<String> WRAPPERS = Set.of("Page");

  private final Set<String> named;

  /**
   * @param named simple names of bodies that say better what they are
   */
  BodyNames(Set<String> named) {
    super("name bodies New…, …Update and …View");
    this.named = named;
  }

  @Override
  public void check(JavaMethod method, ConditionEvents events) {
    String post = "jakarta.ws.rs.POST";
    for (JavaParameter parameter : method.getParameters()) {
      JavaClass body = parameter.getRawType();
      if (isBody(parameter) && method.isAnnotatedWith(post)) {
        require(body.getSimpleName().startsWith("New"), method, body, "New…", events);
      }
      if (isBody(parameter) && UPDATING.stream().anyMatch(method::isAnnotatedWith)) {
        require(body.getSimpleName().endsWith("Update"), method, body, "…Update", events);
      }
    }
    if (HooklineRules.isOperation(method)) {
      method.getReturnType().getAllInvolvedRawTypes().stream()
          .filter(BodyNames::isOurs)
          .filter(shown -> !WRAPPERS.contains(shown.getSimpleName()))
          .forEach(
              shown ->
                  require(shown.getSimpleName().endsWith("View"), method, shown, "…View", events));
    }
  }

  private void require(
      boolean holds, JavaMethod method, JavaClass body, String name, ConditionEvents events) {
    if (!holds && !named.contains(body.getSimpleName())) {
      events.add(
          SimpleConditionEvent.violated(
              method,
              method.getFullName() + ": " + body.getSimpleName() + " should be named " + name));
    }
  }

  private static boolean isBody(JavaParameter parameter) {
    return isOurs(parameter.getRawType())
        && parameter.getAnnotations().stream()
            .noneMatch(a -> PARAMETERS.contains(a.getRawType().getPackageName()));
  }

  private static boolean isOurs(JavaClass type) {
    return type.getPackageName().startsWith("io.hookline.");
  }
}
