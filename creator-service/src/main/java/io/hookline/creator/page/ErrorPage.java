package io.hookline.creator.page;

import io.hookline.kit.problem.ProblemBody;
import io.hookline.kit.problem.ProblemPage;
import io.hookline.kit.web.Accepted;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;

/** What a person reads in place of a page that cannot be shown, whatever it is that refuses it. */
@Singleton
class ErrorPage implements ProblemPage {

  private final Template page;
  private final Stylesheet style;
  private final PageAreas areas;

  ErrorPage(@Location("page/error.html") Template page, Stylesheet style, PageAreas areas) {
    this.page = page;
    this.style = style;
    this.areas = areas;
  }

  /** Everybody but a program that says that it wants JSON. */
  @Override
  public boolean isFor(HttpServerRequest request) {
    if (areas.of(request.path()).isEmpty()) {
      return false;
    }
    Accepted accepted = Accepted.of(request.headers().getAll(HttpHeaders.ACCEPT));
    return !accepted.prefers(ProblemBody.MEDIA_TYPE, MediaType.TEXT_HTML)
        && !accepted.prefers(MediaType.APPLICATION_JSON, MediaType.TEXT_HTML);
  }

  @Override
  public String html(ProblemBody problem) {
    String area = areas.of(String.valueOf(problem.instance())).map(PageArea::whereToAsk).orElse("");
    return page.data("problem", problem)
        .data("headline", headline(problem))
        .data("advice", advice(problem, area))
        .data("css", style.css())
        .render();
  }

  /** The documents speak to programs of callers and resources; a page speaks to a person. */
  private static String headline(ProblemBody problem) {
    return switch (problem.status()) {
      case 403 -> "This was not sent from its own page";
      case 404 -> "This link leads nowhere";
      case 410 -> "This link is no longer good";
      case 429 -> "Too many visits at once";
      default -> problem.status() >= 500 ? "Something went wrong here" : problem.title();
    };
  }

  private static String advice(ProblemBody problem, String whereToAsk) {
    return switch (problem.status()) {
      case 403 -> "Nothing was changed. Open the link that you were sent, and answer there.";
      case 404 -> "It may have been cut off on its way. " + whereToAsk;
      case 410 -> whereToAsk;
      case 429 -> "Please wait a minute, then open the page again.";
      default ->
          problem.status() >= 500
              ? "Nothing was changed. Please try again in a few minutes."
              : problem.detail();
    };
  }

  @Override
  public String contentSecurityPolicy() {
    return style.policy();
  }
}
