package io.hookline.content.measure.connection;

import io.hookline.content.produce.account.Account;
import io.hookline.kit.problem.ProblemBody;
import io.hookline.kit.problem.ProblemPage;
import io.hookline.kit.value.Sha256;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What the owner of an account sees who comes back from the platform. */
@Singleton
class ConsentPage implements ProblemPage {

  private final String template = resource("consent.html");
  private final String css = resource("consent.css");
  private final String policy =
      "default-src 'none'; style-src 'sha256-%s'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
          .formatted(
              Base64.getEncoder().encodeToString(Sha256.of(css.getBytes(StandardCharsets.UTF_8))));

  private static String resource(String name) {
    try (InputStream file = ConsentPage.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** Only browsers are sent there. */
  @Override
  public boolean isFor(HttpServerRequest request) {
    return CallbackResource.PATH.equals(request.path());
  }

  @Override
  public String html(ProblemBody problem) {
    return page(problem.title(), problem.detail());
  }

  String connected(Account account) {
    return page(
        "@" + account.handle() + " is connected",
        "Its figures are read from now on. You can close this page.");
  }

  private String page(String headline, String text) {
    return template.formatted(escaped(headline), escaped(text), css);
  }

  private static String escaped(String text) {
    return text == null
        ? ""
        : text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;");
  }

  @Override
  public String contentSecurityPolicy() {
    return policy;
  }
}
