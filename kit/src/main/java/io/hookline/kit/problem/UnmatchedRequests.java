package io.hookline.kit.problem;

import io.hookline.kit.problem.OfferedOperations.Offer;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;

/** Answers requests that reached no operation: a wrong address, method or media type. */
@Singleton
class UnmatchedRequests {

  private final OfferedOperations operations;

  UnmatchedRequests(OfferedOperations operations) {
    this.operations = operations;
  }

  Response answer(int status, RoutingContext request) {
    List<Offer> offers = operations.at(request.normalizedPath());
    if (offers.isEmpty()) {
      return ProblemAnswer.of(CommonProblem.of(status), request);
    }
    OfferedOperations.nameInMetrics(offers.get(0).template(), request);
    boolean otherMethod = status == CommonProblem.NOT_FOUND.status();
    if (otherMethod || status == CommonProblem.METHOD_NOT_ALLOWED.status()) {
      return Response.fromResponse(ProblemAnswer.of(CommonProblem.METHOD_NOT_ALLOWED, request))
          .header(HttpHeaders.ALLOW, operations.methods(request).orElseThrow())
          .build();
    }
    return ProblemAnswer.of(withTypes(CommonProblem.of(status), request, offers), request);
  }

  /** Which media types there are, where none of them was named. */
  private static Problem withTypes(ProblemCode code, RoutingContext request, List<Offer> offers) {
    boolean body = code == CommonProblem.UNSUPPORTED_MEDIA_TYPE;
    String types =
        offers.stream()
            .filter(offer -> offer.method().equals(request.request().method().name()))
            .flatMap(offer -> (body ? offer.takes() : offer.answers()).stream())
            .distinct()
            .collect(Collectors.joining(", "));
    if (types.isEmpty() || !body && code != CommonProblem.NOT_ACCEPTABLE) {
      return ProblemAnswer.plain(code);
    }
    return new Problem(code, (body ? "Content-Type can be " : "Accept can be ") + types + " here.");
  }
}
