package io.hookline.kit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.ProblemBody;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses a body that announces itself as too large before a byte of it is read. */
class OversizedBody {

  private final long largest;
  private final ObjectMapper json;

  OversizedBody(
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest,
      ObjectMapper json) {
    this.largest = largest.asLongValue();
    this.json = json;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, 900);
  }

  private void check(RoutingContext request) {
    String announced = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    if (announced == null
        || !announced.matches("\\d{1,18}")
        || Long.parseLong(announced) <= largest) {
      request.next();
      return;
    }
    request
        .response()
        .setStatusCode(CommonProblem.PAYLOAD_TOO_LARGE.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, ProblemBody.MEDIA_TYPE)
        .putHeader(HttpHeaders.CONNECTION, "close")
        .end(body(request.normalizedPath()))
        .onComplete(done -> request.request().connection().close());
  }

  private String body(String path) {
    try {
      return json.writeValueAsString(
          ProblemBody.of(
              CommonProblem.PAYLOAD_TOO_LARGE,
              "At most " + largest + " bytes are accepted.",
              path));
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
