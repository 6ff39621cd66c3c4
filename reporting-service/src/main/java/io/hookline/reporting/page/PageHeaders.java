package io.hookline.reporting.page;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Security headers of every answer under /reports, redirects and errors included. */
class PageHeaders {

  private final String policy;

  /**
   * @param issuer may be where a form leads to: a browser follows a redirect of a form only to
   *     where forms may go, and whose session has ended is redirected to the log-in
   */
  PageHeaders(
      Stylesheet style, @ConfigProperty(name = "quarkus.oidc.pages.auth-server-url") URI issuer) {
    policy =
        ("default-src 'none'; style-src '%s'; img-src data:; form-action 'self' %s; base-uri 'none';"
                + " frame-ancestors 'none'")
            .formatted(style.hash(), issuer.getScheme() + "://" + issuer.getAuthority());
  }

  void register(@Observes Filters filters) {
    filters.register(this::add, 800);
  }

  private void add(RoutingContext request) {
    if (isPage(request.normalizedPath())) {
      MultiMap headers = request.response().headers();
      headers.set("Content-Security-Policy", policy);
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
