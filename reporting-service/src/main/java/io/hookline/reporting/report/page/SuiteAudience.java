package io.hookline.reporting.report.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Base64;

/**
 * Of a person who logged in, only an access token for the suite counts. The configuration has to
 * accept the client as an audience too, because that is what the identity token is for; a session
 * whose access token is meant for something else keeps its person and loses every role.
 */
@Singleton
class SuiteAudience implements SecurityIdentityAugmentor {

  private static final String AUDIENCE = "hookline";

  private final ObjectMapper json;

  SuiteAudience(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    AccessTokenCredential token = identity.getCredential(AccessTokenCredential.class);
    boolean trusted = identity.isAnonymous() || token == null || isForSuite(token.getToken());
    return Uni.createFrom().item(trusted ? identity : withoutRoles(identity));
  }

  /** The token's signature was checked before: roles are read from it. */
  private boolean isForSuite(String token) {
    String[] parts = token.split("\\.");
    if (parts.length != 3) {
      return false;
    }
    try {
      JsonNode audience = json.readTree(Base64.getUrlDecoder().decode(parts[1])).path("aud");
      if (audience.isTextual()) {
        return audience.textValue().equals(AUDIENCE);
      }
      for (JsonNode one : audience) {
        if (one.asText().equals(AUDIENCE)) {
          return true;
        }
      }
      return false;
    } catch (IOException | IllegalArgumentException unreadable) {
      return false;
    }
  }

  private static SecurityIdentity withoutRoles(SecurityIdentity identity) {
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(identity.getPrincipal())
        .addCredentials(identity.getCredentials())
        .addAttributes(identity.getAttributes())
        .build();
  }
}
