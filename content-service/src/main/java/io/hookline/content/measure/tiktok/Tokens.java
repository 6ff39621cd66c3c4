package io.hookline.content.measure.tiktok;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.content.measure.connection.Granted;
import io.hookline.content.measure.connection.PlatformFailure;
import io.hookline.content.measure.connection.PlatformFailure.Kind;
import io.hookline.content.measure.tiktok.ErrorCode.Remedy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The tokens of an account's owner. The app's secret and the tokens stand in the body of these
 * requests and in no address.
 */
@Singleton
class Tokens {

  private static final String EXCHANGE = "/tt_user/oauth2/token/";
  private static final String REFRESH = "/tt_user/oauth2/refresh_token/";
  private static final String REVOKE = "/tt_user/oauth2/revoke/";

  /** As documented, where an answer does not say. */
  private static final long ACCESS_SECONDS = 86_400;

  private static final long REFRESH_SECONDS = 365L * 86_400;

  private final App app;
  private final TikTokApi api;
  private final Clock clock;

  Tokens(App app, TikTokApi api, Clock clock) {
    this.app = app;
    this.api = api;
    this.clock = clock;
  }

  Granted exchange(String code, String redirect) {
    Granted granted =
        granted(
            api.post(
                EXCHANGE,
                Map.of(
                    "client_id",
                    app.clientId(),
                    "client_secret",
                    app.clientSecret(),
                    "grant_type",
                    "authorization_code",
                    "auth_code",
                    code,
                    "redirect_uri",
                    redirect)),
            null);
    if (granted.refreshToken() == null || granted.platformAccountId() == null) {
      throw incomplete();
    }
    return granted;
  }

  Granted refresh(String refreshToken) {
    return granted(
        api.post(
            REFRESH,
            Map.of(
                "client_id",
                app.clientId(),
                "client_secret",
                app.clientSecret(),
                "grant_type",
                "refresh_token",
                "refresh_token",
                refreshToken)),
        refreshToken);
  }

  void revoke(String accessToken) {
    try {
      api.post(
          REVOKE,
          Map.of(
              "client_id", app.clientId(),
              "client_secret", app.clientSecret(),
              "access_token", accessToken));
    } catch (PlatformFailure failure) {
      if (!ErrorCode.isEnded(failure)) {
        throw failure;
      }
    }
  }

  /**
   * @param former the refresh token that stays where TikTok sends no new one
   */
  private Granted granted(JsonNode data, String former) {
    Values told = new Values(data, new Unknown());
    String accessToken = told.name("access_token");
    if (accessToken == null) {
      throw incomplete();
    }
    Instant now = clock.instant();
    String refreshToken = told.name("refresh_token");
    return new Granted(
        accessToken,
        now.plusSeconds(seconds(told.count("expires_in"), ACCESS_SECONDS)),
        refreshToken == null ? former : refreshToken,
        now.plusSeconds(seconds(told.count("refresh_token_expires_in"), REFRESH_SECONDS)),
        told.name("open_id"),
        scopes(told.name("scope")));
  }

  private static long seconds(Long told, long documented) {
    return told == null || told > REFRESH_SECONDS ? documented : told;
  }

  private static Set<String> scopes(String told) {
    return told == null
        ? Set.of()
        : Arrays.stream(told.split("[,\\s]+"))
            .filter(scope -> !scope.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
  }

  private static PlatformFailure incomplete() {
    return PlatformFailure.of(
        Kind.UNREADABLE, "TikTok's answer holds no token.", Remedy.UPDATE.text);
  }
}
