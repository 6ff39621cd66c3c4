package io.hookline.local.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a code or a refresh token was given for. The library would hand its tokens to any client
 * that comes with it.
 */
final class Codes {

  private static final Duration CODE_VALIDITY = Duration.ofMinutes(2);

  private final Clock clock;
  private final Map<String, Grant> codes = new ConcurrentHashMap<>();
  private final Map<String, String> refreshTokens = new ConcurrentHashMap<>();

  Codes(Clock clock) {
    this.clock = clock;
  }

  void issued(String code, String client, String redirect) {
    Instant now = clock.instant();
    codes.values().removeIf(grant -> now.isAfter(grant.until()));
    codes.put(code, new Grant(client, redirect, now.plus(CODE_VALIDITY)));
  }

  /** A code works once, for its own client and address, and not for long. */
  void redeem(String code, String client, String redirect) {
    Grant grant = codes.remove(code);
    if (grant == null
        || clock.instant().isAfter(grant.until())
        || !grant.client().equals(client)
        || !grant.redirect().equals(redirect)) {
      throw OidcError.invalidGrant("The code is unknown, used, too old, or of another client.");
    }
  }

  void refreshable(String token, String client) {
    refreshTokens.put(token, client);
  }

  /** A refresh token works once: its answer brings the next one. */
  void refresh(String token, String client) {
    if (!refreshTokens.remove(token, client)) {
      throw OidcError.invalidGrant("The refresh token is unknown or used: log in again.");
    }
  }

  private record Grant(String client, String redirect, Instant until) {}
}
