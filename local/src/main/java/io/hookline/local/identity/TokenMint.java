package io.hookline.local.identity;

import com.nimbusds.jose.jwk.RSAKey;
import java.util.List;
import java.util.Set;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequestHandler;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import okhttp3.Headers;
import okhttp3.HttpUrl;

/**
 * mock-oauth2-server as a function from request to answer, without its own web server. It believes
 * every request that it gets, so only checked ones may come here.
 */
final class TokenMint {

  private static final boolean ROTATE_REFRESH_TOKENS = true;

  private final String issuer;
  private final Route server;

  TokenMint(String issuer, RSAKey key, Clients clients) {
    this.issuer = issuer;
    KeyProvider keys = new KeyProvider(List.of(key), "RS256");
    // The library takes the key at the first signature: a token of an earlier start comes sooner.
    keys.signingKey(HooklineClaims.ISSUER_ID);
    OAuth2TokenProvider tokens = new OAuth2TokenProvider(keys);
    OAuth2Config config =
        new OAuth2Config(
            true, null, null, ROTATE_REFRESH_TOKENS, tokens, Set.of(new HooklineClaims(clients)));
    this.server = new OAuth2HttpRequestHandler(config).getAuthorizationServer();
  }

  OAuth2HttpResponse get(String endpoint, Headers headers) {
    return ask("GET", endpoint, "", headers, null);
  }

  OAuth2HttpResponse post(String endpoint, String query, Headers headers, Form form) {
    return ask("POST", endpoint, query, headers, form.encoded());
  }

  /** One at a time: the library keeps codes and refresh tokens in plain hash maps. */
  private synchronized OAuth2HttpResponse ask(
      String method, String endpoint, String query, Headers headers, String body) {
    HttpUrl url = HttpUrl.get(issuer + endpoint).newBuilder().encodedQuery(query).build();
    return server.invoke(new OAuth2HttpRequest(headers, method, url, body));
  }
}
