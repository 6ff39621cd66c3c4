package io.hookline.local.identity;

import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import okhttp3.Headers;

/** HTML answers that load nothing, run nothing and cannot be framed. */
final class Pages {

  /** The form's answer is a redirect to the application, which browsers count as form-action. */
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; "
          + "form-action 'self' http://localhost:* http://127.0.0.1:*";

  private Pages() {}

  static OAuth2HttpResponse html(int status, String html) {
    Headers headers =
        Headers.of(
            "Content-Type", "text/html;charset=UTF-8",
            "Content-Security-Policy", POLICY,
            "Cache-Control", "no-store");
    return new OAuth2HttpResponse(headers, status, html, null);
  }
}
