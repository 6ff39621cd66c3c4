package io.hookline.creator.page;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/** Security headers of every answer in a page area, redirects and errors included. */
class PageHeaders {

  private final PageAreas areas;
  private final Stylesheet style;

  PageHeaders(PageAreas areas, Stylesheet style) {
    this.areas = areas;
    this.style = style;
  }

  /** Before all that refuses requests. */
  void register(@Observes Filters filters) {
    filters.register(this::add, 990);
  }

  private void add(RoutingContext request) {
    if (areas.of(request.normalizedPath()).isPresent()) {
      MultiMap headers = request.response().headers();
      headers.set("Content-Security-Policy", style.policy());
      headers.set("X-Frame-Options", "DENY");
      headers.set("Cache-Control", "no-store");
      headers.set("Referrer-Policy", "no-referrer");
      headers.set("Cross-Origin-Opener-Policy", "same-origin");
      headers.set("Cross-Origin-Resource-Policy", "same-origin");
      headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
      headers.set("X-Robots-Tag", "noindex, nofollow");
    }
    request.next();
  }
}
