package io.hookline.content.measure.unclaimed;

import io.hookline.content.measure.snapshot.PostReading;
import io.hookline.content.measure.snapshot.Snapshots;
import io.hookline.content.measure.snapshot.Source;
import io.hookline.content.measure.unclaimed.KeptReadings.OfVideo;
import io.hookline.content.produce.post.Posts;
import io.hookline.content.produce.post.Video;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Where files and connections leave the videos that no post is. */
@ApplicationScoped
public class UnclaimedPosts {

  private final FoundVideos found;
  private final KeptReadings readings;
  private final VideosOfBrand videos;
  private final Posts posts;
  private final Snapshots snapshots;

  UnclaimedPosts(
      FoundVideos found,
      KeptReadings readings,
      VideosOfBrand videos,
      Posts posts,
      Snapshots snapshots) {
    this.found = found;
    this.readings = readings;
    this.videos = videos;
    this.posts = posts;
    this.snapshots = snapshots;
  }

  /**
   * What became of some videos.
   *
   * @param videos that were not known
   * @param readings that were not known, of videos that no post is
   */
  public record Kept(long videos, long readings) {}

  /** As {@link #keep(List, Source)}, told by a connection. */
  public void keep(List<FoundVideo> told) {
    keep(told, Source.API);
  }

  /**
   * Keeps videos with what was read of them, until a post is one of them; of one that is a post by
   * now the readings are recorded. In the caller's transaction and set-based; a thousand videos and
   * a few thousand readings at a time.
   *
   * @param by API or IMPORT
   */
  public Kept keep(List<FoundVideo> told, Source by) {
    Map<Video, FoundVideo> each = new LinkedHashMap<>();
    told.forEach(video -> each.merge(video.video(), video, FoundVideo::and));
    if (each.isEmpty()) {
      return new Kept(0, 0);
    }
    // Plain looks first: whoever publishes waits only for videos that are new.
    Set<Video> strangers = new LinkedHashSet<>(each.keySet());
    strangers.removeAll(posts.of(each.keySet()).keySet());
    if (!found.known(strangers).containsAll(strangers)) {
      videos.lockToAdd();
    }
    Map<Video, UUID> known = found.lock(strangers);
    Map<Video, UUID> ofPosts = posts.of(each.keySet());
    record(each, ofPosts);
    List<FoundVideo> ofNone =
        each.values().stream().filter(video -> !ofPosts.containsKey(video.video())).toList();
    FoundVideos.Stored stored = found.store(ofNone, known, by);
    long added = readings.add(readings(ofNone, stored.ids()), stored.ids().values());
    return new Kept(stored.added(), added);
  }

  private void record(Map<Video, FoundVideo> each, Map<Video, UUID> ofPosts) {
    List<PostReading> recorded = new ArrayList<>();
    ofPosts.forEach(
        (video, post) ->
            each.get(video).readings().stream()
                .map(reading -> KeptReading.of(reading).on(post))
                .forEach(recorded::add));
    if (!recorded.isEmpty()) {
      snapshots.record(recorded);
    }
  }

  private static List<OfVideo> readings(List<FoundVideo> videos, Map<Video, UUID> ids) {
    return videos.stream()
        .flatMap(
            video ->
                video.readings().stream()
                    .map(read -> new OfVideo(ids.get(video.video()), KeptReading.of(read))))
        .toList();
  }
}
