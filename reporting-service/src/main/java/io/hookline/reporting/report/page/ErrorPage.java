package io.hookline.reporting.report.page;

import io.hookline.kit.problem.ProblemBody;
import io.hookline.kit.problem.ProblemPage;
import io.hookline.kit.web.Accepted;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a person reads in place of a page that cannot be shown, whatever it is that refuses it. */
@Singleton
class ErrorPage implements ProblemPage {

  /** What happened, and what to do. */
  private record Advice(String headline, String text) {}

  private final Template page;
  private final Stylesheet style;
  private final PagePolicy policy;
  private final String logOut;

  ErrorPage(
      @Location("reports/error.html") Template page,
      Stylesheet style,
      PagePolicy policy,
      @ConfigProperty(name = "quarkus.oidc.pages.logout.path") String logOut) {
    this.page = page;
    this.style = style;
    this.policy = policy;
    this.logOut = logOut;
  }

  /** Everybody but a program that says that it wants JSON. */
  @Override
  public boolean isFor(HttpServerRequest request) {
    if (!PageHeaders.isPage(request.path())) {
      return false;
    }
    List<String> accept = request.headers().getAll(HttpHeaders.ACCEPT);
    Accepted accepted = Accepted.of(accept);
    return !accepted.prefers(ProblemBody.MEDIA_TYPE, MediaType.TEXT_HTML)
        && !accepted.prefers(MediaType.APPLICATION_JSON, MediaType.TEXT_HTML);
  }

  @Override
  public String html(ProblemBody problem) {
    Advice advice = logOut.equals(problem.instance()) ? ofLogOut(problem) : of(problem);
    return page.data("problem", problem)
        .data("headline", advice.headline())
        .data("advice", advice.text())
        .data("css", style.css())
        .render();
  }

  private static Advice ofLogOut(ProblemBody problem) {
    return switch (problem.status()) {
      case 403 ->
          new Advice(
              "You were not logged out",
              "Another site asked for it. If you want to log out, press the button below.");
      case 405 ->
          new Advice(
              "You were not logged out", "A link does not do it. Press the button below instead.");
      default -> of(problem);
    };
  }

  /** The documents speak to programs of callers and resources; a page speaks to a person. */
  private static Advice of(ProblemBody problem) {
    return switch (problem.status()) {
      case 403 -> new Advice("Your role does not allow this", askForMembership());
      case 404 -> new Advice("There is nothing here that you may see", askForMembership());
      case 406 ->
          new Advice(
              "Your browser did not ask for a page",
              "Open the address in a window of its own to read it.");
      case 429 ->
          new Advice("Too many visits at once", "Please wait a minute, then open the page again.");
      default -> new Advice(problem.title(), problem.detail());
    };
  }

  private static String askForMembership() {
    return "The address may be wrong, or you are not a member of this brand. An administrator of"
        + " the agency can add you.";
  }

  @Override
  public String contentSecurityPolicy() {
    return policy.text();
  }
}
