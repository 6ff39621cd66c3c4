package io.hookline.kit.limit;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.ProblemAnswer;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Counts what is answered without an operation: the contract and its pages. */
@Singleton
class DocumentLimit {

  private static final int PRIORITY = 800;

  private final Limiters limiters;
  private final ObjectMapper json;

  DocumentLimit(Limiters limiters, ObjectMapper json) {
    this.limiters = limiters;
    this.json = json;
  }

  void register(@Observes Filters filters) {
    filters.register(this::count, PRIORITY);
  }

  private void count(RoutingContext request) {
    Problem refusal =
        limiters.count() && isDocument(request.normalizedPath())
            ? limiters
                .documents()
                .refusal(Address.of(request.request().remoteAddress()), request.response())
            : null;
    if (refusal == null) {
      request.next();
    } else {
      ProblemAnswer.end(request, refusal, json);
    }
  }

  private static boolean isDocument(String path) {
    return path.startsWith("/q/")
        && !path.startsWith("/q/health")
        && !path.startsWith("/q/metrics");
  }
}
