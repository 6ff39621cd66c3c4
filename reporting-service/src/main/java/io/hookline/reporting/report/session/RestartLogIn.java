package io.hookline.reporting.report.session;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Turns a refused log-in of a page into a new one. A program that calls the API is told that its
 * token is not valid; a person whose session cannot be opened any more, because it ended elsewhere
 * or because the OIDC server has other keys, has nothing to send but the same cookie again.
 */
class RestartLogIn {

  private static final int UNAUTHORIZED = 401;
  private static final int FOUND = 302;
  private static final String PAGES = "/reports";

  private final String signedIn;
  private final String failed;

  RestartLogIn(
      @ConfigProperty(name = "quarkus.oidc.pages.authentication.redirect-path") String signedIn,
      @ConfigProperty(name = "quarkus.oidc.pages.authentication.error-path") String failed) {
    this.signedIn = signedIn;
    this.failed = failed;
  }

  @ServerResponseFilter
  void restart(ContainerRequestContext request, ContainerResponseContext answer) {
    URI asked = request.getUriInfo().getRequestUri();
    boolean page = asked.getPath().equals(PAGES) || asked.getPath().startsWith(PAGES + "/");
    if (answer.getStatus() != UNAUTHORIZED || !page) {
      return;
    }
    if (asked.getPath().equals(signedIn)) {
      redirect(answer, failed);
    } else if (request.getCookies().keySet().stream().anyMatch(LogOut::isSession)) {
      // Quarkus has removed the cookie; without one, the next request is led to the log-in.
      redirect(answer, request.getMethod().equals(HttpMethod.GET) ? address(asked) : PAGES);
    }
  }

  private static String address(URI asked) {
    return asked.getRawQuery() == null
        ? asked.getRawPath()
        : asked.getRawPath() + "?" + asked.getRawQuery();
  }

  private static void redirect(ContainerResponseContext answer, String address) {
    answer.setStatus(FOUND);
    answer.setEntity(null);
    answer.getHeaders().remove(HttpHeaders.WWW_AUTHENTICATE);
    answer.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
    answer.getHeaders().putSingle(HttpHeaders.LOCATION, address);
  }
}
