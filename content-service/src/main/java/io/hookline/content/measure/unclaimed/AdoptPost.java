package io.hookline.content.measure.unclaimed;

import io.hookline.content.network.VideoAddress;
import io.hookline.content.produce.post.Publication;
import io.hookline.content.produce.post.RecordPosts;
import io.hookline.kit.audit.Audit;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Makes a post of a video, or says which post it is. The claim follows from the post. */
@ApplicationScoped
class AdoptPost {

  private final UnclaimedRows rows;
  private final VideosOfBrand videos;
  private final RecordPosts posts;
  private final Audit audit;
  private final Clock clock;

  AdoptPost(UnclaimedRows rows, VideosOfBrand videos, RecordPosts posts, Audit audit, Clock clock) {
    this.rows = rows;
    this.videos = videos;
    this.posts = posts;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @throws Problem UNCLAIMED_POST_NOT_FOUND, UNCLAIMED_POST_CLAIMED for another post,
   *     UNCLAIMED_POST_DISMISSED, VALIDATION_FAILED, and what posts are refused for
   */
  UnclaimedPostView adopt(UUID id, NewAdoption body) {
    // Whoever adds videos takes the two in this order as well.
    videos.lockToClaim();
    UnclaimedPostView video = rows.lock(id);
    if (video.state() != UnclaimedState.CLAIMED || !video.postId().equals(body.postId())) {
      requireOpen(video);
      body.check(video);
      become(video, body);
    }
    UnclaimedPostView claimed = rows.get(id);
    audit.note("unclaimed-posts/" + id, Map.of("postId", claimed.postId()));
    return claimed;
  }

  private void become(UnclaimedPostView video, NewAdoption body) {
    if (body.postId() == null) {
      posts.record(body.post(video), clock.instant());
    } else {
      String address = VideoAddress.byId(video.network(), video.networkPostId());
      posts.recordOut(
          body.postId(),
          new Publication(body.publishedAt(video), address, video.networkPostId(), null));
    }
  }

  static void requireOpen(UnclaimedPostView video) {
    switch (video.state()) {
      case CLAIMED ->
          throw new Problem(
              UnclaimedPostProblem.UNCLAIMED_POST_CLAIMED,
              "It is the post " + video.postId() + ".");
      case DISMISSED ->
          throw new Problem(
              UnclaimedPostProblem.UNCLAIMED_POST_DISMISSED,
              "It was dismissed at " + video.dismissedAt() + ".");
      case OPEN -> {}
    }
  }
}
