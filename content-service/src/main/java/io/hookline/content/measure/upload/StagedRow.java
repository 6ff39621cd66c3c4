package io.hookline.content.measure.upload;

import io.hookline.content.measure.accountsnapshot.AccountReading;
import io.hookline.content.measure.audience.AudienceReading;
import io.hookline.content.measure.snapshot.PostReading;
import io.hookline.content.measure.snapshot.Snapshots;
import io.hookline.content.measure.unclaimed.FoundVideo;
import io.hookline.content.network.Network;
import io.hookline.content.produce.post.Video;
import io.hookline.kit.problem.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A row of a file with its meaning; one of the readings is not null.
 *
 * @param table its name
 * @param video whose counters they are
 * @param post of no post as yet
 */
record StagedRow(
    String table,
    long line,
    OfVideo video,
    PostReading post,
    AccountReading day,
    AudienceReading audience) {

  /** What a row says of a video. */
  record OfVideo(
      Network network, String id, String url, String title, Instant publishedAt, UUID accountId) {

    Video key() {
      return new Video(network, id);
    }
  }

  static StagedRow ofVideo(String table, long line, OfVideo video, PostReading reading) {
    return new StagedRow(table, line, video, reading, null, null);
  }

  static StagedRow ofDay(String table, long line, AccountReading day) {
    return new StagedRow(table, line, null, null, day, null);
  }

  static StagedRow ofAudience(String table, long line, AudienceReading audience) {
    return new StagedRow(table, line, null, null, null, audience);
  }

  PostReading on(UUID id) {
    return new PostReading(
        id,
        post.capturedAt(),
        post.collectedAt(),
        post.dataset(),
        post.source(),
        post.counters(),
        post.retention(),
        post.viewSources());
  }

  /** Why it can be no post's, of a video that is none as yet. */
  Optional<Problem> refusal(Snapshots snapshots) {
    return snapshots.refusal(post, video.publishedAt());
  }

  FoundVideo found() {
    return new FoundVideo(
        video.network(),
        video.id(),
        video.url(),
        video.title(),
        video.publishedAt(),
        video.accountId(),
        List.of(post));
  }
}
