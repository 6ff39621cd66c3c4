package io.hookline.content.measure.tiktok;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.measure.connection.Access;
import io.hookline.content.measure.connection.PlatformVideo;
import io.hookline.content.measure.connection.VideoPage;
import io.hookline.content.measure.snapshot.Counters;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Videos: their counters, and the way from page to page. */
class ReadVideosTest extends TikTokServed {

  private VideoPage answered(String cursor, String json) {
    SERVER.next(Fault.data(json));
    return connector.videos(new Access("t", "a", Set.of()), cursor);
  }

  @Test
  void aVideoIsReadWithEveryCounter() {
    account
        .publish(VIDEO, CREATED)
        .with("video_views", 603)
        .with("reach", "136")
        .with("likes", 243)
        .with("comments", 10)
        .with("shares", 11)
        .with("favorites", 12)
        .with("total_time_watched", 587.524)
        .with("average_time_watched", 3.862)
        .with("full_video_watched_rate", 0.0395)
        .with("new_followers", 5)
        .with("profile_views", 6)
        .with("website_clicks", 7);

    PlatformVideo video = video();

    assertThat(video.createdAt()).isEqualTo(CREATED);
    assertThat(video.caption()).isEqualTo("Three steps 🧴 #skincare");
    assertThat(video.url()).startsWith("https://www.tiktok.com/@miawong/video/" + VIDEO);
    assertThat(video.durationSeconds()).isEqualByComparingTo("20.001");
    assertThat(video.counters())
        .isEqualTo(
            new Counters(
                603L,
                null,
                136L,
                243L,
                10L,
                11L,
                12L,
                6L,
                7L,
                24L,
                588L,
                new BigDecimal("3.862"),
                null,
                null,
                null,
                null,
                5L,
                null,
                null,
                null,
                null,
                null));
  }

  @Test
  void aVideoThatNobodyWatchesAnyMoreHasNoCountersRatherThanZeros() {
    TikTokVideo video = account.publish(VIDEO, CREATED).growing(10);
    assertThat(video().counters().reach()).isPositive();

    video.growing(0).with("likes", 3);
    assertThat(video().counters().likes()).isEqualTo(3);
    assertThat(video().counters().reach()).isNull();
    assertThat(video().counters().watchSeconds()).isNull();
    assertThat(video().counters().fullViews()).isNull();

    video.without(Set.of("likes"));
    assertThat(video().counters()).isNull();
    assertThat(video().retention()).isNull();
    assertThat(video().viewSources()).isNull();
  }

  @Test
  void countersGrowFromDayToDay() {
    account.publish(VIDEO, CREATED).growing(1000);
    long views = video().counters().views();

    assertThat(views).isBetween(7_000L, 9_000L);
  }

  @Test
  void anAdAndAPostOfPicturesAreTold() {
    account.publish(VIDEO, CREATED).with("is_ad", true).with("media_type", "PHOTO");
    assertThat(video().ad()).isTrue();
    assertThat(video().photo()).isTrue();

    account.publish(VIDEO, CREATED).with("is_ad", "false").with("media_type", "VIDEO");
    assertThat(video().ad()).isFalse();
    assertThat(video().photo()).isFalse();
  }

  @Test
  void idsMayBeNumbersAndTimesMayBeTextOrMilliseconds() {
    VideoPage page =
        answered(
            null,
            """
            {"videos": [
              {"item_id": 7412345678901234567, "create_time": 1795000000},
              {"item_id": "7412345678901234568", "create_time": "1795000000"},
              {"item_id": "7412345678901234569", "create_time": 1795000000000}]}""");

    assertThat(page.videos().stream().map(PlatformVideo::videoId))
        .containsExactly("7412345678901234567", "7412345678901234568", "7412345678901234569");
    assertThat(page.videos()).allMatch(one -> one.createdAt().getEpochSecond() == 1_795_000_000L);
  }

  @Test
  void numbersThatAreNoneAreCountedAndNull() {
    VideoPage page =
        answered(
            null,
            """
            {"videos": [{"item_id": "1", "create_time": 1795000000, "likes": "many",
              "comments": -1, "shares": 1e300, "favorites": null, "reach": "undefined",
              "video_views": "", "new_followers": {"value": 1}, "profile_views": "1e999999999",
              "website_clicks": 99999999999999999999999999999999999}]}""");

    assertThat(page.videos().get(0).counters()).isNull();
    assertThat(page.unknown())
        .isEqualTo(
            Map.of(
                "likes=not a number", 1,
                "comments=out of range", 1,
                "shares=out of range", 1,
                "profile_views=not a number", 1,
                "website_clicks=not a number", 1));
  }

  @Test
  void aTextIsAsPostgreSqlTakesIt() {
    VideoPage page =
        answered(
            null,
            """
            {"videos": [{"item_id": "1", "create_time": 1795000000,
              "caption": "a\\u0000b \\ud83d \\ud83e\\uddf4 🧴"}]}""");

    assertThat(page.videos().get(0).caption()).isEqualTo("a\uFFFDb \uFFFD 🧴 🧴");
  }

  @Test
  void aVideoWithoutItsIdOrTimeIsCountedAndTheRestIsRead() {
    VideoPage page =
        answered(
            null,
            """
            {"videos": [{"create_time": 1795000000}, {"item_id": "2"},
              {"item_id": "3", "create_time": 0}, {"item_id": "4", "create_time": 1795000000},
              {"item_id": "4", "create_time": 1795000000}]}""");

    assertThat(page.videos().stream().map(PlatformVideo::videoId)).containsExactly("4");
    assertThat(page.unknown()).isEqualTo(Map.of("item_id=missing", 1, "create_time=missing", 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"videos\": []}", "{\"videos\": null, \"has_more\": false}"})
  void anEmptyListIsTheEnd(String json) {
    assertThat(answered(null, json)).isEqualTo(new VideoPage(List.of(), null, Map.of()));
  }

  @Test
  void anEmptyPageMayStandBeforeAFullOne() {
    VideoPage page =
        answered(null, "{\"videos\": [], \"has_more\": true, \"cursor\": 1795000000000}");

    assertThat(page.videos()).isEmpty();
    assertThat(page.nextCursor()).isEqualTo("1795000000000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1795000000000", "1795000000001", "0", "null", "\"end\""})
  void aCursorThatDoesNotGoBackInTimeIsNotReadForever(String cursor) {
    String more = ", \"has_more\": \"true\", \"cursor\": " + cursor + "}";

    VideoPage empty = answered("1795000000000", "{\"videos\": []" + more);
    assertThat(empty.nextCursor()).isNull();
    assertThat(empty.unknown()).containsEntry("cursor=stands still, the list ends", 1);

    VideoPage full =
        answered(
            "1795000000000",
            "{\"videos\": [{\"item_id\": \"1\", \"create_time\": 1794000000}]" + more);
    assertThat(full.nextCursor()).isEqualTo("1794000000000");
    assertThat(full.unknown()).containsEntry("cursor=stands still", 1);
  }

  @Test
  void whatIsAskedForIsWrittenAsTikTokReadsIt() {
    account.permits(Set.of("video.list"));
    Access access = access();
    connector.videos(access, "1795000000000");
    connector.videos(access, Set.of("2", "1"));

    List<String> urls = SERVER.requests().stream().skip(1).map(one -> one.getUrl()).toList();
    assertThat(urls.get(0))
        .contains("cursor=1795000000000")
        .contains("max_count=20")
        .contains("business_id=open-id-1")
        .contains("fields=%5B%22item_id%22%2C%22media_type%22");
    assertThat(urls.get(0)).doesNotContain("video_views");
    assertThat(urls.get(1)).contains("filters=%7B%22video_ids%22%3A%5B%221%22%2C%222%22%5D%7D");
    assertThat(SERVER.requests().get(1).getHeader("Access-Token")).isEqualTo(access.accessToken());
  }
}
