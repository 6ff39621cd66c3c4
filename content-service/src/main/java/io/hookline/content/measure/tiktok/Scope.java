package io.hookline.content.measure.tiktok;

import io.hookline.content.measure.connection.Access;
import io.hookline.content.measure.connection.PlatformFailure;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The permissions that an owner gives, and the fields that each opens. To ask for one field more
 * than that fails the whole request with 40130, so that only what was given is asked for.
 */
enum Scope {
  USER_INFO_BASIC("user.info.basic", List.of("display_name"), List.of()),
  USER_INFO_USERNAME("user.info.username", List.of("username"), List.of()),
  USER_INFO_PROFILE("user.info.profile", List.of("profile_deep_link", "is_verified"), List.of()),
  USER_INFO_STATS(
      "user.info.stats",
      List.of("followers_count", "following_count", "total_likes", "videos_count"),
      List.of()),
  USER_ACCOUNT_TYPE("user.account.type", List.of("is_business_account"), List.of()),
  USER_INSIGHTS(
      "user.insights",
      List.of(
          "video_views",
          "unique_video_views",
          "profile_views",
          "likes",
          "comments",
          "shares",
          "bio_link_clicks",
          "daily_new_followers",
          "daily_lost_followers",
          "audience_activity",
          "audience_ages",
          "audience_genders",
          "audience_countries",
          "audience_cities"),
      List.of()),
  VIDEO_LIST(
      "video.list",
      List.of(),
      List.of("item_id", "media_type", "is_ad", "share_url", "caption", "create_time")),
  VIDEO_INSIGHTS(
      "video.insights",
      List.of(),
      List.of(
          "video_duration",
          "likes",
          "comments",
          "shares",
          "favorites",
          "reach",
          "video_views",
          "total_time_watched",
          "average_time_watched",
          "full_video_watched_rate",
          "new_followers",
          "profile_views",
          "website_clicks",
          "video_view_retention",
          "impression_sources",
          "audience_genders",
          "audience_countries",
          "audience_cities",
          "audience_types")),
  COMMENT_LIST("comment.list", List.of(), List.of());

  private static final int SCOPE_NOT_GIVEN = 40130;

  private final String name;
  private final List<String> account;
  private final List<String> video;

  Scope(String name, List<String> account, List<String> video) {
    this.name = name;
    this.account = account;
    this.video = video;
  }

  /** As TikTok writes it. */
  String written() {
    return name;
  }

  /** The fields that this one permits. */
  List<String> opens() {
    return Stream.concat(account.stream(), video.stream()).toList();
  }

  static Set<String> names() {
    return Arrays.stream(values())
        .map(scope -> scope.name)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * @throws PlatformFailure PERMISSION_MISSING when none was given
   */
  static List<String> accountFields(Access access) {
    return fields(access, scope -> scope.account);
  }

  /**
   * @throws PlatformFailure PERMISSION_MISSING when the list of videos was not given
   */
  static List<String> videoFields(Access access) {
    List<String> fields = fields(access, scope -> scope.video);
    if (!fields.contains("item_id")) {
      throw ErrorCode.failure(SCOPE_NOT_GIVEN);
    }
    return fields;
  }

  private static List<String> fields(Access access, Function<Scope, List<String>> opened) {
    List<String> fields = given(access).flatMap(scope -> opened.apply(scope).stream()).toList();
    if (fields.isEmpty()) {
      throw ErrorCode.failure(SCOPE_NOT_GIVEN);
    }
    return fields;
  }

  /** Whose permissions are not known, all are taken to be given. */
  private static Stream<Scope> given(Access access) {
    return Arrays.stream(values())
        .filter(scope -> access.scopes().isEmpty() || access.scopes().contains(scope.name));
  }
}
