package io.hookline.content.measure.connection;

import java.time.Instant;
import java.util.Set;

/**
 * What a platform has granted for an account. Its tokens are secrets, which {@link #toString} does
 * not show.
 *
 * @param accessToken for the account's figures
 * @param refreshToken for new tokens
 * @param platformAccountId the platform's id of the account
 * @param scopes the permissions that the owner has given, perhaps fewer than were asked for
 */
public record Granted(
    String accessToken,
    Instant accessExpiresAt,
    String refreshToken,
    Instant refreshExpiresAt,
    String platformAccountId,
    Set<String> scopes) {

  public Granted {
    scopes = Set.copyOf(scopes);
  }

  public Access access() {
    return new Access(accessToken, platformAccountId, scopes);
  }

  @Override
  public String toString() {
    return "Granted[platformAccountId=%s, accessExpiresAt=%s, refreshExpiresAt=%s, scopes=%s]"
        .formatted(platformAccountId, accessExpiresAt, refreshExpiresAt, scopes);
  }
}
