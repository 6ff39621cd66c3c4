package io.hookline.reporting.report.session;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.ProblemAnswer;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets only a person's own click end a session. Quarkus ends it for whatever asks for the path: a
 * link, a picture in another site's page, a browser that looks ahead.
 */
class LogOut {

  private static final String OWN = "same-origin";

  private final String path;
  private final String farewell;
  private final ObjectMapper json;

  LogOut(
      @ConfigProperty(name = "quarkus.oidc.pages.logout.path") String path,
      @ConfigProperty(name = "quarkus.oidc.pages.logout.post-logout-path") String farewell,
      ObjectMapper json) {
    this.path = path;
    this.farewell = farewell;
    this.json = json;
  }

  /** Before the authentication, which is what logs people out. */
  void register(@Observes Filters filters) {
    filters.register(this::guard, 700);
  }

  private void guard(RoutingContext request) {
    // As Quarkus compares it: any other way to write the path does not log out.
    if (!request.request().path().equals(path)) {
      request.next();
    } else if (!request.request().method().equals(HttpMethod.POST)) {
      request.response().putHeader("Allow", "POST");
      refuse(request, CommonProblem.METHOD_NOT_ALLOWED, "Press the button of a page to log out.");
    } else if (isForeign(request.request())) {
      refuse(request, CommonProblem.FORBIDDEN, "Log out on a page of this site.");
    } else if (request.request().cookies().stream()
        .map(Cookie::getName)
        .noneMatch(LogOut::isSession)) {
      request.response().setStatusCode(303).putHeader("Location", farewell).end();
    } else {
      request.next();
    }
  }

  private void refuse(RoutingContext request, CommonProblem code, String advice) {
    ProblemAnswer.end(request, new Problem(code, advice), json);
  }

  static boolean isSession(String cookie) {
    return cookie.startsWith(OidcUtils.SESSION_COOKIE_NAME);
  }

  /**
   * Browsers say where a form was sent from. One that does not is too old to, and sends no cookie
   * with another site's form.
   */
  private static boolean isForeign(HttpServerRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return !site.equals(OWN);
    }
    String origin = request.getHeader("Origin");
    // "null" is what a page with Referrer-Policy: no-referrer sends, as ours are.
    return origin != null
        && !origin.equals("null")
        && !origin.endsWith("://" + request.authority());
  }
}
