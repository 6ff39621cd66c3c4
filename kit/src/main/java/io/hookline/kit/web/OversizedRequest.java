package io.hookline.kit.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.ProblemAnswer;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/** Refuses a request that shows by its head that it is too large, before a byte of it is read. */
class OversizedRequest {

  private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");

  private final Limits limits;
  private final ObjectMapper json;

  OversizedRequest(Limits limits, ObjectMapper json) {
    this.limits = limits;
    this.json = json;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, 900);
  }

  private void check(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (request.uri().length() > limits.address().asLongValue()) {
      refuse(context, CommonProblem.URI_TOO_LONG, limits.address().asLongValue());
    } else if (weightOfHeaders(request) > limits.headers().asLongValue()) {
      refuse(context, CommonProblem.HEADERS_TOO_LARGE, limits.headers().asLongValue());
    } else if (announced(request) > LargestBody.at(context.normalizedPath(), limits)) {
      refuse(
          context,
          CommonProblem.PAYLOAD_TOO_LARGE,
          LargestBody.at(context.normalizedPath(), limits));
    } else {
      context.next();
    }
  }

  private void refuse(RoutingContext request, CommonProblem code, long largest) {
    LingeringClose.after(request);
    ProblemAnswer.end(request, tooLarge(code, largest), json);
  }

  static Problem tooLarge(CommonProblem code, long largest) {
    return new Problem(code, "At most " + largest + " bytes are accepted.");
  }

  private static long weightOfHeaders(HttpServerRequest request) {
    long weight = 0;
    for (var header : request.headers()) {
      weight += header.getKey().length() + header.getValue().length();
    }
    return weight;
  }

  /** Bytes of the body by its Content-Length; 0 when it does not say. */
  private static long announced(HttpServerRequest request) {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    return length != null && LENGTH.matcher(length).matches() ? Long.parseLong(length) : 0;
  }
}
