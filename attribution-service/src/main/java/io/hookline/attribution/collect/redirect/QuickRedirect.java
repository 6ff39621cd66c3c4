package io.hookline.attribution.collect.redirect;

import io.hookline.attribution.collect.link.Links;
import io.hookline.attribution.collect.visitor.VisitorClass;
import io.hookline.kit.limit.LimitsAtOnce;
import io.hookline.kit.web.QuickAnswers;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Leads a person on whose visit is an ordinary one, as {@link RedirectResource} would. */
@Singleton
class QuickRedirect {

  private static final String PLACE = "/l/";

  private final LimitsAtOnce limits;
  private final FollowLink follow;
  private final OwnHosts hosts;
  private final QuickAnswers answers;

  QuickRedirect(LimitsAtOnce limits, FollowLink follow, OwnHosts hosts, QuickAnswers answers) {
    this.limits = limits;
    this.follow = follow;
    this.hosts = hosts;
    this.answers = answers;
  }

  void register(@Observes Filters filters) {
    filters.register(this::follow, QuickAnswers.PRIORITY);
  }

  private void follow(RoutingContext request) {
    Optional<Visit> visit = visit(request.request());
    if (visit.isPresent() && limits.open(request)) {
      follow(visit.get(), request);
    } else {
      request.next();
    }
  }

  /** Empty for what is not an ordinary visit. */
  private static Optional<Visit> visit(HttpServerRequest request) {
    String path = request.path();
    String query = request.query();
    boolean ordinary =
        path.startsWith(PLACE)
            && request.method() == HttpMethod.GET
            && request.getHeader(HttpHeaders.ORIGIN) == null
            && Links.isSlug(path.substring(PLACE.length()))
            && (query == null || query.indexOf('%') < 0);
    return ordinary
        ? Optional.of(Visit.of(request, request.getParam("ttclid")))
            .filter(visit -> visit.caller().visitor() == VisitorClass.PERSON)
        : Optional.empty();
  }

  private void follow(Visit visit, RoutingContext request) {
    String slug = request.request().path().substring(PLACE.length());
    LinkKey key = new LinkKey(hosts.of(OwnHostFilter.host(request.request())), slug);
    answers.after(
        "/l/{slug}",
        request,
        () -> follow.begin(key, visit),
        to -> lead(to.orElseThrow(RedirectResource::nowhere), request));
  }

  private static void lead(String to, RoutingContext request) {
    request
        .response()
        .setStatusCode(302)
        .putHeader(HttpHeaders.LOCATION, to)
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .end();
  }
}
