package io.hookline.attribution.collect.headcount;

import io.hookline.kit.value.Sha256;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The page of a tablet. It is the same for all of them: whose it is stands in the address behind
 * the #, which no server sees.
 */
@Singleton
class CountPage {

  private final String html;
  private final String policy;
  private final String worker;

  CountPage() {
    String css = resource("page.css");
    String script = resource("page.js");
    this.html = resource("page.html").formatted(css, script);
    this.worker = resource("worker.js");
    this.policy =
        ("default-src 'none'; style-src '%s'; script-src '%s'; connect-src 'self'; worker-src"
                + " 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
            .formatted(hash(css), hash(script));
  }

  private static String resource(String name) {
    try (InputStream file = CountPage.class.getResourceAsStream("/headcount/" + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static String hash(String text) {
    return "sha256-"
        + Base64.getEncoder().encodeToString(Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
  }

  String html() {
    return html;
  }

  String worker() {
    return worker;
  }

  /** What the page may run and load. */
  String policy() {
    return policy;
  }
}
