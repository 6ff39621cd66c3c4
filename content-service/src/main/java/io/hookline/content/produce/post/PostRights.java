package io.hookline.content.produce.post;

import io.hookline.content.produce.rights.ReuseChannel;
import io.hookline.content.produce.rights.UgcRights;
import io.hookline.content.produce.rights.Usage;
import io.hookline.content.produce.rights.Use;
import io.hookline.kit.problem.Problem;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
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
   * Before the post is scheduled: for the instant it is planned for, and for now when that has
   * passed or there is none.
   *
   * @throws Problem UGC_RIGHTS_MISSING
   */
  void require(Post post) {
    Instant now = clock.instant();
    Instant planned = post.content().plannedFor();
    requireAt(post, planned != null && planned.isAfter(now) ? planned : now);
  }

  /**
   * Before it goes out, now, whatever it is planned for: a grant for then may not have begun.
   *
   * @throws Problem UGC_RIGHTS_MISSING
   */
  void requireNow(Post post) {
    requireAt(post, clock.instant());
    require(post);
  }

  private void requireAt(Post post, Instant at) {
    if (post.content().mentionId() != null) {
      rights.requireGrant(post.content().mentionId(), use(post), at);
    }
  }

  /**
   * Once the post is out.
   *
   * @throws Problem UGC_RIGHTS_MISSING
   */
  void record(Post post) {
    requireAt(post, post.out().at());
    recordFact(post);
  }

  /**
   * The same of a post whose attempt was claimed: that it is out is a fact, also when the author
   * has taken the grant back meanwhile, and is listed as uncovered then.
   */
  void recordFact(Post post) {
    if (post.content().mentionId() != null) {
      rights.recordPost(post.content().mentionId(), post.id(), use(post), post.out().at());
    }
  }

  /** It is out no more. */
  void ended(Post post) {
    rights.endPost(post.id());
  }

  /** What a post shows of whom, how and when; to be compared after a change. */
  record Shown(UUID mention, Use use, Instant at) {}

  Shown shown(Post post) {
    return new Shown(post.content().mentionId(), use(post), post.goesOutAt());
  }

  /**
   * A post of which other facts are known now. What it shows must have been granted when it went
   * out, or be granted as long as it is scheduled.
   *
   * @param before as which it was known
   * @throws Problem UGC_RIGHTS_MISSING
   */
  void changed(Post post, Shown before) {
    if (shown(post).equals(before)) {
      return;
    }
    if (post.isPublished()) {
      correct(post, before);
    } else if (post.isScheduled()) {
      require(post);
    }
  }

  private void correct(Post post, Shown before) {
    UUID mention = post.content().mentionId();
    requireAt(post, post.out().at());
    if (mention != null && mention.equals(before.mention())) {
      rights.correctPost(mention, post.id(), use(post), post.out().at());
    } else {
      rights.endPost(post.id());
      recordFact(post);
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
