package io.hookline.creator.page;

import io.hookline.kit.value.Sha256;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The one style sheet, part of every page, so that a saved or printed page is whole. Its hash is
 * all that the Content-Security-Policy lets in.
 */
@Singleton
public class Stylesheet {

  private final String css;
  private final String policy;

  Stylesheet() {
    try (InputStream file = Stylesheet.class.getResourceAsStream("page.css")) {
      byte[] bytes = file.readAllBytes();
      css = new String(bytes, StandardCharsets.UTF_8);
      policy =
          "default-src 'none'; style-src 'sha256-%s'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
              .formatted(Base64.getEncoder().encodeToString(Sha256.of(bytes)));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** As text between the tags; templates write it {@code raw}. */
  public String css() {
    return css;
  }

  /** The value of Content-Security-Policy. */
  String policy() {
    return policy;
  }
}
