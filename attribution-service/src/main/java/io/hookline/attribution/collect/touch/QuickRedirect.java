package io.hookline.attribution.collect.touch;

import io.hookline.attribution.collect.link.Links;
import io.hookline.kit.limit.LimitsAtOnce;
import io.hookline.kit.value.Ids;
import io.hookline.kit.web.QuickAnswers;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Leads a person on whose visit is an ordinary one, as {@link RedirectResource} would. */
@Singleton
class QuickRedirect {

  private static final String PLACE = "/l/";

  private final LimitsAtOnce limits;
  private final RecordClick clicks;
  private final QuickAnswers answers;

  QuickRedirect(LimitsAtOnce limits, RecordClick clicks, QuickAnswers answers) {
    this.limits = limits;
    this.clicks = clicks;
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
            && Links.isSlug(path.substring(PLACE.length()))
            && (query == null || query.indexOf('%') < 0);
    return ordinary
        ? Optional.of(Visit.of(request.headers(), request.getParam("ttclid"))).filter(Visit::person)
        : Optional.empty();
  }

  private void follow(Visit visit, RoutingContext request) {
    UUID click = Ids.next();
    String slug = request.request().path().substring(PLACE.length());
    answers.after(
        "/l/{slug}",
        request,
        () -> clicks.begin(slug, click, visit),
        page -> lead(page.orElseThrow(RedirectResource::nowhere), click, visit, request));
  }

  private static void lead(String page, UUID click, Visit visit, RoutingContext request) {
    request
        .response()
        .setStatusCode(302)
        .putHeader(HttpHeaders.LOCATION, Onward.counted(page, click, visit, request.request()))
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .end();
  }
}
