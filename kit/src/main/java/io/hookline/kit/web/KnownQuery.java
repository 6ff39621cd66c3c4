package io.hookline.kit.web;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses what an operation of the API does not take in its query: a filter with a typing error
 * would answer everything, and a {@code dryrun=true} would be a run in earnest. Other addresses,
 * such as short links and the pages of a log-in, are given parameters by programs that are not
 * ours.
 */
class KnownQuery {

  private static final int AFTER_LIMITS = Priorities.AUTHORIZATION + 200;

  private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

  @ServerRequestFilter(priority = AFTER_LIMITS)
  void check(ContainerRequestContext request, ResourceInfo resource) {
    UriInfo uri = request.getUriInfo();
    Method operation = resource.getResourceMethod();
    if (operation == null
        || uri.getQueryParameters().isEmpty()
        || !uri.getPath().startsWith("/v1/")) {
      return;
    }
    Set<String> names = known.computeIfAbsent(operation, KnownQuery::names);
    List<Violation> violations =
        uri.getQueryParameters().keySet().stream()
            .filter(name -> !names.contains(name))
            .sorted()
            .map(name -> new Violation(name, "is not a parameter of this operation"))
            .toList();
    if (!violations.isEmpty()) {
      throw new Problem(CommonProblem.INVALID_PARAMETER, detail(names), violations);
    }
  }

  private static String detail(Set<String> names) {
    return names.isEmpty()
        ? "This operation takes no query."
        : "In the query, this operation takes " + String.join(", ", names) + ".";
  }

  private static Set<String> names(Method operation) {
    Set<String> names = new TreeSet<>();
    for (Parameter parameter : operation.getParameters()) {
      add(parameter, parameter.getType(), names);
    }
    return names;
  }

  private static void add(AnnotatedElement place, Class<?> type, Set<String> names) {
    QueryParam query = place.getAnnotation(QueryParam.class);
    if (query != null) {
      names.add(query.value());
    }
    if (place.isAnnotationPresent(BeanParam.class)) {
      for (Class<?> bean = type; bean != null; bean = bean.getSuperclass()) {
        for (Field field : bean.getDeclaredFields()) {
          add(field, field.getType(), names);
        }
      }
    }
  }
}
