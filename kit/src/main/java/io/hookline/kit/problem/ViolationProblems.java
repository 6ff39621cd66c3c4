package io.hookline.kit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Says which parts of the input break a rule, in the caller's names, not in ours. */
final class ViolationProblems {

  private ViolationProblems() {}

  static Problem explain(Set<ConstraintViolation<?>> broken, Method operation) {
    List<Violation> violations =
        broken.stream()
            .map(v -> new Violation(field(v.getPropertyPath(), operation), v.getMessage()))
            .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::message))
            .toList();
    if (violations.size() == 1 && violations.get(0).field().equals(JsonPaths.BODY)) {
      return new Problem(CommonProblem.INVALID_BODY, "The body is missing.", violations);
    }
    return new Problem(CommonProblem.VALIDATION_FAILED, Violation.summary(violations), violations);
  }

  private static String field(Path path, Method operation) {
    String inside = JsonPaths.of(path);
    return inside.equals(JsonPaths.BODY) ? parameter(path, operation) : inside;
  }

  /** The name by which the caller knows the parameter; the body has none. */
  private static String parameter(Path path, Method operation) {
    for (Path.Node node : path) {
      if (node.getKind() == ElementKind.PARAMETER && operation != null) {
        int index = node.as(Path.ParameterNode.class).getParameterIndex();
        return name(operation.getParameters()[index]);
      }
    }
    return JsonPaths.BODY;
  }

  private static String name(Parameter parameter) {
    if (parameter.isAnnotationPresent(QueryParam.class)) {
      return parameter.getAnnotation(QueryParam.class).value();
    }
    if (parameter.isAnnotationPresent(PathParam.class)) {
      return parameter.getAnnotation(PathParam.class).value();
    }
    if (parameter.isAnnotationPresent(HeaderParam.class)) {
      return parameter.getAnnotation(HeaderParam.class).value();
    }
    return parameter.isAnnotationPresent(BeanParam.class) ? parameter.getName() : JsonPaths.BODY;
  }
}
