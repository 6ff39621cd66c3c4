package io.hookline.content.measure.tiktok;

import io.hookline.content.measure.connection.Access;
import io.hookline.content.measure.connection.AccountFigures;
import io.hookline.content.measure.connection.CommentPage;
import io.hookline.content.measure.connection.Granted;
import io.hookline.content.measure.connection.PlatformConnector;
import io.hookline.content.measure.connection.PlatformFailure;
import io.hookline.content.measure.connection.PlatformFailure.Kind;
import io.hookline.content.measure.connection.PlatformLimits;
import io.hookline.content.measure.connection.VideoPage;
import io.hookline.content.network.Network;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** TikTok's API for Business: its accounts' figures, videos and comments. */
@Singleton
class TikTokConnector implements PlatformConnector {

  private static final int LOOK_BACK_DAYS = 60;
  private static final int COUNTED_DAYS = 365;

  private final TikTokConfig config;
  private final App app;
  private final TikTokApi api;
  private final Tokens tokens;
  private final Videos videos;
  private final Comments comments;
  private final Clock clock;

  TikTokConnector(
      TikTokConfig config,
      App app,
      TikTokApi api,
      Tokens tokens,
      Videos videos,
      Comments comments,
      Clock clock) {
    this.config = config;
    this.app = app;
    this.api = api;
    this.tokens = tokens;
    this.videos = videos;
    this.comments = comments;
    this.clock = clock;
  }

  @Override
  public Network network() {
    return Network.TIKTOK;
  }

  @Override
  public PlatformLimits limits() {
    return new PlatformLimits(LOOK_BACK_DAYS, config.lag(), COUNTED_DAYS, Videos.MOST);
  }

  @Override
  public Set<String> scopes() {
    return Scope.names();
  }

  /** Asks again of an owner who has consented already: the permissions may have become more. */
  @Override
  public URI consentPage(String state, URI redirect, Set<String> scopes) {
    return URI.create(
        config.consentPage()
            + "?client_key="
            + encoded(app.clientId())
            + "&scope="
            + encoded(String.join(",", new TreeSet<>(scopes)))
            + "&response_type=code&disable_auto_auth=1&redirect_uri="
            + encoded(redirect.toString())
            + "&state="
            + encoded(state));
  }

  @Override
  public Granted exchange(String code, URI redirect) {
    return tokens.exchange(code, redirect.toString());
  }

  @Override
  public Granted refresh(String refreshToken) {
    return tokens.refresh(refreshToken);
  }

  @Override
  public void revoke(String accessToken) {
    tokens.revoke(accessToken);
  }

  @Override
  public AccountFigures account(Access access, LocalDate from, LocalDate to) {
    if (from.isBefore(limits().oldestDay(clock.instant())) || to.isBefore(from)) {
      throw PlatformFailure.of(
          Kind.REFUSED,
          "TikTok tells an account's days of the last " + LOOK_BACK_DAYS + " days only.",
          "Upload the account's files from TikTok Studio for the days before.");
    }
    return new ReadAccount(
            api.get(
                "/business/get/",
                access,
                Map.of(
                    "business_id", access.platformAccountId(),
                    "start_date", from.toString(),
                    "end_date", to.toString(),
                    "fields", Scope.accountFields(access))),
            from,
            to)
        .figures();
  }

  @Override
  public VideoPage videos(Access access, String cursor) {
    return videos.page(access, cursor);
  }

  @Override
  public VideoPage videos(Access access, Set<String> videoIds) {
    return videos.withIds(access, videoIds);
  }

  @Override
  public CommentPage comments(Access access, String videoId, String cursor) {
    return comments.page(access, videoId, CommentCursor.of(cursor));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
