package io.hookline.reporting.report.session;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.json.OwnJson;
import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.oidc.runtime.CodeAuthenticationMechanism;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/**
 * Keeps the tokens of people who log in to the pages, so that a log-out ends the session and not
 * only a browser's memory of it. A cookie without a session is no error: its person is asked to log
 * in, as one without a cookie is.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class StoredSessions implements TokenStateManager {

  private final SessionStore store;
  private final ObjectMapper json;

  StoredSessions(SessionStore store, ObjectMapper json) {
    this.store = store;
    this.json = json;
  }

  private record Tokens(
      String id, String access, String refresh, Long accessExpiresIn, String accessScope) {}

  @Override
  public Uni<String> createTokenState(
      RoutingContext request,
      OidcTenantConfig tenant,
      AuthorizationCodeTokens tokens,
      OidcRequestContext<String> context) {
    long seconds = request.<Long>get(CodeAuthenticationMechanism.SESSION_MAX_AGE_PARAM);
    return context.runBlocking(
        () -> {
          SessionKey key = SessionKey.fresh();
          store.add(key.id(), key.seal(written(tokens)), Duration.ofSeconds(seconds));
          return key.cookie();
        });
  }

  @Override
  public Uni<AuthorizationCodeTokens> getTokens(
      RoutingContext request,
      OidcTenantConfig tenant,
      String cookie,
      OidcRequestContext<AuthorizationCodeTokens> context) {
    return context.runBlocking(
        () ->
            SessionKey.of(cookie)
                .flatMap(key -> store.find(key.id()).flatMap(key::open))
                .flatMap(this::read)
                .orElseThrow(AuthenticationFailedException::new));
  }

  @Override
  public Uni<Void> deleteTokens(
      RoutingContext request,
      OidcTenantConfig tenant,
      String cookie,
      OidcRequestContext<Void> context) {
    return context.runBlocking(
        () -> {
          SessionKey.of(cookie).ifPresent(key -> store.remove(key.id()));
          return null;
        });
  }

  private byte[] written(AuthorizationCodeTokens tokens) {
    return OwnJson.writeBytes(
        json,
        new Tokens(
            tokens.getIdToken(),
            tokens.getAccessToken(),
            tokens.getRefreshToken(),
            tokens.getAccessTokenExpiresIn(),
            tokens.getAccessTokenScope()));
  }

  /** Empty for what another release has written in a way that this one does not know. */
  private Optional<AuthorizationCodeTokens> read(byte[] written) {
    try {
      Tokens tokens = json.readValue(written, Tokens.class);
      return Optional.of(
          new AuthorizationCodeTokens(
              tokens.id(),
              tokens.access(),
              tokens.refresh(),
              tokens.accessExpiresIn(),
              tokens.accessScope()));
    } catch (IOException unknown) {
      return Optional.empty();
    }
  }
}
