package io.hookline.content.produce.post;

import io.hookline.content.produce.rights.ReuseChannel;
import io.hookline.content.produce.rights.UgcRights;
import io.hookline.content.produce.rights.Usage;
import io.hookline.content.produce.rights.Use;
import io.hookline.kit.problem.Problem;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/** Whether a post may show somebody else's video. */
@Singleton
class PostRights {

  private final UgcRights rights;
  private final Clock clock;

  PostRights(UgcRights rights, Clock clock) {
    this.rights = rights;
    this.clock = clock;
  }

  /**
   * Before the post is scheduled or goes out: for the instant it is planned for, and for now when
   * that has passed or there is none.
   *
   * @throws Problem UGC_RIGHTS_MISSING
   */
  void require(Post post) {
    PostContent content = post.content();
    if (content.mentionId() != null) {
      boolean ahead = content.plannedFor() != null && content.plannedFor().isAfter(clock.instant());
      rights.requireGrant(
          content.mentionId(), use(post), ahead ? content.plannedFor() : clock.instant());
    }
  }

  /**
   * Once the post is out.
   *
   * @throws Problem UGC_RIGHTS_MISSING
   */
  void record(Post post) {
    if (post.content().mentionId() != null) {
      rights.recordPost(post.content().mentionId(), post.id(), use(post), post.out().at());
    }
  }

  /**
   * The same of a post whose attempt was claimed: that it is out is a fact, also when the author
   * has taken the grant back meanwhile.
   */
  void recordWhereCovered(Post post) {
    UUID mention = post.content().mentionId();
    if (mention != null && rights.cover(mention, use(post), post.out().at())) {
      record(post);
    }
  }

  /** What a post shows of whom, and how; to be compared after a change. */
  record Shown(UUID mention, Use use) {}

  Shown shown(Post post) {
    return new Shown(post.content().mentionId(), use(post));
  }

  /**
   * A post that is out, and of which other facts are known now: what it shows must have been
   * granted when it went out.
   *
   * @param before as which it was known
   * @throws Problem UGC_RIGHTS_MISSING
   */
  void changed(Post post, Shown before) {
    Shown now = shown(post);
    if (post.isPublished() && now.mention() != null && !now.equals(before)) {
      rights.requireGrant(now.mention(), now.use(), post.out().at());
      record(post);
    }
  }

  /** What is made of the video, or of another post with it, is edited. */
  private static Use use(Post post) {
    return new Use(
        ReuseChannel.of(post.network()),
        post.content().kind() == PostKind.PAID_ONLY ? Usage.PAID : Usage.ORGANIC,
        post.content().relation() != null);
  }
}
