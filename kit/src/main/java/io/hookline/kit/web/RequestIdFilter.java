package io.hookline.kit.web;

import io.hookline.kit.value.Ids;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** Takes the caller's X-Request-Id, or makes one, and gives it back on every answer. */
class RequestIdFilter {

  static final String HEADER = "X-Request-Id";

  /** What may be echoed and logged; anything else is replaced. */
  private static final Pattern ACCEPTED = Pattern.compile("[A-Za-z0-9._-]{1,128}");

  void register(@Observes Filters filters) {
    filters.register(RequestIdFilter::identify, 1000);
  }

  private static void identify(RoutingContext request) {
    String asked = request.request().getHeader(HEADER);
    String id = asked != null && ACCEPTED.matcher(asked).matches() ? asked : Ids.next().toString();
    HttpServerResponse answer = request.response();
    answer.putHeader(HEADER, id);
    MDC.put("requestId", id);
    request.next();
  }
}
