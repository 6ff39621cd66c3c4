package io.hookline.kit.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.ProblemAnswer;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.List;

/**
 * Puts Accept and Content-Type into a form that everything behind it can read. An empty header says
 * nothing; of a list, what nobody can read is passed over.
 */
class MediaTypeHeaders {

  private static final String JSON = "application/json";

  private final ObjectMapper json;

  MediaTypeHeaders(ObjectMapper json) {
    this.json = json;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, 940);
  }

  private void check(RoutingContext request) {
    MultiMap headers = request.request().headers();
    String body = headers.get(HttpHeaders.CONTENT_TYPE);
    List<String> accept = headers.getAll(HttpHeaders.ACCEPT);
    if (JSON.equals(body) && accept.isEmpty()) {
      // What most programs send can be read as it is.
      request.next();
      return;
    }
    if (body != null && body.isBlank()) {
      headers.remove(HttpHeaders.CONTENT_TYPE);
    } else if (body != null && Accepted.of(List.of(body)).ranges().size() != 1) {
      refuse(request, CommonProblem.UNSUPPORTED_MEDIA_TYPE, "Content-Type names no media type.");
      return;
    }
    if (accept.stream().allMatch(String::isBlank)) {
      headers.remove(HttpHeaders.ACCEPT);
    } else {
      Accepted accepted = Accepted.of(accept);
      if (accepted.ranges().isEmpty()) {
        refuse(request, CommonProblem.NOT_ACCEPTABLE, "Accept names no media type.");
        return;
      }
      headers.set(HttpHeaders.ACCEPT, accepted.toString());
    }
    request.next();
  }

  private void refuse(RoutingContext request, CommonProblem code, String detail) {
    ProblemAnswer.end(request, new Problem(code, detail), json);
  }
}
