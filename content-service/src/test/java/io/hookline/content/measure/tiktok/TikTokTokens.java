package io.hookline.content.measure.tiktok;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The grant of an account's owner: one access token and one refresh token are valid at a time. */
public final class TikTokTokens {

  private static final Duration ACCESS = Duration.ofDays(1);
  private static final Duration REFRESH = Duration.ofDays(365);

  private final String openId;
  private final Clock clock;
  private final List<String> secrets = new ArrayList<>();
  private Set<String> scopes = Scope.names();
  private Set<String> granted = Set.of();
  private String code;
  private String access;
  private Instant accessEnds = Instant.EPOCH;
  private String refresh;
  private Instant refreshEnds = Instant.EPOCH;

  TikTokTokens(String openId, Clock clock) {
    this.openId = openId;
    this.clock = clock;
  }

  /** The owner consents: the code that the browser brings back, for one exchange. */
  public synchronized String consent() {
    code = secret("code");
    return code;
  }

  /** The access token is too old from now on. */
  public synchronized void expireAccess() {
    accessEnds = Instant.EPOCH;
  }

  /** The refresh token as well, as after a year. */
  public synchronized void expireRefresh() {
    expireAccess();
    refreshEnds = Instant.EPOCH;
  }

  /** The owner has ended the grant in the settings of TikTok. */
  public synchronized void revoke() {
    access = null;
    refresh = null;
  }

  /** Every code and token so far: none may be seen anywhere. */
  public synchronized List<String> secrets() {
    return List.copyOf(secrets);
  }

  synchronized void permit(Set<String> permitted) {
    scopes = Set.copyOf(permitted);
  }

  synchronized Said exchange(String told) {
    if (code == null || !code.equals(told)) {
      return Said.code(40110, "Authorization code is expired: " + told);
    }
    code = null;
    granted = scopes;
    return issue();
  }

  synchronized boolean isRefreshToken(String token) {
    return token.equals(refresh);
  }

  synchronized Said refresh() {
    return clock.instant().isAfter(refreshEnds)
        ? Said.code(40103, "Refresh token is expired.")
        : issue();
  }

  synchronized boolean isAccessToken(String token) {
    return token.equals(access);
  }

  /** Null when the token is valid. */
  synchronized Said fault() {
    return clock.instant().isAfter(accessEnds)
        ? Said.code(40102, "Access token is expired.")
        : null;
  }

  synchronized boolean permits(List<String> needed) {
    return granted.containsAll(needed);
  }

  synchronized Set<String> granted() {
    return granted;
  }

  private Said issue() {
    access = secret("act");
    refresh = secret("rft");
    accessEnds = clock.instant().plus(ACCESS);
    refreshEnds = clock.instant().plus(REFRESH);
    return Said.ok(
        Map.of(
            "access_token",
            access,
            "expires_in",
            ACCESS.toSeconds(),
            "refresh_token",
            refresh,
            "refresh_token_expires_in",
            REFRESH.toSeconds(),
            "open_id",
            openId,
            "scope",
            String.join(",", granted),
            "token_type",
            "Bearer"));
  }

  private String secret(String kind) {
    String made = kind + "." + UUID.randomUUID().toString().replace("-", "");
    secrets.add(made);
    return made;
  }
}
