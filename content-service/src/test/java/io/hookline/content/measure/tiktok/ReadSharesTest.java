package io.hookline.content.measure.tiktok;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.measure.connection.AudienceShares.Dimension;
import io.hookline.content.measure.connection.PlatformVideo;
import io.hookline.content.measure.connection.VideoPage;
import io.hookline.content.measure.snapshot.RetentionPoint;
import io.hookline.content.measure.snapshot.ViewSource;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Shares of those who watch a video: how long, from where and who. */
class ReadSharesTest extends TikTokServed {

  @Test
  void theCurveIsInOrderAndEachSecondOnce() {
    account
        .publish(VIDEO, CREATED)
        .with(
            "video_view_retention",
            List.of(
                Map.of("second", "2", "percentage", 61.5),
                Map.of("second", "0", "percentage", 100),
                Map.of("second", "10", "percentage", 0.5),
                Map.of("second", "2", "percentage", 61),
                Map.of("second", "end", "percentage", 1)));

    assertThat(video().retention())
        .containsExactly(point("0", "1"), point("2", "0.61"), point("10", "0.005"));
  }

  @Test
  void aMomentThatPeopleGoBackToIsAboveAllWhoBegan() {
    account
        .publish(VIDEO, CREATED)
        .with(
            "video_view_retention",
            List.of(
                Map.of("second", 0, "percentage", 1),
                Map.of("second", 4, "percentage", 1.04),
                Map.of("second", 9, "percentage", "0.3")));

    assertThat(video().retention())
        .containsExactly(point("0", "1"), point("4", "1.04"), point("9", "0.3"));
  }

  private static RetentionPoint point(String second, String share) {
    return new RetentionPoint(new BigDecimal(second), new BigDecimal(share));
  }

  @Test
  void aShareOfMoreThanAllIsCounted() {
    account
        .publish(VIDEO, CREATED)
        .with(
            "impression_sources",
            List.of(
                Map.of("impression_source", "Search", "percentage", 5000),
                Map.of("impression_source", "Sound", "percentage", 50)));

    VideoPage page = connector.videos(access(), (String) null);

    assertThat(page.videos().get(0).viewSources()).containsOnlyKeys(ViewSource.SOUND);
    assertThat(page.unknown()).isEqualTo(Map.of("impression_sources=more than all", 1));
  }

  @Test
  void sourcesOfViewsAreReadInEverySpellingAndUnknownOnesAreCounted() {
    account
        .publish(VIDEO, CREATED)
        .with(
            "impression_sources",
            Stream.of(
                    "For You",
                    "Follow",
                    "Sound",
                    "Personal Profile",
                    "Search",
                    "Hashtag",
                    "Direct Message",
                    "Others",
                    "other",
                    "Friends Tab")
                .map(source -> Map.of("impression_source", source, "percentage", 0.1))
                .toList());

    VideoPage page = connector.videos(access(), (String) null);

    Map<ViewSource, BigDecimal> sources = page.videos().get(0).viewSources();
    assertThat(sources).containsOnlyKeys(ViewSource.values());
    assertThat(sources.get(ViewSource.PROFILE)).isEqualByComparingTo("0.1");
    assertThat(sources.get(ViewSource.OTHER)).isEqualByComparingTo("0.2");
    assertThat(page.unknown()).isEqualTo(Map.of("impression_sources=Friends Tab", 1));
  }

  @Test
  void percentIsToldByTheValuesOfAllVideosTogether() {
    account
        .publish(VIDEO, CREATED)
        .with("impression_sources", source(0.9))
        .with("full_video_watched_rate", 12.5)
        .with("video_views", 1000);
    account
        .publish("7412345678901234568", CREATED.plusSeconds(1))
        .with("impression_sources", source(80))
        .with("full_video_watched_rate", 0.5)
        .with("video_views", 1000);

    List<PlatformVideo> videos = connector.videos(access(), (String) null).videos();

    assertThat(videos.stream().map(one -> one.viewSources().get(ViewSource.SEARCH).toPlainString()))
        .containsExactly("0.8", "0.009");
    assertThat(videos.stream().map(one -> one.counters().fullViews())).containsExactly(5L, 125L);
  }

  private static List<Map<String, Object>> source(Object percentage) {
    return List.of(Map.of("impression_source", "Search", "percentage", percentage));
  }

  @Test
  void viewersAreToldByTheirNewnessAndByFollowing() {
    account
        .publish(VIDEO, CREATED)
        .with(
            "audience_types",
            List.of(
                Map.of("type", "FOLLOWER_PERCENT", "percentage", 0),
                Map.of("type", "NEW_VIEWER", "percentage", 0.98),
                Map.of("type", "NON_FOLLOWER_PERCENT", "percentage", 1),
                Map.of("type", "RETURN_VIEWER", "percentage", 0.02),
                Map.of("type", "SUBSCRIBER", "percentage", 0.01)));

    VideoPage page = connector.videos(access(), Set.of(VIDEO));

    assertThat(page.videos().get(0).audience())
        .extracting(one -> one.dimension() + " " + one.shares().get(0).key())
        .containsExactly(
            Dimension.NEW_OR_RETURNING + " NEW", Dimension.FOLLOWER_OR_NOT + " NON_FOLLOWER");
    assertThat(page.unknown()).isEqualTo(Map.of("audience_types=SUBSCRIBER", 1));
  }
}
