package io.hookline.attribution.collect.pixel;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/**
 * Pages of every origin may ask to send events, and read how they were answered: whether they may
 * is said by the source, not by the installation's list of frontends ({@code hookline.cors}), from
 * which the header is hidden. Neither cookies nor tokens are involved.
 */
@Singleton
class PixelOrigins {

  private static final Pattern EVENTS = Pattern.compile("/pixel/[^/]+/events/?");

  /** Before the framework looks at origins, behind what gives a request its id. */
  private static final int PRIORITY = 900;

  private static final String KEY = PixelOrigins.class.getName();

  void register(@Observes Filters filters) {
    filters.register(PixelOrigins::take, PRIORITY);
  }

  /** The origin as the browser sent it; empty for none. */
  static String of(RoutingContext request) {
    String origin = request.get(KEY);
    return origin == null ? "" : origin;
  }

  private static void take(RoutingContext request) {
    String origin = request.request().getHeader(HttpHeaders.ORIGIN);
    if (origin == null || !EVENTS.matcher(request.normalizedPath()).matches()) {
      request.next();
      return;
    }
    request.put(KEY, origin);
    request.request().headers().remove(HttpHeaders.ORIGIN);
    MultiMap answer = request.response().headers();
    answer.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin).add(HttpHeaders.VARY, "Origin");
    if (request.request().method() == HttpMethod.OPTIONS) {
      answer
          .set(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "POST")
          .set(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "content-type")
          .set(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400");
    }
    request.next();
  }
}
