package io.hookline.attribution.collect.redirect;

import io.hookline.attribution.collect.link.Links;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** On a host of a brand's own a link stands at the root: {@code https://go.acme.example/mia}. */
@Singleton
class OwnHostFilter {

  /** Behind the naming of requests and the check of addresses. */
  private static final int PRIORITY = 890;

  private final OwnHosts hosts;

  OwnHostFilter(OwnHosts hosts) {
    this.hosts = hosts;
  }

  void register(@Observes Filters filters) {
    filters.register(this::route, PRIORITY);
  }

  private void route(RoutingContext request) {
    HttpServerRequest http = request.request();
    String path = http.path();
    if (path.length() > 1
        && path.indexOf('/', 1) < 0
        && Links.isSlug(path.substring(1))
        && !hosts.of(host(http)).isEmpty()) {
      String query = http.query();
      request.reroute("/l" + path + (query == null ? "" : "?" + query));
    } else {
      request.next();
    }
  }

  static String host(HttpServerRequest request) {
    return request.authority() == null ? null : request.authority().host();
  }
}
