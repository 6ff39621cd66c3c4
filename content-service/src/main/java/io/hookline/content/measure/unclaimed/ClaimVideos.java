package io.hookline.content.measure.unclaimed;

import io.hookline.content.measure.snapshot.Snapshots;
import io.hookline.content.measure.unclaimed.KeptReadings.OfVideo;
import io.hookline.content.produce.post.PostsOut;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** A video that becomes a post, in whatever way, is claimed, and its readings are the post's. */
@ApplicationScoped
class ClaimVideos {

  /** Readings that are held in memory. */
  private static final int PIECE = 1_000;

  /** In the order of ids, as whoever adds readings locks them. */
  private static final String CLAIM =
      """
      with video as materialized (
        select u.id, p.id as post_id
          from post p
          join unclaimed_post u
            on u.brand = p.brand and u.network = p.network and u.network_post_id = p.network_post_id
         where p.id = any(:posts) and p.brand = :brand and u.state <> 'CLAIMED'
         order by u.id
           for no key update of u)
      update unclaimed_post u
         set state = 'CLAIMED', post_id = v.post_id, claimed_at = :now, readings = 0,
             dismissal_reason = null, dismissed_at = null, updated_at = :now,
             version = u.version + 1
        from video v
       where u.id = v.id and u.state <> 'CLAIMED'
      returning\s"""
          + UnclaimedPostView.COLUMNS.replaceAll("(\\w+)(,?)", "u.$1$2");

  private final Jdbi jdbi;
  private final VideosOfBrand videos;
  private final KeptReadings readings;
  private final Snapshots snapshots;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final Clock clock;

  ClaimVideos(
      Jdbi jdbi,
      VideosOfBrand videos,
      KeptReadings readings,
      Snapshots snapshots,
      Outbox outbox,
      CurrentBrand brand,
      Clock clock) {
    this.jdbi = jdbi;
    this.videos = videos;
    this.readings = readings;
    this.snapshots = snapshots;
    this.outbox = outbox;
    this.brand = brand;
    this.clock = clock;
  }

  void claim(@Observes PostsOut out) {
    videos.lockToClaim();
    List<UnclaimedPostView> claimed =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(CLAIM)
                    .bind("brand", brand.slug())
                    .bindArray("posts", UUID.class, out.posts())
                    .bind("now", clock.instant())
                    .map((row, context) -> UnclaimedPostView.of(row))
                    .list());
    if (claimed.isEmpty()) {
      return;
    }
    outbox.append(
        brand.slug(),
        claimed.stream()
            .map(video -> new UnclaimedPostEvent.Claimed(UnclaimedPostChange.of(video)))
            .toList());
    move(
        claimed.stream()
            .collect(Collectors.toMap(UnclaimedPostView::id, UnclaimedPostView::postId)));
  }

  private void move(Map<UUID, UUID> posts) {
    List<UUID> videos = List.copyOf(posts.keySet());
    List<OfVideo> waiting = readings.next(videos, PIECE);
    while (!waiting.isEmpty()) {
      readings.moved(waiting, snapshots.record(KeptReadings.on(posts, waiting)));
      waiting = readings.next(videos, PIECE);
    }
  }
}
