package io.hookline.kit.web;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Begins no work whose caller has hung up while it waited for a thread. */
class GoneCallers {

  private static final int FIRST = 0;

  @ServerRequestFilter(priority = FIRST)
  void check(RoutingContext request) {
    if (!WaitingBody.take(request)) {
      throw new Problem(CommonProblem.UNAVAILABLE, "The caller has gone.");
    }
  }
}
