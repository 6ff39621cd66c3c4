package io.hookline.content.measure.connection;

import io.hookline.content.measure.connection.StageWork.Step;
import io.hookline.content.measure.snapshot.Dataset;
import io.hookline.content.measure.snapshot.PostReading;
import io.hookline.content.measure.snapshot.Source;
import io.hookline.content.measure.unclaimed.FoundVideo;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What a platform told of a video, as a reading of the post that it is or may become. */
final class VideoReadings {

  private VideoReadings() {}

  /** Empty where the platform tells no figures at present. */
  static Optional<PostReading> of(Step step, PlatformVideo video, UUID post, Instant captured) {
    if (video.counters() == null && video.retention() == null && video.viewSources() == null) {
      return Optional.empty();
    }
    return Optional.of(
        new PostReading(
            post,
            captured,
            step.run().collectedAt(),
            video.ad() ? Dataset.COMBINED : Dataset.ORGANIC,
            Source.API,
            video.counters(),
            video.retention(),
            video.viewSources()));
  }

  static FoundVideo found(Step step, PlatformVideo video) {
    return new FoundVideo(
        step.account().network(),
        video.videoId(),
        video.url(),
        video.caption(),
        video.createdAt(),
        step.account().id(),
        of(step, video, null, captured(step, video, null)).stream().toList());
  }

  /**
   * As of when a video's counters stand.
   *
   * @param publishedAt as it was recorded here, which may be later than the platform says, or null
   */
  static Instant captured(Step step, PlatformVideo video, Instant publishedAt) {
    Instant collected = step.run().collectedAt();
    Instant standing = step.connector().limits().standing(collected);
    return earliest(collected, latest(standing, video.createdAt(), publishedAt));
  }

  private static Instant latest(Instant first, Instant... others) {
    Instant latest = first;
    for (Instant other : others) {
      latest = other != null && other.isAfter(latest) ? other : latest;
    }
    return latest;
  }

  private static Instant earliest(Instant one, Instant other) {
    return other.isBefore(one) ? other : one;
  }
}
