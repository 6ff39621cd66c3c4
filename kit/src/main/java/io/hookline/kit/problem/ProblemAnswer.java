package io.hookline.kit.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.json.OwnJson;
import io.opentelemetry.api.trace.Span;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.logging.Logger;

/** A problem as an HTTP answer, from an operation or from before any operation was found. */
public final class ProblemAnswer {

  private static final Logger LOG = Logger.getLogger(ProblemAnswer.class);

  private ProblemAnswer() {}

  static Response of(ProblemCode code, RoutingContext request) {
    return of(plain(code), request);
  }

  static Response of(Problem problem, RoutingContext request) {
    ProblemBody body = body(problem, request);
    Response.ResponseBuilder answer =
        ProblemPages.show(body, request)
            .map(page -> Response.status(body.status()).type(ProblemPage.MEDIA_TYPE).entity(page))
            .orElseGet(
                () -> Response.status(body.status()).type(ProblemBody.MEDIA_TYPE).entity(body));
    if (problem.code().status() == CommonProblem.UNAUTHENTICATED.status()) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    return answer.build();
  }

  /** Ends the request with the problem, without an operation having seen it. */
  public static void end(RoutingContext request, Problem problem, ObjectMapper json) {
    ProblemBody body = body(problem, request);
    Optional<String> page = ProblemPages.show(body, request);
    request
        .response()
        .setStatusCode(body.status())
        .putHeader(
            HttpHeaders.CONTENT_TYPE,
            page.isPresent() ? ProblemPage.MEDIA_TYPE : ProblemBody.MEDIA_TYPE)
        .end(page.orElseGet(() -> OwnJson.write(json, body)));
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
