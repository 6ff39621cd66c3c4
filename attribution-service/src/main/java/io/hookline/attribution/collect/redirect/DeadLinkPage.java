package io.hookline.attribution.collect.redirect;

import io.hookline.kit.problem.ProblemBody;
import io.hookline.kit.problem.ProblemPage;
import io.hookline.kit.value.Sha256;
import io.hookline.kit.web.Accepted;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * What a person sees who opens a link that cannot be followed. It says nothing of the request, the
 * brand or the service: whoever reads it knows none of them.
 */
@Singleton
class DeadLinkPage implements ProblemPage {

  /** What happened, and what to do. */
  private record Words(String headline, String advice) {}

  private final String template = resource("dead-link.html");
  private final String css = resource("dead-link.css");
  private final String policy =
      "default-src 'none'; style-src 'sha256-%s'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
          .formatted(
              Base64.getEncoder().encodeToString(Sha256.of(css.getBytes(StandardCharsets.UTF_8))));

  private static String resource(String name) {
    try (InputStream file = DeadLinkPage.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** Programs accept anything, or JSON. */
  @Override
  public boolean isFor(HttpServerRequest request) {
    List<String> accept = request.headers().getAll(HttpHeaders.ACCEPT);
    if (!request.path().startsWith("/l/") || accept.isEmpty()) {
      return false;
    }
    Accepted accepted = Accepted.of(accept);
    return accepted.prefers(MediaType.TEXT_HTML, ProblemBody.MEDIA_TYPE)
        && accepted.prefers(MediaType.TEXT_HTML, MediaType.APPLICATION_JSON);
  }

  @Override
  public String html(ProblemBody problem) {
    Words words = words(problem.status());
    return template.formatted(words.headline(), words.advice(), css);
  }

  private static Words words(int status) {
    if (status == 429) {
      return new Words(
          "Too many visits at once", "Please wait a minute, then open the link again.");
    }
    if (status >= 500) {
      return new Words(
          "This link cannot be opened just now",
          "That is our fault, not yours. Please try again in a few minutes.");
    }
    return new Words(
        "This link leads nowhere",
        "A letter of it may be missing, or what it led to is no longer there. Please ask whoever"
            + " shared it for another one.");
  }

  @Override
  public String contentSecurityPolicy() {
    return policy;
  }
}
