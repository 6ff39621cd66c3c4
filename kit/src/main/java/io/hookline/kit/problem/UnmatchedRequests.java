package io.hookline.kit.problem;

import io.hookline.kit.problem.OfferedOperations.Offer;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Answers requests that reached no operation: a wrong address, method or media type. */
@Singleton
class UnmatchedRequests {

  /** Where the framework keeps the template of the address, for metrics and traces. */
  private static final String TEMPLATE = "UrlPathTemplate";

  private final OfferedOperations operations;

  UnmatchedRequests(OfferedOperations operations) {
    this.operations = operations;
  }

  Response answer(int status, RoutingContext request) {
    List<Offer> offers = operations.at(request.normalizedPath());
    if (offers.isEmpty()) {
      return ProblemAnswer.of(CommonProblem.of(status), request);
    }
    nameInMetrics(offers.get(0).template(), request);
    boolean otherMethod = status == CommonProblem.NOT_FOUND.status();
    if (otherMethod || status == CommonProblem.METHOD_NOT_ALLOWED.status()) {
      return Response.fromResponse(ProblemAnswer.of(CommonProblem.METHOD_NOT_ALLOWED, request))
          .header(HttpHeaders.ALLOW, methods(offers))
          .build();
    }
    return ProblemAnswer.of(CommonProblem.of(status), request);
  }

  private static String methods(List<Offer> offers) {
    return offers.stream()
        .map(Offer::method)
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .collect(Collectors.joining(", "));
  }

  /** Without a template, every address that somebody makes up would be a metric of its own. */
  private static void nameInMetrics(String template, RoutingContext request) {
    ((HttpServerRequestInternal) request.request()).context().putLocal(TEMPLATE, template);
  }
}
