package io.hookline.kit.problem;

import io.quarkus.arc.All;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;

/** Finds the page that shows a request's refusal, whatever it is that refuses it. */
class ProblemPages {

  private static final String PAGE = ProblemPage.class.getName();

  private final List<ProblemPage> pages;

  ProblemPages(@All List<ProblemPage> pages) {
    this.pages = pages;
  }

  /** Before all that refuses requests. */
  void register(@Observes Filters filters) {
    if (!pages.isEmpty()) {
      filters.register(this::choose, 990);
    }
  }

  private void choose(RoutingContext request) {
    for (ProblemPage page : pages) {
      if (page.isFor(request.request())) {
        request.put(PAGE, page);
      }
    }
    request.next();
  }

  /** The page, with the headers that it needs set; empty where a program asks. */
  static Optional<String> show(ProblemBody problem, RoutingContext request) {
    ProblemPage page = request.get(PAGE);
    if (page == null) {
      return Optional.empty();
    }
    MultiMap headers = request.response().headers();
    headers.set("Content-Security-Policy", page.contentSecurityPolicy());
    headers.set("X-Robots-Tag", "noindex");
    headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
    return Optional.of(page.html(problem));
  }
}
