package io.hookline.reporting.report.page;

import jakarta.inject.Singleton;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a page may load, and where its forms may lead. */
@Singleton
class PagePolicy {

  private final String text;

  /**
   * @param issuer may be where a form leads to: a browser follows a redirect of a form only to
   *     where forms may go, and whose session has ended is redirected to the log-in
   */
  PagePolicy(
      Stylesheet style, @ConfigProperty(name = "quarkus.oidc.pages.auth-server-url") URI issuer) {
    text =
        ("default-src 'none'; style-src '%s'; img-src data:; form-action 'self' %s; base-uri 'none';"
                + " frame-ancestors 'none'")
            .formatted(style.hash(), issuer.getScheme() + "://" + issuer.getAuthority());
  }

  /** The value of Content-Security-Policy. */
  String text() {
    return text;
  }
}
