package io.hookline.content.measure.unclaimed;

import io.hookline.content.measure.snapshot.Counters;
import io.hookline.content.measure.snapshot.Dataset;
import io.hookline.content.measure.snapshot.PostReading;
import io.hookline.content.measure.snapshot.Source;
import io.hookline.content.network.Network;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Tells of videos as files and connections do. */
@Singleton
class Telling {

  private final UnclaimedPosts posts;
  private final Jdbi jdbi;

  Telling(UnclaimedPosts posts, Jdbi jdbi) {
    this.posts = posts;
    this.jdbi = jdbi;
  }

  /** How many readings wait for nothing any longer. */
  @Transactional
  int refused() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select count(*) from unclaimed_reading where refusal is not null")
                .mapTo(Integer.class)
                .one());
  }

  @Transactional
  UnclaimedPosts.Kept tell(FoundVideo... videos) {
    return posts.keep(Arrays.asList(videos), Source.IMPORT);
  }

  /** Tells, and waits before the commit. */
  @Transactional
  void tell(Runnable beforeTheCommit, FoundVideo... videos) {
    posts.keep(Arrays.asList(videos), Source.IMPORT);
    beforeTheCommit.run();
  }

  static FoundVideo video(String id, Instant publishedAt, PostReading... readings) {
    return new FoundVideo(
        Network.TIKTOK,
        id,
        "https://www.tiktok.com/@miawong/video/" + id,
        "Before or after the cream? #skintok",
        publishedAt,
        null,
        List.of(readings));
  }

  static PostReading views(Instant at, long views) {
    return new PostReading(
        null,
        at,
        null,
        Dataset.ORGANIC,
        Source.IMPORT,
        new Counters(
            views, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null, null, null, null, null));
  }
}
