package io.hookline.kit.web;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * An operation that names no media type offers JSON, and a caller who accepts none of the offered
 * types is refused before any work is done. The framework knows a default for a service's own
 * records only: of anything else it would write Java's {@code toString} as the type that is asked
 * for.
 */
class OfferedTypes {

  private static final int AFTER_LIMITS = Priorities.AUTHORIZATION + 200;
  private static final Annotation[] NONE = {};

  @ServerRequestFilter(priority = AFTER_LIMITS)
  void check(ContainerRequestContext request, ResourceInfo resource) {
    List<String> accept = request.getHeaders().get(HttpHeaders.ACCEPT);
    Method operation = resource.getResourceMethod();
    if (accept == null || operation == null || answersNothing(operation)) {
      return;
    }
    String[] offered = offered(operation);
    Accepted accepted = Accepted.of(accept);
    if (Arrays.stream(offered).noneMatch(accepted::includes)) {
      throw new Problem(
          CommonProblem.NOT_ACCEPTABLE, "Accept can be " + String.join(", ", offered) + " here.");
    }
  }

  @ServerResponseFilter
  void name(ContainerResponseContext answer, ResourceInfo resource) {
    Method operation = resource.getResourceMethod();
    if (operation != null
        && produces(operation) == null
        && answer.hasEntity()
        && answer.getStatus() < 400) {
      answer.setEntity(answer.getEntity(), NONE, MediaType.APPLICATION_JSON_TYPE);
    }
  }

  private static String[] offered(Method operation) {
    Produces produces = produces(operation);
    return produces == null ? new String[] {MediaType.APPLICATION_JSON} : produces.value();
  }

  /** A redirect, or a deletion: no body, so no type of one. */
  private static boolean answersNothing(Method operation) {
    return operation.getReturnType() == void.class
        || operation.getGenericReturnType() instanceof ParameterizedType answer
            && answer.getActualTypeArguments()[0] == Void.class;
  }

  private static Produces produces(Method operation) {
    Produces own = operation.getAnnotation(Produces.class);
    return own == null ? operation.getDeclaringClass().getAnnotation(Produces.class) : own;
  }
}
