package io.hookline.content.measure.connection;

import io.hookline.content.measure.audience.AudienceReading;
import io.hookline.content.measure.connection.Progress.Figures;
import io.hookline.content.measure.connection.StageWork.Step;
import io.hookline.content.measure.snapshot.PostReading;
import io.hookline.content.measure.snapshot.ReadingOutcome;
import io.hookline.content.measure.snapshot.ReadingOutcome.Status;
import io.hookline.content.measure.snapshot.Snapshots;
import io.hookline.content.measure.unclaimed.FoundVideo;
import io.hookline.content.measure.unclaimed.UnclaimedPosts;
import io.hookline.content.network.Network;
import io.hookline.content.produce.post.Posts;
import io.hookline.content.produce.post.PublishedPost;
import io.hookline.content.produce.post.Video;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Records what a platform told of videos: as snapshots of the posts that they are, and as unclaimed
 * posts where they are none.
 */
@Singleton
class RecordVideos {

  private final ListedVideos listed;
  private final Posts posts;
  private final Snapshots snapshots;
  private final UnclaimedPosts unclaimed;
  private final RecordAudiences audiences;
  private final TellAvailability availability;

  RecordVideos(
      ListedVideos listed,
      Posts posts,
      Snapshots snapshots,
      UnclaimedPosts unclaimed,
      RecordAudiences audiences,
      TellAvailability availability) {
    this.listed = listed;
    this.posts = posts;
    this.snapshots = snapshots;
    this.unclaimed = unclaimed;
    this.audiences = audiences;
    this.availability = availability;
  }

  /** Those that the run has not seen yet; one that comes twice while pages are read counts once. */
  Figures record(Step step, List<PlatformVideo> told) {
    Map<String, PlatformVideo> videos = new LinkedHashMap<>();
    told.forEach(video -> videos.putIfAbsent(video.videoId(), video));
    videos.keySet().removeAll(listed.seen(step.run(), List.copyOf(videos.keySet())));
    if (videos.isEmpty()) {
      return Figures.NONE;
    }
    List<PlatformVideo> fresh = List.copyOf(videos.values());
    listed.see(step.run(), fresh);
    Network network = step.account().network();
    Map<Video, UUID> known =
        posts.of(fresh.stream().map(video -> new Video(network, video.videoId())).toList());
    Map<UUID, Instant> published = published(Set.copyOf(known.values()));
    List<PostReading> readings = new ArrayList<>();
    List<AudienceReading> seenBy = new ArrayList<>();
    List<FoundVideo> strangers = new ArrayList<>();
    for (PlatformVideo video : fresh) {
      UUID post = known.get(new Video(network, video.videoId()));
      if (post != null) {
        Instant captured = VideoReadings.captured(step, video, published.get(post));
        VideoReadings.of(step, video, post, captured).ifPresent(readings::add);
        seenBy.addAll(RecordAudiences.ofPost(post, video, captured, step.run().collectedAt()));
      } else {
        strangers.add(VideoReadings.found(step, video));
      }
    }
    if (!strangers.isEmpty()) {
      unclaimed.keep(strangers);
    }
    audiences.record(seenBy);
    availability.seen(step, published.keySet());
    return figures(fresh.size(), snapshots.record(readings), strangers.size());
  }

  private Map<UUID, Instant> published(Set<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : posts.known(ids).values().stream()
            .flatMap(Optional::stream)
            .collect(Collectors.toMap(PublishedPost::id, PublishedPost::publishedAt));
  }

  private static Figures figures(int videos, List<ReadingOutcome> outcomes, int unclaimed) {
    Map<Status, Long> each =
        outcomes.stream()
            .collect(Collectors.groupingBy(ReadingOutcome::status, Collectors.counting()));
    return new Figures(
        0,
        videos,
        each.getOrDefault(Status.RECORDED, 0L).intValue(),
        each.getOrDefault(Status.UNCHANGED, 0L).intValue(),
        each.getOrDefault(Status.REFUSED, 0L).intValue(),
        unclaimed,
        0,
        0);
  }
}
