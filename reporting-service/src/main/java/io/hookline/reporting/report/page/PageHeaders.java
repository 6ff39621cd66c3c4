package io.hookline.reporting.report.page;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/** Security headers of every answer under /reports, redirects and errors included. */
class PageHeaders {

  private final PagePolicy policy;

  PageHeaders(PagePolicy policy) {
    this.policy = policy;
  }

  /** Before all that refuses requests. */
  void register(@Observes Filters filters) {
    filters.register(this::add, 990);
  }

  private void add(RoutingContext request) {
    if (isPage(request.normalizedPath())) {
      MultiMap headers = request.response().headers();
      headers.set("Content-Security-Policy", policy.text());
      headers.set("X-Frame-Options", "DENY");
      headers.set("Cache-Control", "no-store");
      headers.set("Cross-Origin-Opener-Policy", "same-origin");
      headers.set("Cross-Origin-Resource-Policy", "same-origin");
      headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
      headers.set("X-Robots-Tag", "noindex");
    }
    request.next();
  }

  static boolean isPage(String path) {
    return path.equals("/reports") || path.startsWith("/reports/");
  }
}
