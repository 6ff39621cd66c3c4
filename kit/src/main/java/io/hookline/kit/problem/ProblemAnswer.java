package io.hookline.kit.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.json.OwnJson;
import io.opentelemetry.api.trace.Span;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;

/** A problem as an HTTP answer, from an operation or from before any operation was found. */
public final class ProblemAnswer {

  private static final Logger LOG = Logger.getLogger(ProblemAnswer.class);

  private ProblemAnswer() {}

  static Response of(ProblemCode code, RoutingContext request) {
    return of(plain(code), request);
  }

  static Response of(Problem problem, RoutingContext request) {
    Response.ResponseBuilder answer =
        Response.status(problem.code().status())
            .type(ProblemBody.MEDIA_TYPE)
            .entity(body(problem, request));
    if (problem.code().status() == CommonProblem.UNAUTHENTICATED.status()) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    return answer.build();
  }

  /** Ends the request with the problem, without an operation having seen it. */
  public static void end(RoutingContext request, Problem problem, ObjectMapper json) {
    request
        .response()
        .setStatusCode(problem.code().status())
        .putHeader(HttpHeaders.CONTENT_TYPE, ProblemBody.MEDIA_TYPE)
        .end(OwnJson.write(json, body(problem, request)));
  }

  private static ProblemBody body(Problem problem, RoutingContext request) {
    LOG.debugf("%s %s", problem.code().status(), problem.code());
    return ProblemBody.of(
        problem, request.normalizedPath(), Span.current().getSpanContext().getTraceId());
  }

  static Problem plain(ProblemCode code) {
    return new Problem(code, code.title() + ".");
  }
}
