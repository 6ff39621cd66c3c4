package io.hookline.kit.problem;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;

/**
 * Says which parameter could not be read. JAX-RS answers 404 for the path and for the query alike
 * and names neither; a bad path is indeed the address of nothing, but a bad query is an error in a
 * request that has arrived.
 */
final class ParameterProblems {

  private ParameterProblems() {}

  static Problem explain(WebApplicationException refused, Method operation, UriInfo uri) {
    List<Violation> violations = operation == null ? List.of() : queryViolations(operation, uri);
    boolean pathIsBad = operation != null && pathIsBad(operation, uri);
    if (refused.getResponse().getStatus() == CommonProblem.NOT_FOUND.status()
        && (pathIsBad || violations.isEmpty() && uri.getQueryParameters().isEmpty())) {
      return ProblemAnswer.plain(CommonProblem.NOT_FOUND);
    }
    String detail =
        violations.isEmpty()
            ? "A parameter cannot be read; see the contract for its form."
            : violations.get(0).field() + " " + violations.get(0).message() + ".";
    return new Problem(CommonProblem.INVALID_PARAMETER, detail, violations);
  }

  private static boolean pathIsBad(Method operation, UriInfo uri) {
    for (Parameter parameter : operation.getParameters()) {
      PathParam path = parameter.getAnnotation(PathParam.class);
      if (path != null && !fits(parameter.getType(), uri.getPathParameters().get(path.value()))) {
        return true;
      }
    }
    return false;
  }

  private static List<Violation> queryViolations(Method operation, UriInfo uri) {
    List<Violation> violations = new ArrayList<>();
    for (Parameter parameter : operation.getParameters()) {
      check(parameter.getAnnotation(QueryParam.class), parameter.getType(), uri, violations);
      if (parameter.isAnnotationPresent(BeanParam.class)) {
        for (Class<?> bean = parameter.getType(); bean != null; bean = bean.getSuperclass()) {
          for (Field field : bean.getDeclaredFields()) {
            check(field.getAnnotation(QueryParam.class), field.getType(), uri, violations);
          }
        }
      }
    }
    return violations;
  }

  private static void check(
      QueryParam query, Class<?> type, UriInfo uri, List<Violation> violations) {
    if (query != null && !fits(type, uri.getQueryParameters().get(query.value()))) {
      violations.add(new Violation(query.value(), ExpectedForm.of(type)));
    }
  }

  private static boolean fits(Class<?> type, List<String> values) {
    return values == null || values.stream().allMatch(value -> ExpectedForm.fits(type, value));
  }
}
