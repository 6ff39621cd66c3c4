package io.hookline.local.identity;

import com.nimbusds.oauth2.sdk.GrantType;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;

/**
 * What every token says. A person's claims are added by the log-in; a client that acts for itself
 * gets the groups of its entry.
 */
final class HooklineClaims implements OAuth2TokenCallback {

  static final String ISSUER_ID = "hookline";
  static final Duration VALIDITY = Duration.ofHours(1);

  private static final String AUDIENCE = "hookline";

  private final Clients clients;

  HooklineClaims(Clients clients) {
    this.clients = clients;
  }

  @Override
  public String issuerId() {
    return ISSUER_ID;
  }

  @Override
  public String subject(TokenRequest request) {
    return clientId(request);
  }

  @Override
  public String typeHeader(TokenRequest request) {
    return "JWT";
  }

  @Override
  public List<String> audience(TokenRequest request) {
    return List.of(AUDIENCE);
  }

  @Override
  public Map<String, Object> addClaims(TokenRequest request) {
    String id = clientId(request);
    Map<String, Object> claims = new HashMap<>();
    claims.put("azp", id);
    if (request.getAuthorizationGrant().getType().equals(GrantType.CLIENT_CREDENTIALS)) {
      claims.put("preferred_username", id);
      claims.put("groups", clients.find(id).orElseThrow().groups());
    }
    return claims;
  }

  @Override
  public long tokenExpiry() {
    return VALIDITY.toSeconds();
  }

  private static String clientId(TokenRequest request) {
    return request.getClientAuthentication() != null
        ? request.getClientAuthentication().getClientID().getValue()
        : request.getClientID().getValue();
  }
}
