package io.hookline.kit.limit;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.problem.Problem;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Counts each request that reaches an operation, right after it is known who calls for which brand,
 * and tells the caller what is left. Who is refused by the check of access is not counted: that
 * costs a look at a token and, for a brand that the token names and nobody knows, a row by its key
 * and a part in one reading of the brands' feed every two seconds.
 */
class LimitFilter {

  private static final int AFTER_ACCESS = Priorities.AUTHORIZATION + 100;

  private final CurrentActor actor;
  private final Limiters limiters;

  LimitFilter(CurrentActor actor, Limiters limiters) {
    this.actor = actor;
    this.limiters = limiters;
  }

  @ServerRequestFilter(priority = AFTER_ACCESS)
  void count(
      ContainerRequestContext request,
      ResourceInfo resource,
      HttpServerRequest http,
      HttpServerResponse answer) {
    Method operation = resource.getResourceMethod();
    if (!limiters.count()
        || operation == null
        || operation.isAnnotationPresent(Allow.Sister.class)) {
      return;
    }
    if (operation.isAnnotationPresent(Ingestion.class)) {
      require(limiters.ingestion(), Address.of(http.remoteAddress()), answer);
    } else if (operation.isAnnotationPresent(OpenedBySecret.class)) {
      require(limiters.secrets(), Address.of(http.remoteAddress()), answer);
    } else if (operation.isAnnotationPresent(Allow.Anyone.class)) {
      require(limiters.open(), Address.of(http.remoteAddress()), answer);
    } else {
      require(
          limiters.api(),
          caller(request.getUriInfo().getPathParameters().getFirst("brand")),
          answer);
    }
  }

  /** A person through two programs is two callers: one program does not starve the other. */
  private String caller(String brand) {
    return actor.actor().subject()
        + " "
        + actor.actor().client()
        + " "
        + (brand == null ? "" : brand);
  }

  /**
   * @throws Problem TOO_MANY_REQUESTS
   */
  private static void require(Limiter limiter, String caller, HttpServerResponse answer) {
    Problem refusal = limiter.refusal(caller, answer);
    if (refusal != null) {
      throw refusal;
    }
  }
}
