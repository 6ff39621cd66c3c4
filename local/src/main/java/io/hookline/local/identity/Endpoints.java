package io.hookline.local.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.local.machine.Ports;
import java.util.Optional;
import java.util.function.Supplier;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import okhttp3.Headers;

/**
 * Which address does what. What is not listed here, such as the library's debugger, is not there.
 */
final class Endpoints {

  private static final String ROOT = "/" + HooklineClaims.ISSUER_ID;

  private final Ports ports;
  private final TokenMint mint;
  private final AuthorizeEndpoint authorize;
  private final TokenEndpoint token;
  private final ObjectMapper json = new ObjectMapper();

  Endpoints(Ports ports, Clients clients, Codes codes, TokenMint mint) {
    this.ports = ports;
    this.mint = mint;
    this.authorize = new AuthorizeEndpoint(clients, codes, mint);
    this.token = new TokenEndpoint(clients, codes, mint);
  }

  OAuth2HttpResponse answer(String method, String path, Form query, Headers headers, Form form) {
    try {
      return switch (method + " " + path.replaceFirst("^" + ROOT, "")) {
        case "GET /.well-known/openid-configuration" ->
            json(200, Discovery.document(ports.issuer()));
        case "GET /jwks" -> mint.get("/jwks", headers);
        case "GET /userinfo" -> mint.get("/userinfo", headers);
        case "GET /authorize" -> page(() -> authorize.page(query));
        case "POST /authorize" -> page(() -> authorize.submit(query, form));
        case "POST /token" -> token.answer(headers, form);
        case "GET /endsession" -> loggedOut(query);
        case "POST /endsession" -> loggedOut(form);
        default -> new OAuth2HttpResponse(Headers.of(), 404, null, null);
      };
    } catch (OidcError e) {
      return json(e.status(), e.body());
    }
  }

  /** A person sees a page, not JSON. */
  private static OAuth2HttpResponse page(Supplier<OAuth2HttpResponse> step) {
    try {
      return step.get();
    } catch (OidcError e) {
      return Pages.html(e.status(), LoginPage.message("This log-in cannot work", e.getMessage()));
    }
  }

  private OAuth2HttpResponse loggedOut(Form parameters) {
    Optional<String> target =
        parameters
            .get("post_logout_redirect_uri")
            .filter(uri -> ports.origins().stream().anyMatch(o -> uri.startsWith(o + "/")));
    if (target.isEmpty()) {
      return Pages.html(200, LoginPage.message("You are logged out", "You may close this page."));
    }
    String state =
        parameters
            .get("state")
            .map(s -> "?" + Form.parse("").with("state", s).encoded())
            .orElse("");
    return new OAuth2HttpResponse(Headers.of("Location", target.get() + state), 302, null, null);
  }

  private OAuth2HttpResponse json(int status, Object body) {
    try {
      return new OAuth2HttpResponse(
          Headers.of("Content-Type", "application/json", "Cache-Control", "no-store"),
          status,
          json.writeValueAsString(body),
          null);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
